import type {Page} from 'playwright-core'
import {useBrowser} from './browser.ts'
import {press, testViews} from './views.ts'

const browser = useBrowser()

/** A copy of the template, judged and walked. */
async function draft(page: Page) {
  await page.getByRole('button', {name: 'A fishing dispute in Lantern Bay'}).click()
  await page.getByRole('heading', {name: 'Odds of the endings'}).waitFor()
}

testViews(browser, {
  'the workshop': {path: 'workshop/'},
  'a draft': {path: 'workshop/', after: draft},
  'a draft with a problem': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await page.getByRole('textbox', {name: 'Scenario text'}).click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('nonsense: 1\n')
      await page
        .getByRole('region', {name: 'Problems'})
        .getByText(/nonsense/)
        .waitFor()
    },
  },
  'the passages of a draft': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Passages')(page)
      await page.getByRole('heading', {name: 'Passages'}).waitFor()
    },
  },
  'the versions of a draft': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Versions')(page)
      await page.getByRole('radio').first().waitFor()
    },
  },
  'what a draft can be saved as': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Export')(page)
    },
  },
  'a play beside a draft': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Full play')(page)
      await page.frameLocator('iframe').getByRole('heading', {level: 1}).waitFor()
      await page.getByText('Set up').click()
    },
  },
})
