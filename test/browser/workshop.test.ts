import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {
  clean,
  goBehind,
  kept,
  problems,
  STRAIT,
  saveWithoutPicker,
  textBox,
  walked,
  workshopIn,
} from './workshop-page.ts'

const browser = useBrowser()
const {opened, templateOpened, fileOpened} = workshopIn(browser)
const STRAIT_COAST = 'Two shores of a strait (Lancaster Sound)'

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
