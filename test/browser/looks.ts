import type {Page} from 'playwright-core'
import {judgeOf} from './accessible.ts'
import {SCREENS} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {THOROUGH} from './thorough.ts'
import {ENGLISH, tongueOf} from './tongues.ts'

/** How a person may want every view: what puts a look on, and what takes it off again. */
type Look = {
  readonly on: (page: Page) => Promise<unknown>
  readonly off: (page: Page) => Promise<unknown>
  /** Rules that cannot judge it. */
  readonly without?: readonly string[]
  /** Whether what it changes is the same in every language. */
  readonly isAlike?: boolean
  /** Screens on which it lays words out otherwise than another look does; all where none are named. */
  readonly screens?: readonly (typeof SCREENS)[number][]
}

const NOTHING = async () => {}
const forcedColors = (page: Page, to: 'active' | 'none') => page.emulateMedia({forcedColors: to})
/** Percent on the root, as the settings write it. */
const rootSize = (page: Page, percent: number) =>
  page.evaluate(size => {
    document.documentElement.style.fontSize = `${size}%`
  }, percent)
/** The letters that a person chose in the browser, in pixels. */
async function browserSize(page: Page, standard: number) {
  const browserItself = await page.context().newCDPSession(page)
  await browserItself.send('Page.setFontSizes', {fontSizes: {standard}})
  await browserItself.detach()
}

const LOOKS: Readonly<Record<string, Look>> = {
  usual: {on: NOTHING, off: NOTHING},
  'forced colours': {
    on: page => forcedColors(page, 'active'),
    off: page => forcedColors(page, 'none'),
    // It reads the colours of the page where the system's are drawn.
    without: ['color-contrast'],
    isAlike: true,
    // It moves nothing.
    screens: [SCREENS[0]],
  },
  'the largest text of the settings': {
    on: page => rootSize(page, 200),
    off: page => rootSize(page, 100),
  },
  'a browser with letters twice as large': {
    on: page => browserSize(page, 32),
    off: page => browserSize(page, 16),
    isAlike: true,
    // Letters of twice the size come to the same, except where a rule asks for pixels.
    screens: THOROUGH ? SCREENS : [SCREENS[2]],
  },
}

/** A line for whatever bars a person from this page or is out of its place, in any look, on any screen. */
export async function foundInLooks(page: Page): Promise<string[]> {
  const judge = judgeOf(page)
  const found: string[] = []
  const isOther = tongueOf(page) !== ENGLISH && !THOROUGH
  for (const [look, {on, off, without, isAlike, screens = SCREENS}] of Object.entries(LOOKS)) {
    if (isAlike && isOther) continue
    await on(page)
    for (const size of screens) {
      // The wide screen lays nothing out that the laptop does not.
      if (isOther && size === SCREENS[1]) continue
      await page.setViewportSize(size)
      await drawn(page)
      // The rules judge what stands there and its colours: each size in the usual look, and each look once.
      const isJudged = look === 'usual' || size === screens[0]
      const wrong = [...(isJudged ? await judge(without) : []), ...(await page.evaluate(misplaced))]
      found.push(...wrong.map(each => `${look}, ${size.width}: ${each}`))
    }
    await off(page)
  }
  return found
}

/** Charts are laid out for a new size in the frame behind it, before anybody could read them. */
const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )
