import {expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {pagesOf} from './pdf-pages.ts'
import {endingTitle, kept, opening, ordered, RECORD_ORDERS, screen} from './player.ts'
import {TONGUES} from './tongues.ts'

const browser = useBrowser()

it.each(TONGUES)('prints the record of a whole play in $language on one A4 page', async tongue => {
  const whole = ordered(opening('pakistan', 3, tongue), RECORD_ORDERS)
  const page = await browser.open({...kept(whole), language: tongue.language})
  await screen(page, endingTitle(whole))
  await page.getByRole('heading', {name: tongue.ending.path}).waitFor()
  await page.evaluate(() => document.fonts.ready)
  const paper = await page.pdf({format: 'A4', preferCSSPageSize: true})
  expect(pagesOf(paper)).toBe(1)
})
