import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {randomCodes} from '../../bench/random-codes.ts'
import {codeFor, wanderOf} from '../records/class-plays.ts'
import {JANUARY} from './player.ts'

/** The codes of a class: most at Pakistan's seat, some at Iran's, always the same. */
export const CODES: readonly string[] = [
  ...randomCodes(JANUARY, 30),
  ...Array.from({length: 9}, (_, seed) =>
    codeFor(
      wanderOf(JANUARY, {held: ['iran'], rival: 'documented', rules: JANUARY.scenario.rules}, seed),
    ),
  ),
]

/** Hands codes in and waits for the views. */
export async function gathered(page: Page, codes = CODES): Promise<void> {
  await page.getByRole('textbox', {name: 'Codes or records'}).first().fill(codes.join('\n'))
  await page.getByRole('button', {name: 'Gather', exact: true}).click()
  await page.getByRole('tablist', {name: 'View'}).waitFor()
}

/** Opens a view by the name of its tab. */
export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', {name, exact: true}).click()
  await page.getByRole('tabpanel').getByRole('heading', {name, exact: true}).waitFor()
}

/** Lets the views merge groups under five. */
export const merged = (page: Page): Promise<void> =>
  page.getByRole('checkbox', {name: 'Merge groups under five'}).check()

/** The rows of a table in the view, as they are read; the tables stand behind a summary. */
export async function rows(page: Page, index = 0): Promise<readonly (readonly string[])[]> {
  const details = page.getByRole('tabpanel').locator('details')
  if (!(await details.evaluate(it => (it as HTMLDetailsElement).open))) {
    await details.getByText('As a table').click()
  }
  return page
    .getByRole('tabpanel')
    .getByRole('table')
    .nth(index)
    .locator('tbody tr')
    .evaluateAll(all =>
      all.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent ?? '')),
    )
}

/** What a button of the view lets the browser save. */
export async function saved(page: Page, name: string): Promise<{name: string; text: string}> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name}).click(),
  ])
  return {name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8')}
}
