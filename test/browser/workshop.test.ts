import {readFileSync} from 'node:fs'
import type {BrowserContext, Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {numbers} from './chances.ts'
import {screen} from './player.ts'
import {THOROUGH} from './thorough.ts'

const browser = useBrowser()
const STRAIT = readFileSync(new URL('../fixtures/strait.yaml', import.meta.url), 'utf8')
const STRAIT_COAST = 'Two shores of a strait (Lancaster Sound)'
const TEMPLATE = 'A fishing dispute in Lantern Bay'

const textBox = (page: Page) => page.getByRole('textbox', {name: 'Scenario text'})
const problems = (page: Page) => page.getByRole('region', {name: 'Problems'})
const clean = (page: Page) => problems(page).getByText('No problems found.').waitFor()
const walked = (page: Page) => page.getByRole('heading', {name: 'Odds of the endings'}).waitFor()
/** Waits until what was typed before is kept; the bar tells of typing within a frame. */
async function kept(page: Page) {
  await page.evaluate(
    () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
  await page.getByText(/^draft kept/).waitFor()
}

async function opened(path = 'workshop/') {
  return browser.open({path})
}

/** A copy of the template, judged. */
async function templateOpened() {
  const page = await opened()
  await page.getByRole('button', {name: TEMPLATE}).click()
  await clean(page)
  return page
}

/** A draft of this text. */
async function fileOpened(text: string, name = 'strait.yaml') {
  const page = await opened()
  await page
    .getByLabel(/^A scenario \(\.yaml\)/)
    .setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(text)})
  await textBox(page).waitFor()
  return page
}

