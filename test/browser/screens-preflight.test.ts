import type {Page} from 'playwright-core'
import {useBrowser} from './browser.ts'
import {press, testViews} from './views.ts'

const browser = useBrowser()

/** A machine that was checked, with what it keeps counted. */
const checked = (page: Page) => page.getByRole('row', {name: /^Plays/}).waitFor()

testViews(browser, {
  'the preflight': {path: 'preflight/', after: checked},
  'the preflight, asked whether to erase': {
    path: 'preflight/',
    after: async page => {
      await checked(page)
      await press('Erase all of it')(page)
    },
  },
})
