import type {Page} from 'playwright-core'
import {afterEach, describe, expect, it} from 'vitest'
import {largeScenario} from '../../bench/large-scenario.ts'
import {SHAPES as ALL_SHAPES} from '../scenarios/hostile-shapes.ts'
import {useBrowser} from './browser.ts'
import {THOROUGH} from './thorough.ts'
import {problems, STRAIT, textBox} from './workshop-page.ts'

const browser = useBrowser()
/** Every one is read in the terminal's tests; the page is given some of each kind. */
const SHAPES = THOROUGH ? ALL_SHAPES : ALL_SHAPES.filter((_, index) => index % 4 === 0)
/** Drafts that one page opens, so that what a browser keeps stays small. */
const AT_ONCE = 10
const TYPED = '# typed '

const dialogs: string[] = []
afterEach(() => {
  expect(dialogs.splice(0)).toEqual([])
})

/** The workshop in a fresh profile; a dialog that a text opens is noted. */
function opened() {
  return browser.open({
    path: 'workshop/',
    before: async page => {
      page.on('dialog', dialog => {
        if (dialog.type() === 'beforeunload') return void dialog.accept()
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
    },
  })
}

const bytesOf = (content: string | Buffer) =>
  typeof content === 'string' ? Buffer.from(content) : content

const choose = (page: Page, content: string | Buffer, name = 'hostile.yaml') =>
  page
    .getByLabel(/^A scenario \(\.yaml\)/)
    .setInputFiles({name, mimeType: 'text/plain', buffer: bytesOf(content)})

/** Types at the beginning. */
async function type(page: Page) {
  await textBox(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText(TYPED)
}

/** Types at the beginning, and waits until something is said of the text. */
async function typeAndHear(page: Page) {
  await type(page)
  await problems(page)
    .getByRole('status')
    .getByText(/^(?!Reading)\S/)
    .waitFor()
}

const paste = (page: Page, text: string) =>
  textBox(page).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    box.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
  }, text)

/** The newest draft as this browser keeps it. */
const keptText = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('demarche-drafts')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => {
            const [newest] = all.result.sort((one, other) => other.at - one.at)
            resolve(newest.text)
          }
        }
      }),
  )

/** What the editor makes of a file: every line ends alike. */
const asEdited = (content: string | Buffer) =>
  new TextDecoder().decode(bytesOf(content)).replace(/\r\n?/g, '\n')

/** A click is answered, and what was typed is kept. */
async function answers(page: Page, content: string | Buffer) {
  await page.getByRole('button', {name: 'All drafts'}).click()
  await page.getByRole('heading', {name: 'Open a file'}).waitFor()
  const whole = TYPED + asEdited(content)
  await expect.poll(async () => (await keptText(page)) === whole, {timeout: 10_000}).toBe(true)
}

describe('a text made to be slow, deep or plentiful', () => {
  for (let first = 0; first < SHAPES.length; first += AT_ONCE) {
    const shapes = SHAPES.slice(first, first + AT_ONCE)
    it(`leaves the page alive: ${shapes[0]?.[0]} to ${shapes.at(-1)?.[0]}`, async () => {
      const page = await opened()
      for (const [, text] of shapes) {
        await choose(page, text)
        await type(page)
        await answers(page, text)
      }
    }, 300_000)
  }

  it('of brackets alone is said to be so', async () => {
    const page = await opened()
    await choose(page, '[\n'.repeat(524_288))
    await typeAndHear(page)
    await problems(page)
      .getByText(/^Line \d+/)
      .first()
      .waitFor()
  })

  it('of a line that no screen can lay out is shown in part and kept whole', async () => {
    const page = await opened()
    const text = ' '.repeat(1_000_000)
    await choose(page, text)
    await page.getByText('990,000 more letters of this line').waitFor()
    await typeAndHear(page)
    await answers(page, text)
  })

  it('larger than any scenario is not opened, and that is said', async () => {
    const page = await opened()
    await choose(page, 'a: b\n'.repeat(420_000))
    await page.getByText('This file is larger than 1 MiB. It was not opened.').waitFor()
    expect(await textBox(page).count()).toBe(0)
  })

  it('or larger once it is in the editor is told of, and stays there', async () => {
    const page = await opened()
    const text = largeScenario()
    await choose(page, text)
    await textBox(page).waitFor()
    await textBox(page).focus()
    await page.keyboard.press('Control+Home')
    await paste(page, '# one more line of a remark\n'.repeat(30_000))
    await problems(page).getByText('bytes; the most is').first().waitFor()
    await page.getByRole('button', {name: 'All drafts'}).click()
    await page.getByRole('heading', {name: 'Open a file'}).waitFor()
  })

  it('that is no text at all is told of', async () => {
    const page = await opened()
    const bytes = Buffer.from(
      Array.from({length: 300_000}, (_, at) => ((at * at * 31 + at) >> 3) & 255),
    )
    await choose(page, bytes)
    await typeAndHear(page)
    await problems(page)
      .getByText(/^Line \d+/)
      .first()
      .waitFor()
    await answers(page, bytes)
  })
})

