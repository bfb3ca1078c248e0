import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {isFocused, kept, opening} from './player.ts'
import {TONGUES, type Tongue} from './tongues.ts'

const browser = useBrowser()
const start = opening('pakistan', 3)

/** What opens a dialog at the first turn, the dialog's name, and what closes it. */
const openersIn = ({en, rules, glossary, settings, team, drawer}: Tongue) =>
  [
    [en.rules.button, rules.title, rules.close],
    [en.glossary.button, glossary.title, glossary.close],
    [en.settings.button, settings.title, settings.close],
    [en.team.button, team.title, team.close],
    [en.qr.open, en.qr.title, en.qr.close],
    [en.source.all, /./, drawer.close],
    [en.source.button('G1'), /./, drawer.close],
  ] as const

describe.each(TONGUES)('in $language', tongue => {
  it.each(openersIn(tongue))(
    'the dialog behind %s takes the focus, keeps it and gives it back',
    async (name, title, close) => {
      const page = await browser.open({...kept(start), language: tongue.language})
      const opener = page.getByRole('button', {name, exact: true}).first()
      const dialog = page.getByRole('dialog', {name: title, exact: true})
      const isBack = async () => {
        await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
        await expect.poll(() => isFocused(opener)).toBe(true)
      }
      await opener.click()
      await dialog.waitFor()
      for (let stop = 0; stop < 10; stop++) {
        expect(await isFocusInside(page)).toBe(true)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Escape')
      await isBack()
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', {name: close, exact: true}).click()
      await isBack()
    },
  )
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