/** Puts the cursor behind the first place where this stands. */
async function goBehind(page: Page, text: string) {
  await textBox(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+f')
  const search = page.getByRole('textbox', {name: 'Find'})
  await search.fill('')
  await search.pressSequentially(text)
  await search.press('Enter')
  await search.press('Escape')
  await page.keyboard.press('ArrowRight')
}

describe('a draft', () => {
  it('tells a mistake at its line as it is typed, and mends it where that is sure', async () => {
    const page = await templateOpened()
    await goBehind(page, 'tone: ease')
    await page.keyboard.type('x')
    await problems(page)
      .getByText(/cannot be “easex”/)
      .waitFor()
    await page.getByText('without shares, until the text has no errors').waitFor()
    await problems(page)
      .getByRole('button', {name: /^Go to line/})
      .click()
    await expect.poll(() => textBox(page).evaluate(it => it.matches(':focus'))).toBe(true)
    await problems(page)
      .getByRole('button', {name: /^Apply/})
      .click()
    await clean(page)
    await walked(page)
    expect(await page.locator('.editor-host .cm-lintRange').count()).toBe(0)
  })

  it('keeps the place of whoever mends by keyboard', async () => {
    const page = await templateOpened()
    await goBehind(page, 'tone: ease')
    await page.keyboard.type('x')
    const apply = problems(page).getByRole('button', {name: /^Apply/})
    await expect.poll(() => apply.count()).toBe(1)
    await apply.first().focus()
    await page.keyboard.press('Enter')
    await clean(page)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('problems-title')
  })

  it('closes no bracket before text that is there, and keeps a line that is clicked three times', async () => {
    const page = await fileOpened('seats:\n  orra:\n    name: Orra\n    short: one two\n')
    const text = () =>
      page
        .locator('.editor-host .cm-line')
        .allTextContents()
        .then(lines => lines.join('\n'))
    await goBehind(page, 'short: one')
    for (const _ of 'one') await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.type('{ a')
    await expect.poll(text).toContain('    short: { a two')
    await page
      .locator('.cm-line', {hasText: 'name: Orra'})
      .click({clickCount: 3, position: {x: 80, y: 8}})
    await page.keyboard.type('Vell')
    await expect.poll(text).toContain('seats:\n  orra:\n    name: Vell\n    short:')
  })

  it('explains a code with a wrong and a right example', async () => {
    const page = await templateOpened()
    await goBehind(page, 'tone: ease')
    await page.keyboard.type('x')
    await problems(page)
      .getByRole('button', {name: /scenario\/unknown-choice/})
      .click()
    const dialog = page.getByRole('dialog', {name: 'scenario/unknown-choice'})
    await dialog.getByText('Wrong').waitFor()
    await dialog.getByText('Right').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({state: 'detached'})
  })

  it('completes what the format knows, and says what it means', async () => {
    const page = await templateOpened()
    await goBehind(page, 'tone: ease')
    await page.keyboard.press('Enter')
    await page.keyboard.type('hist')
    const option = page.getByRole('option', {name: 'history'})
    await option.waitFor()
    await page.getByText(/did: the documents report this act/).waitFor()
    await option.click()
    await page.keyboard.type('nea')
    await page.getByRole('option', {name: 'nearest'}).click()
    await clean(page)
  })

  it('indents a block behind its name, and keeps the line in sight when problems come', async () => {
    const page = await templateOpened()
    await goBehind(page, 'dated: stated')
    await page.keyboard.press('Enter')
    await page.keyboard.type('event:')
    await page.keyboard.press('Enter')
    await page.keyboard.type('mov')
    await page.getByRole('option', {name: 'moves'}).waitFor()
    await page.keyboard.press('Escape')
    await problems(page).getByRole('listitem').first().waitFor()
    const inSight = await page.locator('.cm-activeLine').evaluate(line => {
      const host = (line.getRootNode() as ShadowRoot).host.getBoundingClientRect()
      const box = line.getBoundingClientRect()
      return box.top >= host.top && box.bottom <= host.bottom
    })
    expect(inSight).toBe(true)
  })

  it('is mapped: a turn leads to its line, by mouse and by keyboard', async () => {
    const page = await templateOpened()
    await walked(page)
    const outline = page.getByRole('navigation', {name: 'Outline'})
    const last = outline.getByRole('button').nth(3)
    const title = (await last.textContent()) ?? ''
    await last.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', {name: `Play from “${title}”`}).waitFor()
    await page.locator('.map-turn').first().click()
    await page.getByRole('button', {name: 'Play from “A trawler is boarded”'}).waitFor()
  })

  it('comes back as it was typed, comments and order too, and lists its versions', async () => {
    const page = await fileOpened(STRAIT)
    await clean(page)
    await page.getByRole('button', {name: 'Versions'}).click()
    await page.getByRole('button', {name: 'Keep a version now'}).click()
    await page.keyboard.press('Escape')
    await goBehind(page, 'demarche: 1')
    await page.keyboard.type(' # my own remark')
    await kept(page)
    await page.reload()
    await page.getByText('# my own remark').waitFor()
    await page.getByRole('button', {name: 'Versions'}).click()
    const dialog = page.getByRole('dialog', {name: 'Versions of this draft'})
    await dialog
      .getByRole('radio', {name: /when it was opened/})
      .last()
      .click()
    await dialog.getByRole('button', {name: 'Go back to this version'}).click()
    await expect.poll(() => page.getByText('# my own remark').count()).toBe(0)
    await kept(page)
    const [download] = await Promise.all([page.waitForEvent('download'), saveWithoutPicker(page)])
    const saved = readFileSync((await download.path()) ?? '', 'utf8')
    expect(saved).toBe(STRAIT.replace(/^# yaml-language-server:[^\n]*\n/, ''))
  })
})

/** Saves through the export dialog, which always downloads. */
async function saveWithoutPicker(page: Page) {
  await page.getByRole('button', {name: 'Export'}).click()
  await page.getByRole('button', {name: 'Save: The scenario as a file'}).click()
}

describe('playing beside the text', () => {
  const desk = (page: Page) => page.frameLocator('iframe')

  it('goes on where it was after an edit, and says where that no longer fits', async () => {
    const page = await templateOpened()
    await page.getByRole('button', {name: 'Play from “A trawler is boarded”'}).click()
    const frame = desk(page)
    await frame.getByRole('heading', {level: 1, name: 'A trawler is boarded'}).waitFor()
    await frame.getByRole('radiogroup', {name: 'Options'}).getByRole('radio').first().click()
    await frame.getByRole('button', {name: 'Give the order'}).click()
    await frame.getByRole('button', {name: 'Continue'}).click()
    await frame.getByRole('heading', {level: 1, name: 'Saltmouth wants an answer'}).waitFor()

    await goBehind(page, 'title: Saltmouth wants an answer')
    await page.keyboard.type(' now')
    await frame.getByRole('heading', {level: 1, name: 'Saltmouth wants an answer now'}).waitFor()

    await goBehind(page, 'title: Saltmouth wants an answer now')
    await page.keyboard.press('Enter')
    await page.keyboard.type('when: audience >= 4')
    await frame.getByRole('heading', {level: 1, name: 'The other way round'}).waitFor()
    await frame.getByText('This crisis has been changed since you last played').waitFor()
  })

  it.each([
    'The January strikes',
    'The gate at Torkham',
    'Five billion by 2023',
    'Three neighbours, one threat',
  ])('shows the situation of %s and an option without scrolling', async title => {
    const page = await opened()
    await page.getByRole('button', {name: title}).click()
    await page.getByRole('button', {name: /^Play from/}).click()
    const frame = desk(page)
    const options = frame.getByRole('radiogroup', {name: 'Options'}).getByRole('radio')
    await options.first().waitFor()
    for (const each of [frame.getByRole('heading', {level: 1}), options.first()]) {
      const isInSight = await each.evaluate(element => {
        const {left, right, top, bottom} = element.getBoundingClientRect()
        const middle = (left + right) / 2
        return [top + 4, bottom - 4].every(y =>
          element.contains(document.elementFromPoint(middle, y)),
        )
      })
      expect(isInSight).toBe(true)
    }
  })

  it('has no library to go back to, and numbers its turns as in the whole', async () => {
    const page = await templateOpened()
    await page.getByRole('button', {name: 'Full play'}).click()
    await desk(page).getByRole('heading', {level: 1, name: TEMPLATE}).waitFor()
    expect(await desk(page).getByRole('button', {name: 'Back to the library'}).count()).toBe(0)
    await page.getByText('Set up').click()
    await page.getByLabel('From turn').selectOption({label: 'Saltmouth wants an answer'})
    await page.locator('.play-setup').getByRole('button', {name: 'Begin again'}).click()
    await desk(page).getByText('Turn 2 of 4').waitFor()
  })

  it('leaves no run among the plays of this device', async () => {
    const page = await templateOpened()
    await page.getByRole('button', {name: 'Play from “A trawler is boarded”'}).click()
    await desk(page).getByRole('heading', {level: 1, name: 'A trawler is boarded'}).waitFor()
    const keys = await page.evaluate(() => Object.keys(localStorage))
    expect(keys.filter(key => key.startsWith('demarche/run/'))).toEqual([])
  })
})

describe('a document of the author’s own', () => {
  it('is cited in the text as it stands, and known by the panel afterwards', async () => {
    const page = await fileOpened(STRAIT)
    await clean(page)
    await goBehind(page, 'trawlers into Tamsund. [H2]')
    await page.getByRole('button', {name: 'Passages'}).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('passages-title')
    await page.getByLabel('Add documents').setInputFiles({
      name: 'tide-book.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Early that day the tide turned at four in the morning.\n\nNobody was on the quay.\n',
      ),
    })
    await page.getByRole('button', {name: 'Choose words in paragraph 1'}).click()
    await page.getByLabel('or type words that occur in it').fill('turned at four')
    const says = page.getByLabel(/^What it supports/)
    await says.fill('Half a thought')
    await page.getByRole('button', {name: 'Close', exact: true}).click()
    await page.getByRole('button', {name: 'Choose words in paragraph 1'}).click()
    expect(await says.inputValue()).toBe('Half a thought')
    await page.getByLabel('or type words that occur in it').fill('turned at four')
    await says.fill('That day the tide turned at four in the morning.')
    await page.getByRole('button', {name: 'Cite this passage'}).click()
    await page.getByText('Too close to the source').waitFor()
    await says.fill('The water was low at dawn.')
    await page.getByRole('button', {name: 'Cite this passage'}).click()
    await page.getByText('T1 is in the scenario').waitFor()
    await page.getByRole('button', {name: 'Insert at the cursor'}).click()
    await expect.poll(() => textBox(page).evaluate(it => it.matches(':focus'))).toBe(true)
    await page.getByText('taken one of your trawlers into Tamsund. [H2][T1]').waitFor()
    await page.getByText('Document T · 1 passage cited').waitFor()
    await page.getByText('The words you chose are found in this text').waitFor()
    await clean(page)
  })

  it('is what its marks open, though a bundled one has the same letter', async () => {
    const page = await fileOpened(
      STRAIT.replace('letter: H', 'letter: R').replace(/\bH(\d)\b/g, 'R$1'),
    )
    await problems(page)
      .getByText(/^Line \d+\. The letter R belongs to the bundled document/)
      .waitFor()
    await page.getByRole('button', {name: 'Play from “A boat under tow”'}).click()
    await page
      .frameLocator('iframe')
      .getByRole('button', {name: 'Source R2', exact: true})
      .first()
      .click()
    const drawer = page
      .frameLocator('iframe')
      .getByRole('dialog', {name: 'Letters between the two harbour offices'})
    await drawer.getByText('text not on this device').waitFor()
    await drawer.getByText('save it as a plain text file').waitFor()
  })

  it('is offered a free letter where a bundled document has the one that was typed', async () => {
    const page = await fileOpened(STRAIT)
    await page.getByRole('button', {name: 'Passages'}).click()
    await page.getByLabel('Add documents').setInputFiles({
      name: 'tide-book.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The tide turned at four in the morning.'),
    })
    await page.getByRole('button', {name: 'Choose words in paragraph 1'}).click()
    await page.getByText('About the document').click()
    await page.getByLabel('Letter').fill('R')
    await page.getByText('R is the letter of the bundled document').waitFor()
    await page.getByRole('button', {name: 'Take the free letter T'}).click()
    expect(await page.getByLabel('Letter').inputValue()).toBe('T')
  })

  it('is not cited while the scenario does not parse', async () => {
    const page = await fileOpened('turns: [\n')
    await page.getByRole('button', {name: 'Passages'}).click()
    await page.getByText('Nothing can be cited until it does').waitFor()
  })
})

describe('a finished draft', () => {
  it('plays from the library of this browser', async () => {
    const page = await fileOpened(STRAIT)
    await clean(page)
    await walked(page)
    await goBehind(page, 'demarche: 1')
    await page.keyboard.type(' # mine')
    await walked(page)
    await clean(page)
    await page.getByText('draft kept · not saved as a file since it changed').waitFor()
    await page.getByRole('button', {name: 'Put in the library'}).click()
    await page.getByText('“The ferry in the strait” is in the library').waitFor()
    await page.getByText('draft kept · not saved as a file since it changed').waitFor()
    await page.getByRole('button', {name: 'Put in the library'}).click()
    await page.getByText('in place of the text that you put there before').waitFor()
    const [desk] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', {name: 'Open it'}).click(),
    ])
    await screen(desk, 'The ferry in the strait')
    await desk.close()
    page.on('dialog', dialog => void dialog.accept())
    await page.getByRole('link', {name: 'Demarche'}).click()
    await page.getByRole('button', {name: 'The ferry in the strait', exact: true}).click()
    await screen(page, 'The ferry in the strait')
  })

  it('is not put there while it has errors, or under the id of a bundled crisis', async () => {
    const page = await fileOpened(STRAIT.replace('tone: ease', 'tone: eas'))
    await problems(page)
      .getByText(/cannot be “eas”/)
      .waitFor()
    await page.getByRole('button', {name: 'Put in the library'}).click()
    await page.getByText('It cannot be played yet').waitFor()
  })

  it('leaves as a drawing, as text and as a chart', async () => {
    const page = await templateOpened()
    await walked(page)
    await page.getByRole('button', {name: 'Export'}).click()
    const saved = async (title: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: `Save: ${title}`}).click(),
      ])
      return readFileSync((await download.path()) ?? '', 'utf8')
    }
    expect(await saved('The turn map as a picture (SVG)')).toMatch(
      /^<svg [\s\S]*A trawler is boarded/,
    )
    expect(await saved('The turn map as text')).toMatch(/^flowchart TD/)
    expect(await saved('The scenario as a file')).toMatch(/^demarche: 1|\ndemarche: 1/)
    await page
      .getByRole('dialog')
      .getByText(/^Saved as fishing-dispute-copy\.yaml/)
      .waitFor()
    const chart = JSON.parse(await saved('The rules and turns for programmers'))
    expect(Object.keys(chart.states)).toContain('round')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.keeping').textContent()).toBe('draft kept')
    await page.getByText('Saved as fishing-dispute-copy.yaml.').waitFor()
    await textBox(page).click()
    await page.keyboard.type('#')
    await expect.poll(() => page.getByText('Saved as fishing-dispute-copy.yaml.').count()).toBe(0)
  })
})