const MARKUP = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script></script></style>',
  '<a href="javascript:window.pwned=1">x</a>',
  '"><svg onload=window.pwned=1>',
] as const

/** The strait with markup in every text of it that is one. */
function markedUp(): string {
  let at = 0
  const mark = () => MARKUP[at++ % MARKUP.length] ?? ''
  return STRAIT.replace(
    /^(\s*(?:- )?(?:title|label|short|name|dateline|about|author|publisher|because|care): )(?![|>])(.*)$/gm,
    (_, head: string, words: string) =>
      `${head}${JSON.stringify(`${words.replace(/^["']|["']$/g, '')} ${mark()}`)}`,
  ).replace(
    /^(\s*(?:text|brief|summary|says): [|>]-?\n)(\s+)/gm,
    (_, head: string, indent: string) => `${head}${indent}${mark()} `,
  )
}

/** Elements that only a text could have brought. */
const smuggled = (page: Page) =>
  Promise.all(
    page.frames().map(frame =>
      frame.evaluate(() => {
        const found: string[] = []
        const look = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            const {attributes, localName} = element
            const handlers = [...attributes].filter(({name}) => name.startsWith('on'))
            const isBad =
              element.getAttribute('src') === 'x' ||
              /^\s*javascript:/i.test(element.getAttribute('href') ?? '') ||
              (localName === 'script' && /pwned/.test(element.textContent ?? ''))
            if (handlers.length > 0 || isBad) found.push(element.outerHTML.slice(0, 200))
            if (element.shadowRoot) look(element.shadowRoot)
          }
        }
        look(document)
        if ('pwned' in window) found.push('something was run')
        return found
      }),
    ),
  ).then(all => all.flat())

describe('markup in a text', () => {
  it('is shown as text in the editor, the problems, the map, the odds and the play', async () => {
    const page = await opened()
    await choose(page, markedUp())
    await page.getByRole('heading', {name: 'Odds of the endings'}).waitFor()
    expect(await page.locator('.turn-map').getByText('<img src=x').count()).toBeGreaterThan(0)
    expect(await smuggled(page)).toEqual([])

    await page.getByRole('button', {name: 'Full play'}).click()
    const frame = page.frameLocator('iframe')
    await frame.getByRole('heading', {level: 1, name: /</}).waitFor()
    expect(await smuggled(page)).toEqual([])
    await page.getByRole('button', {name: 'Close the play'}).click()
    await page.getByRole('button', {name: /^Play from/}).click()
    await frame.getByRole('radiogroup', {name: 'Options'}).getByRole('radio').first().click()
    await frame.getByRole('button', {name: 'Give the order'}).click()
    await frame.getByRole('button', {name: 'Continue'}).waitFor()
    expect(await smuggled(page)).toEqual([])
  })

  it('is shown as text where it is a mistake', async () => {
    const page = await opened()
    const text = STRAIT.replace(/tone: hold/, `tone: '${MARKUP[0]}'`)
      .replace(/^seats:/m, `'${MARKUP[3]}': 1\nseats:`)
      .replace(/^id: .*$/m, `id: '${MARKUP[1]}'`)
    await choose(page, text)
    await problems(page).getByText('<img src=x').first().waitFor()
    await problems(page)
      .getByRole('button', {name: /^Go to line/})
      .first()
      .click()
    expect(await smuggled(page)).toEqual([])
  })

  it('of a Twine file runs no script, and comes into the scenario as words', async () => {
    const page = await opened()
    const escaped = (text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
    const passages = ['Start', 'Far', 'Near'].map(
      (name, at) =>
        `<tw-passagedata pid="${at + 1}" name="${name}">${escaped(`${MARKUP.join(' ')} ${at === 0 ? '[[Go|Far]] [[Stay|Near]]' : ''}`)}</tw-passagedata>`,
    )
    const story = `<html><body onload="window.pwned=1"><script>window.pwned=1;alert(1)</script><img src=x onerror="window.pwned=1"><tw-storydata name="${escaped(MARKUP[0])}" startnode="1"><script role="script" type="text/twine-javascript">window.pwned=1</script><style>body{display:none}</style>${passages.join('')}</tw-storydata></body></html>`
    await choose(page, story, 'story.html')
    await page.getByRole('button', {name: 'Go on to map and odds'}).waitFor()
    expect(await smuggled(page)).toEqual([])
    await page.getByRole('button', {name: 'Go on to map and odds'}).click()
    await page.getByRole('button', {name: 'Full play'}).click()
    await page.frameLocator('iframe').getByRole('heading', {level: 1}).waitFor()
    expect(await smuggled(page)).toEqual([])
    await typeAndHear(page)
  })
})
