import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {CODES, gathered, saved} from './class-desk.ts'
import {pagesOf} from './pdf-pages.ts'

const browser = useBrowser()

async function handingIn(): Promise<Page> {
  const page = await browser.open({path: 'debrief/'})
  await gathered(page)
  await page.getByRole('button', {name: 'Hand-outs', exact: true}).click()
  await page.getByRole('dialog').waitFor()
  return page
}

it('gives a class as rows and as statements, under aliases', async () => {
  const page = await handingIn()
  const plays = await saved(page, 'Save: A row for each team (CSV)')
  const lines = plays.text.trim().split('\r\n')
  expect(plays.name).toMatch(/^The January strikes \d+ \w+ \d{4}-teams\.csv$/)
  expect(lines.length).toBe(CODES.length + 1)
  const decisions = await saved(page, 'Save: A row for each decision (CSV)')
  expect(decisions.name).toMatch(/-decisions\.csv$/)
  const data = await saved(page, 'Save: Both, with what each field means (JSON)')
  expect(JSON.parse(data.text).plays.length).toBe(CODES.length)
  expect(decisions.text.trim().split('\r\n').length).toBe(
    JSON.parse(data.text).decisions.length + 1,
  )
  const statements = await saved(page, 'Save: Statements for a learning record store (xAPI)')
  const verbs = JSON.parse(statements.text).map((it: {verb: {id: string}}) => it.verb.id)
  expect(new Set(verbs)).toEqual(
    new Set([
      'http://adlnet.gov/expapi/verbs/answered',
      'http://adlnet.gov/expapi/verbs/completed',
    ]),
  )
})

it.each(['A4', 'Letter'])('prints the summary of a class on one page of %s', async format => {
  const page = await handingIn()
  await page.keyboard.press('Escape')
  expect(pagesOf(await page.pdf({format}))).toBe(1)
  await page.emulateMedia({media: 'print'})
  await page.getByRole('heading', {name: /^Class summary: /}).waitFor()
  await page.getByText(/^The January strikes, .* · 39 plays$/).waitFor()
  await page.getByText('30 teams decided for Pakistan').first().waitFor()
  expect(await page.getByRole('tablist').isVisible()).toBe(false)
})
