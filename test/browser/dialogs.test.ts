import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {isFocused, kept, opening} from './player.ts'

const browser = useBrowser()
const start = opening('pakistan', 3)

/** What opens a dialog at the first turn, and the dialog's name. */
const OPENERS: [string, RegExp][] = [
  ['Rules', /^Four rules$/],
  ['Words', /^Words and marks$/],
  ['Settings', /^Settings$/],
  ['Team', /^Roles in a team$/],
  ['QR', /^The code as a picture$/],
  ['Sources', /./],
  ['Source G1', /./],
]

describe.each(OPENERS)('the dialog behind %s', (name, title) => {
  const opened = async () => {
    const page = await browser.open(kept(start))
    const opener = page.getByRole('button', {name, exact: true}).first()
    await opener.click()
    const dialog = page.getByRole('dialog', {name: title})
    await dialog.waitFor()
    return {page, opener, dialog}
  }

  it('takes the focus and keeps it', async () => {
    const {page} = await opened()
    for (let stop = 0; stop < 10; stop++) {
      expect(await isFocusInside(page)).toBe(true)
      await page.keyboard.press('Tab')
    }
  })

  it('gives the focus back when Escape closes it', async () => {
    const {page, opener} = await opened()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => isFocused(opener)).toBe(true)
  })

  it('gives the focus back when its button closes it', async () => {
    const {page, opener, dialog} = await opened()
    await dialog.getByRole('button', {name: 'Close'}).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => isFocused(opener)).toBe(true)
  })
})

it('words the rules with the names that the ladders have in the open crisis', async () => {
  const page = await browser.open()
  const rules = async () => {
    await page.getByRole('button', {name: 'Rules', exact: true}).click()
    const dialog = page.getByRole('dialog', {name: 'Four rules'})
    await dialog.waitFor()
    const text = await dialog.innerText()
    await page.keyboard.press('Escape')
    return text
  }
  expect(await rules()).toContain('“Diplomatic” costs one of “Trust”')
  await page.getByRole('button', {name: 'A fishing dispute in Lantern Bay', exact: true}).click()
  await page.getByRole('radiogroup', {name: 'Seats'}).waitFor()
  const text = await rules()
  expect(text).toContain('“Letters” costs one of “Hotline”')
  expect(text).toContain('Each ladder has rungs 0 to 4.')
  expect(text).not.toMatch(/third rung|five rungs/)
})

it('keeps the settings of a person over a reload', async () => {
  const page = await browser.open(kept(start))
  const settings = page.getByRole('button', {name: 'Settings', exact: true})
  await settings.click()
  await page.getByRole('radio', {name: 'largest'}).click()
  await page.getByRole('checkbox', {name: 'Hide what an option will move'}).click()
  await page.reload()
  await settings.click()
  expect(await page.getByRole('radio', {name: 'largest'}).isChecked()).toBe(true)
  expect(await page.getByRole('checkbox', {name: /^Hide/}).isChecked()).toBe(true)
  expect(await page.getByText('worse: diplomatic').count()).toBe(0)
})

/** Between the last and the first stop the browser itself has the focus. */
const isFocusInside = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement === document.body ||
      document.activeElement?.closest('dialog[open]') !== null,
  )