describe('a file of one’s own', () => {
  const SCHEMA_LINE = STRAIT.split('\n')[0]

  /** A workshop whose browser asks for files in a window of its own, and gives this one. */
  async function withPicker(name: string, text: string) {
    const page = await browser.open({
      path: 'workshop/',
      before: page =>
        page.addInitScript(
          file => {
            const given = async () => {
              const folder = await navigator.storage.getDirectory()
              return folder.getFileHandle(file.name, {create: true})
            }
            const written = given().then(async handle => {
              const writable = await handle.createWritable()
              await writable.write(file.text)
              await writable.close()
            })
            Object.assign(window, {
              showOpenFilePicker: () => written.then(async () => [await given()]),
              showSaveFilePicker: () => Promise.reject(new DOMException('', 'AbortError')),
            })
          },
          {name, text},
        ),
    })
    await page.getByLabel(/^A scenario \(\.yaml\)/).click()
    return page
  }
  const onDisk = (page: Page, name: string) =>
    page.evaluate(async file => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file)
      return (await handle.getFile()).text()
    }, name)
  const save = (page: Page) => page.getByRole('button', {name: 'Save file'}).click()

  it('is written back to where it was opened, and what is not shown stays in it', async () => {
    const page = await withPicker('strait.yaml', STRAIT.replaceAll('\n', '\r\n'))
    await textBox(page).waitFor()
    await goBehind(page, 'demarche: 1')
    await page.keyboard.type(' # mine')
    await save(page)
    await page.getByText('Saved as strait.yaml.').waitFor()
    const saved = await onDisk(page, 'strait.yaml')
    expect(saved).toBe(STRAIT.replace('demarche: 1', 'demarche: 1 # mine').replaceAll('\n', '\r\n'))
    expect(saved.startsWith(`${SCHEMA_LINE}\r\n`)).toBe(true)
  })

  it.each([
    ['NotFoundError', 'strait.yaml is no longer where it was', 'It was not saved.'],
    ['NotAllowedError', 'The browser may not write to strait.yaml', 'Saved as strait.yaml.'],
    ['QuotaExceededError', 'strait.yaml could not be written', 'Saved as strait.yaml.'],
  ])('says why it could not be written (%s), and what comes next', async (name, told, next) => {
    const page = await withPicker('strait.yaml', STRAIT)
    await textBox(page).waitFor()
    await page.evaluate(error => {
      const {createWritable} = FileSystemFileHandle.prototype
      FileSystemFileHandle.prototype.createWritable = () => {
        FileSystemFileHandle.prototype.createWritable = createWritable
        return Promise.reject(new DOMException('', error))
      }
    }, name)
    await save(page)
    await page.getByText(told).waitFor()
    expect(await onDisk(page, 'strait.yaml')).toBe(STRAIT)
    await save(page)
    await page.getByText(next).waitFor()
  })

  it('is not written over what another program wrote there, unless asked once more', async () => {
    const page = await withPicker('strait.yaml', STRAIT)
    await textBox(page).waitFor()
    const theirs = `${STRAIT}# theirs\n`
    await page.evaluate(async text => {
      const folder = await navigator.storage.getDirectory()
      const writable = await (await folder.getFileHandle('strait.yaml')).createWritable()
      await writable.write(text)
      await writable.close()
    }, theirs)
    await save(page)
    await page.getByText('Another program has changed strait.yaml').waitFor()
    expect(await onDisk(page, 'strait.yaml')).toBe(theirs)
    await save(page)
    await page.getByText('Saved as strait.yaml.').waitFor()
    expect(await onDisk(page, 'strait.yaml')).toBe(STRAIT)
    await goBehind(page, 'demarche: 1')
    await page.keyboard.type(' # mine')
    await save(page)
    await expect.poll(() => onDisk(page, 'strait.yaml')).toContain('# mine')
  })

  it('is not a story, whose file stays as it is', async () => {
    const twee = ':: Start\nA bridge.\n[[Cross|Far]]\n\n:: Far\nOver.\n'
    const page = await withPicker('bridge.twee', twee)
    await textBox(page).waitFor()
    await save(page)
    await page.getByText('It was not saved.').waitFor()
    expect(await onDisk(page, 'bridge.twee')).toBe(twee)
  })

  it('is refused in a sentence where it is nothing that is read here', async () => {
    const page = await withPicker('minutes.pdf', 'x')
    await page.getByText('Only files that end in .yaml').waitFor()
  })

  it.each([
    [['strait.yaml'], /^Workshop · strait\.yaml/],
    [['strait.yaml', 'other.yaml'], 'Drop one file at a time.'],
    [['photo.png'], 'Only files that end in .yaml'],
  ])('is dropped anywhere on the page: %j', async (names, told) => {
    const page = await opened()
    await page.getByRole('button', {name: TEMPLATE}).waitFor()
    await page.evaluate(
      ({names, text}) => {
        const dataTransfer = new DataTransfer()
        for (const name of names) dataTransfer.items.add(new File([text], name))
        const at = document.querySelector('header') ?? document.body
        for (const type of ['dragover', 'drop'])
          at.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
      },
      {names, text: STRAIT},
    )
    await page.getByText(told).waitFor()
  })
})

