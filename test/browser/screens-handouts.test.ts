import type {Page} from 'playwright-core'
import {useBrowser} from './browser.ts'
import {testViews} from './views.ts'

const browser = useBrowser()

/** Waits for a hand-out of this title. */
const sheet = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', {name, level: 2}).waitFor()

testViews(browser, {
  'the hand-outs': {path: 'handouts/', after: sheet('Lesson plan: The January strikes')},
  'the rules on paper': {path: 'handouts/#sheet=rules', after: sheet(/^The rules of/)},
  'a quiz on paper': {path: 'handouts/#sheet=rules-quiz', after: sheet('Rules quiz')},
  'a seat brief on paper': {
    path: 'handouts/#sheet=seat-brief&paper=letter',
    after: sheet(/^Seat brief/),
  },
  'a log on paper': {path: 'handouts/#sheet=decision-log', after: sheet(/^Decision log/)},
  'a source check on paper': {path: 'handouts/#sheet=source-check', after: sheet('Source check')},
  'a rubric on paper': {path: 'handouts/#sheet=rubric', after: sheet('Rubric for the debrief')},
  'a test on paper': {path: 'handouts/#sheet=test-a', after: sheet(/form A$/)},
  'a hand-out of a wrong address': {
    path: 'handouts/#scenario=atlantis&sheet=exit-ticket',
    after: sheet('Exit ticket'),
  },
})
