import type {Page} from 'playwright-core'
import {january} from '../january.ts'
import {codeFor, wanderOf} from '../records/class-plays.ts'
import {useBrowser} from './browser.ts'
import {gathered, openView} from './class-desk.ts'
import {JANUARY, opening, ordered, RECORD_ORDERS} from './player.ts'
import {press, testViews, type View} from './views.ts'

const browser = useBrowser()
const whole = ordered(opening('pakistan', 3), RECORD_ORDERS)

const setup = {held: ['pakistan'], rival: 'documented', rules: january.rules} as const
const classCodes = [whole, ...[1, 2, 3, 4, 5].map(seed => wanderOf(JANUARY, setup, seed))].map(
  codeFor,
)

/** A class of six teams, with its list in sight. */
async function sixTeams(page: Page) {
  await page.getByRole('textbox', {name: 'Codes or records'}).fill(classCodes.join('\n'))
  await press('Gather')(page)
  await page.getByRole('tab', {name: 'Teams'}).click()
  await page
    .getByRole('button', {name: /^Show .* in the views$/})
    .nth(1)
    .click()
}

/** A team beside the documents. */
async function compared(page: Page) {
  await sixTeams(page)
  await press('Compare two')(page)
  await page.getByRole('button', {name: 'Go to the first difference'}).waitFor()
}

/** Another order chosen, where the two part. */
async function forked(page: Page) {
  await compared(page)
  await page
    .getByRole('button', {name: /^What if .* decided otherwise/})
    .first()
    .click()
  await page.getByRole('radio').first().check()
}

testViews(browser, {
  'a debrief that is led': {
    path: 'debrief/',
    after: async page => {
      await sixTeams(page)
      await press('Lead the debrief')(page)
      await page.getByRole('tab', {name: 'Why it happened'}).click()
      await page.getByRole('button', {name: /^Sources/}).click()
    },
  },
  'two plays of a class': {path: 'debrief/', after: compared},
  'a fork of a play': {path: 'debrief/', after: forked},
  'a road that a class took': {
    path: 'debrief/',
    after: async page => {
      await forked(page)
      await press('Play this road')(page)
      await page.getByRole('button', {name: /^Open the road/}).waitFor()
    },
  },
  ...Object.fromEntries(
    [
      ...['Paths', 'Choices', 'Ladders', 'Endings', 'Blocked moves', 'Agreement', 'Forecasts'],
      ...['Evidence', 'Seats'],
    ].map(name => [`the view of a class named ${name}`, classView(name)]),
  ),
  'a class before the back row': classView('Paths', async page => {
    await press('Lead the debrief')(page)
    await press('Present')(page)
  }),
})

/** A view of a class with one of its teams in view. */
function classView(name: string, after?: (page: Page) => Promise<unknown>): View {
  return {
    path: 'debrief/',
    after: async page => {
      await gathered(page)
      await page.getByRole('tab', {name: 'Teams'}).click()
      await page
        .getByRole('button', {name: /^Show .* in the views$/})
        .first()
        .click()
      await openView(page, name)
      await after?.(page)
    },
  }
}