describe('beginning', () => {
  it('from a form gives a draft that has no problem and can be played', async () => {
    const page = await opened()
    await page.getByRole('button', {name: 'Begin writing'}).click()
    await page.getByLabel(/^Title/).fill('A well & a wall: #2')
    await page.getByLabel(/^How it opens/).fill('A well runs dry. Two villages look at one wall.')
    for (const [index, name] of ['Well Council', 'Wall Council'].entries()) {
      await page.getByLabel(/^Name/).nth(index).fill(name)
      await page
        .getByLabel(/^Short name/)
        .nth(index)
        .fill(name.split(' ')[0] ?? '')
    }
    await page.getByRole('combobox', {name: 'The map'}).selectOption({label: STRAIT_COAST})
    await page.getByRole('button', {name: 'Begin writing'}).click()
    await clean(page)
    await walked(page)
    expect(await page.getByText('reading/grade').count()).toBe(0)
    await page.getByRole('button', {name: 'Full play'}).click()
    await page
      .frameLocator('iframe')
      .getByRole('heading', {level: 1, name: 'A well & a wall: #2'})
      .waitFor()
  })

  it('from a Twee story tells what could not come along', async () => {
    const twee =
      ':: Start\n<script>alert(1)</script>(set: $a to 1)A bridge.\n[[Cross|Far]] [[Wait|Near]]\n\n:: Far\nOver.\n\n:: Near\nStill here.\n'
    const page = await fileOpened(twee, 'bridge.twee')
    await page.getByRole('button', {name: 'Go on to map and odds'}).waitFor()
    expect(await page.locator('.story-notes li').count()).toBeGreaterThan(0)
    await clean(page)
  })
})

