import {useBrowser} from './browser.ts'
import {codeText, opening, ordered, RECORD_ORDERS} from './player.ts'
import {press, testHeadings, testViews, type View} from './views.ts'

const browser = useBrowser()
const whole = ordered(opening('pakistan', 3), RECORD_ORDERS)

const VIEWS: Readonly<Record<string, View>> = {
  'the debrief': {path: 'debrief/'},
  'the debrief of a code that is wrong': {
    path: `debrief/#${codeText(whole).slice(1)}`,
    after: page => page.getByRole('alert').waitFor(),
  },
  'the opening of a replay': {path: `debrief/#${codeText(whole)}`, after: press('Start')},
  'a replay': {path: `debrief/#${codeText(whole)}`},
  'a camera that is refused': {
    path: 'debrief/',
    after: async page => {
      await press('Scan codes by camera')(page)
      await page
        .getByRole('dialog')
        .getByText(/^The camera |no camera/)
        .waitFor()
    },
  },
  'the ending of a replay': {path: `debrief/#${codeText(whole)}`, after: press('End')},
}

testViews(browser, VIEWS)
testHeadings(browser, VIEWS, ['a replay'])
