import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {screen} from './player.ts'
import {
  clean,
  goBehind,
  problems,
  STRAIT,
  TEMPLATE,
  textBox,
  walked,
  workshopIn,
} from './workshop-page.ts'

const browser = useBrowser()
const {opened, templateOpened, fileOpened} = workshopIn(browser)

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