describe('two tabs', () => {
  it('tell one another, and neither loses what was typed', async () => {
    const page = await fileOpened(STRAIT)
    await kept(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await textBox(other).waitFor()
    await page.getByRole('alert').getByText('also open in another tab').waitFor()
    await goBehind(page, 'demarche: 1')
    await page.keyboard.type(' # one')
    await kept(page)
    await goBehind(other, 'demarche: 1')
    await other.keyboard.type(' # two')
    await other.getByText('kept as a draft of its own').waitFor()
    await page.reload()
    await page.getByText('# one').waitFor()
    await other.reload()
    await other.getByText('# two').waitFor()
  })
})

it.each([
  [
    'with long findings and problems',
    async (page: Page) => {
      await goBehind(page, 'tone: ease')
      await page.keyboard.type('x')
      await problems(page)
        .getByText(/cannot be “easex”/)
        .waitFor()
    },
  ],
  [
    'while words are chosen',
    async (page: Page) => {
      await page.getByRole('button', {name: 'Passages'}).click()
      await page.getByLabel('Add documents').setInputFiles({
        name: 'tide-book.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          Array.from({length: 12}, (_, at) => `The tide turned at ${at} in the morning.\n\n`).join(
            '',
          ),
        ),
      })
      await page.getByRole('button', {name: 'Choose words in paragraph 9'}).click()
      await page.getByLabel('or type words that occur in it').waitFor()
    },
  ],
])('fits the window %s', async (_, act) => {
  const page = await opened()
  await page.getByRole('button', {name: 'The January strikes'}).click()
  await walked(page)
  await act(page)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBe(768)
})

