import {expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {pagesOf} from './pdf-pages.ts'
import {endingTitle, kept, opening, ordered, RECORD_ORDERS, screen} from './player.ts'

const browser = useBrowser()

it('prints the record of a whole play on one A4 page', async () => {
  const whole = ordered(opening('pakistan', 3), RECORD_ORDERS)
  const page = await browser.open(kept(whole))
  await screen(page, endingTitle(whole))
  await page.getByRole('heading', {name: 'Your path'}).waitFor()
  await page.evaluate(() => document.fonts.ready)
  const paper = await page.pdf({format: 'A4', preferCSSPageSize: true})
  expect(pagesOf(paper)).toBe(1)
})
