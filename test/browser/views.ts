import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {type OpenOptions, SCREENS, type useBrowser} from './browser.ts'
import {foundInLooks} from './looks.ts'

/** A screen to look at: how to open it, and what to do there. */
export type View = OpenOptions & {readonly after?: (page: Page) => Promise<unknown>}

type Browser = ReturnType<typeof useBrowser>

/** Presses the first button of exactly this name. */
export const press = (name: string) => (page: Page) =>
  page.getByRole('button', {name, exact: true}).first().click()

/** A test for each view: nothing there bars anybody, and every word is in its place. */
export function testViews(browser: Browser, views: Readonly<Record<string, View>>): void {
  describe.each(Object.entries(views))('%s', (_, view) => {
    it('is for everybody and has every word in its place, in any look, on any screen', async () => {
      expect(await foundInLooks(await opened(browser, view))).toEqual([])
    })
  })
}

/** A test for each of these views, where a new moment begins: nothing lies over its heading. */
export function testHeadings(
  browser: Browser,
  views: Readonly<Record<string, View>>,
  names: readonly string[],
): void {
  it.each(names)('leaves the heading of %s in sight, on any screen', async name => {
    const page = await opened(browser, {...views[name]})
    const heading = page.getByRole('heading', {level: 1})
    const found: string[] = []
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      await page.evaluate(() => window.scrollTo(0, 0))
      const isInSight = await heading.evaluate(it => {
        const {left, top, width, height} = it.getBoundingClientRect()
        return it.contains(document.elementFromPoint(left + width / 4, top + height / 2))
      })
      if (!isInSight) found.push(`${size.width}: ${await heading.textContent()}`)
    }
    expect(found).toEqual([])
  })
}

async function opened(browser: Browser, {after, ...options}: View): Promise<Page> {
  const page = await browser.open(options)
  await page.getByRole('heading', {level: 1}).waitFor()
  await after?.(page)
  // A font that arrives late would move every word.
  await page.evaluate(() => document.fonts.ready)
  return page
}