describe('what the bar says of keeping', () => {
  it('is that nothing is kept, from the first moment, where the browser refuses', async () => {
    const page = await browser.open({
      path: 'workshop/',
      before: page =>
        page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('refused', 'SecurityError')
          }
        }),
    })
    await page.getByRole('button', {name: TEMPLATE}).click()
    await page.getByText('NOT KEPT: this browser refuses to.').waitFor()
    await goBehind(page, 'tone: ease')
    await page.keyboard.type('x')
    await problems(page)
      .getByText(/cannot be “easex”/)
      .waitFor()
    await page.getByText('NOT KEPT: this browser refuses to.').waitFor()
  })

  it('is that nothing is kept yet while somebody types', async () => {
    const page = await templateOpened()
    await page.getByText(/^draft kept/).waitFor()
    await textBox(page).click()
    const told = await page.locator('.keeping').evaluateHandle(it => {
      const seen: string[] = []
      new MutationObserver(() => seen.push(it.textContent ?? '')).observe(it, {
        ...{subtree: true, childList: true, characterData: true},
      })
      return seen
    })
    await page.keyboard.type('#')
    await expect.poll(() => told.evaluate(([first = '']) => first)).toMatch(/^not yet kept/)
  })

  it('is that a new draft is kept before anybody types', async () => {
    const page = await templateOpened()
    await page.getByText('draft kept · not yet saved as a file').waitFor()
    await page.reload()
    await textBox(page).waitFor()
  })
})

