import {expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
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

/** Chromium writes each page of a PDF as an object of its own, uncompressed. */
const pagesOf = (paper: Buffer) => paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
