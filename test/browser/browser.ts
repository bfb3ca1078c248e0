import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, inject} from 'vitest'
import type {Language} from '../../build/languages.ts'
import {findBrowser} from './find-browser.mjs'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Screens that the page must suit, in CSS pixels. */
export const SCREENS = [
  {width: 1366, height: 768},
  {width: 1920, height: 1080},
  {width: 390, height: 844},
  {width: 320, height: 256},
] as const

/** Opens a page with the motion of the stage, as most people see it. */
export const MOVING = {reducedMotion: 'no-preference'} as const

export type OpenOptions = BrowserContextOptions & {
  /** What the page draws as its random number. */
  readonly seed?: number
  /** Below the site; empty for the desk. */
  readonly path?: string
  /** The language of the desk to open; English where none is named. */
  readonly language?: Language
  /** Another address of a site than the built one's, with its closing slash. */
  readonly site?: string
  /** A whole address to open in place of the site. */
  readonly at?: string
  /** What is to be done to the page before it goes anywhere. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** A browser for the tests of one file; `open` gives a page of a fresh profile on the built site, for one test. */
export function useBrowser(flags: readonly string[] = []) {
  let browser: Browser
  beforeAll(async () => {
    const executablePath = findBrowser()
    if (!executablePath)
      throw new Error('No browser: run the tests with npm test, which finds one.')
    browser = await chromium.launch({executablePath, args: [...FLAGS, ...flags]})
  })
  afterEach(() => Promise.all(browser.contexts().map(context => context.close())))
  afterAll(() => browser.close())
  return {
    site: () => inject('site'),
    async open(options: OpenOptions = {}): Promise<Page> {
      const {seed, path = '', language, site = inject('site'), at, before, ...context} = options
      const folder = language === undefined || language === 'en' ? '' : `${language}/`
      const page = await (
        await browser.newContext({
          viewport: {width: 1366, height: 768},
          // A page that keeps the whole site meanwhile would starve the others.
          serviceWorkers: 'block',
          // What the stage draws meanwhile is most of the time of a play; `MOVING` asks for it.
          reducedMotion: 'reduce',
          ...context,
        })
      ).newPage()
      if (seed !== undefined) await page.addInitScript(fixRandom, seed)
      await before?.(page)
      await page.goto(at ?? site + folder + path)
      return page
    },
  }
}

/** Lets the page draw this number as its random one, so that its dice are known. */
function fixRandom(seed: number) {
  crypto.getRandomValues = array => {
    if (array instanceof Uint32Array) array.fill(seed)
    return array
  }
}