it('says that a draft is not here, where the address names one that is gone', async () => {
  const page = await opened('workshop/#draft=gone')
  await page.getByRole('alert').getByText('The draft that this address names').waitFor()
  await page.getByRole('button', {name: TEMPLATE}).waitFor()
})

it('keeps two copies of one crisis apart', async () => {
  const page = await templateOpened()
  await kept(page)
  await page.getByRole('button', {name: 'All drafts'}).click()
  await page.getByRole('button', {name: TEMPLATE, exact: true}).click()
  await page.getByText('id: fishing-dispute-copy-2').waitFor()
})

describe('what was typed a moment ago', () => {
  const ways: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    [
      'closed',
      page => Promise.all([page.waitForEvent('close'), page.close({runBeforeUnload: true})]),
    ],
    ['left for another page', page => page.goto(`${browser.site()}guide/`)],
  ]
  it.each(ways)('is there again after the page was %s', async (_, leave) => {
    let page = await fileOpened('demarche: 1 #\nid: small\n', 'small.yaml')
    const context = page.context()
    await kept(page)
    const address = page.url()
    for (let times = 1; times <= 5; times++) {
      page.on('dialog', dialog => void dialog.accept())
      await textBox(page).click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('End')
      await page.keyboard.insertText(` ${times}`)
      await leave(page)
      page = await context.newPage()
      await page.goto(address)
      await page
        .getByText(
          `demarche: 1 #${[1, 2, 3, 4, 5]
            .slice(0, times)
            .map(n => ` ${n}`)
            .join('')}`,
        )
        .waitFor()
    }
    const copies = () =>
      page.evaluate(() =>
        Object.keys(localStorage).filter(key => key.startsWith('demarche/draft/')),
      )
    await expect.poll(copies).toEqual([])
  })
})

/** Ends the tab as a crash does, without a word to the page. */
async function kill(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page)
  await Promise.race([session.send('Page.crash').catch(() => {}), page.waitForEvent('crash')])
  await page.close()
}

/** A hundred where every case is taken. */
const KILLS = THOROUGH ? 100 : 10

it(`comes back as of the last pause in typing when its tab is killed ${KILLS} times`, async () => {
  let page = await fileOpened('demarche: 1 #\nid: small\n', 'small.yaml')
  const context = page.context()
  await page.waitForURL(/#draft=/)
  const address = page.url()
  const chances = numbers(11)
  const next = () => chances.next().value ?? 0
  let line = 'demarche: 1 #'
  for (let kills = 0; kills < KILLS; kills++) {
    await textBox(page).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    // Typed, and then rested on.
    const rested = ` ${next().toString(36)}`
    await page.keyboard.type(rested)
    await kept(page)
    // Typed when it is killed.
    const late = ` ${next().toString(36)}`
    await page.keyboard.type(late.slice(0, next() % (late.length + 1)))
    await kill(context, page)
    page = await context.newPage()
    await page.goto(address)
    await textBox(page).waitFor()
    const now = (await page.locator('.cm-line').first().textContent()) ?? ''
    expect(now.slice(0, (line + rested).length), `kill ${kills}, late ${late}`).toBe(line + rested)
    expect((line + rested + late).slice(0, now.length)).toBe(now)
    line = now
    if (line.length > 36) {
      await textBox(page).click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Shift+End')
      await page.keyboard.type('demarche: 1 #')
      await kept(page)
      line = 'demarche: 1 #'
    }
  }
}, 600_000)
