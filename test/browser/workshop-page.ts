import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import type {useBrowser} from './browser.ts'

export const STRAIT = readFileSync(new URL('../fixtures/strait.yaml', import.meta.url), 'utf8')
export const TEMPLATE = 'A fishing dispute in Lantern Bay'

export const textBox = (page: Page) => page.getByRole('textbox', {name: 'Scenario text'})
export const problems = (page: Page) => page.getByRole('region', {name: 'Problems'})
export const clean = (page: Page) => problems(page).getByText('No problems found.').waitFor()
export const walked = (page: Page) =>
  page.getByRole('heading', {name: 'Odds of the endings'}).waitFor()

/** Waits until what was typed before is kept; the bar tells of typing within a frame. */
export async function kept(page: Page) {
  await page.evaluate(
    () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
  await page.getByText(/^draft kept/).waitFor()
}

/** Ways into the workshop in this browser. */
export function workshopIn(browser: ReturnType<typeof useBrowser>) {
  const opened = (path = 'workshop/') => browser.open({path})
  return {
    opened,
    /** A copy of the template, judged. */
    async templateOpened() {
      const page = await opened()
      await page.getByRole('button', {name: TEMPLATE}).click()
      await clean(page)
      return page
    },
    /** A draft of this text. */
    async fileOpened(text: string, name = 'strait.yaml') {
      const page = await opened()
      await page
        .getByLabel(/^A scenario \(\.yaml\)/)
        .setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(text)})
      await textBox(page).waitFor()
      return page
    },
  }
}

/** Puts the cursor behind the first place where this stands. */
export async function goBehind(page: Page, text: string) {
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

/** Saves through the export dialog, which always downloads. */
export async function saveWithoutPicker(page: Page) {
  await page.getByRole('button', {name: 'Export'}).click()
  await page.getByRole('button', {name: 'Save: The scenario as a file'}).click()
}
