import type {Page} from 'playwright-core'
import {describe} from 'vitest'
import {useBrowser} from './browser.ts'
import {jointTurn, kept, opening, openScenario, ordered, RECORD_ORDERS, storing} from './player.ts'
import {TONGUES, type Tongue} from './tongues.ts'
import {press, testHeadings, testViews, type View} from './views.ts'

const browser = useBrowser()

const MOMENTS = ['a turn', 'an outcome', 'a forecast', 'an ending']

describe.each(TONGUES)('in $language', tongue => {
  const views = Object.fromEntries(
    Object.entries(viewsIn(tongue)).map(([name, view]) => [
      name,
      {...view, language: tongue.language},
    ]),
  )
  testViews(browser, views)
  testHeadings(browser, views, MOMENTS)
})

/** Presses a button that opens a dialog, whose part of the page may come a moment later. */
const opens = (name: string) => async (page: Page) => {
  await press(name)(page)
  await page.getByRole('dialog').waitFor()
}

/** Every screen of the desk, and what opens over one. */
function viewsIn(tongue: Tongue): Readonly<Record<string, View>> {
  const {en, january} = tongue
  const start = opening('pakistan', 3, tongue)
  const struck = ordered(start, ['protest', 'recall', 'strike'])
  const whole = ordered(start, RECORD_ORDERS)
  const guess = (page: Page) => page.getByRole('radio').first().click()
  return {
    'the library': {
      // What stands beside the crises comes a moment later.
      after: page => page.getByRole('link', {name: en.library.documentsLink}).waitFor(),
    },
    'the library with a kept play': {
      ...kept(whole),
      path: '',
      after: page =>
        page
          .getByRole('button', {name: tongue.keptRuns.openButton(january.scenario.title)})
          .waitFor(),
    },
    'the library with a play taken out': {
      ...kept(whole),
      path: '',
      after: page =>
        page.getByRole('button', {name: tongue.keptRuns.forget(january.scenario.title)}).click(),
    },
    'the library with a play that cannot be read': {
      before: page => storing(page, {broken: '{'}),
      after: page => page.locator('.library > .warning').waitFor(),
    },
    'the briefing': {
      after: async page => {
        await openScenario(page)
        await page.getByRole('radio').first().click()
        await page.getByText(en.briefing.more).click()
      },
    },
    'a turn': kept(ordered(start, ['protest'])),
    'a turn with a pick': kept(ordered(start, ['protest']), 'onward', 'recall'),
    'a joint turn with a pick': kept(jointTurn(tongue), 'onward', 'consultations'),
    'an outcome': kept(struck, 'told'),
    'a forecast': kept(struck),
    'a forecast with a guess': {...kept(struck), after: guess},
    'the order of the other side': {...kept(struck), after: press(en.play.continue)},
    'a turn before the first decision': kept(opening('iran', 3, tongue)),
    'an ending': kept(whole),
    'the source drawer': {...kept(start), after: opens(en.source.button('G1'))},
    'the rules': {...kept(start), after: opens(en.rules.button)},
    'the words': {...kept(start), after: opens(en.glossary.button)},
    'the roles of a team': {...kept(start), after: opens(en.team.button)},
    'a play to scan': {...kept(start), after: opens(en.qr.open)},
    'the settings': {...kept(start), after: opens(en.settings.button)},
  }
}
