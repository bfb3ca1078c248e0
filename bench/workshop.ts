import type {Browser, Page} from 'playwright-core'
import {parse} from 'yaml'
import {newPage} from './chromium.ts'
import {type Figure, figure, medianOf} from './figures.ts'
import {largeScenario} from './large-scenario.ts'
import type {Site} from './site.ts'

const RUNS = 5
const LETTERS = 50
/** Between two letters, in milliseconds: a fast hand, and no pause for the workshop. */
const BETWEEN = 60
/** What the workshop takes for a pause in typing, in milliseconds. */
const PAUSE = 250
const MOST_FORM = 500
const MOST_ODDS = 3000
const MOST_TASK = 200
const PATIENCE = {timeout: 120_000}

const CLEAN = 'No problems found.'
const WALKING = 'still following every way'
const WALKED = 'Odds of the endings'

/**
 * The workshop with a scenario of 300 turns: how long after a pause its problems and its odds stand on the
 * screen, and the longest task of the page's thread meanwhile. Beside it stands the bare parse of the same
 * text, without any check: the least that the page would have to do if it read the text itself.
 */
export async function benchWorkshop(browser: Browser, site: Site): Promise<readonly Figure[]> {
  const text = largeScenario()
  const {page} = await newPage(browser, 'library')
  await page.addInitScript(watch)
  await page.goto(`${site.address}workshop/`)
  const cold = await whenOpened(page, text)
  const typing: number[] = []
  const arriving: number[] = []
  const forms: number[] = []
  const told: number[] = []
  const walked: number[] = []
  while (forms.length < RUNS) {
    await goToFirstLine(page)
    await page.keyboard.type(' #')
    await page.evaluate(() => window.bench.forget())
    for (let letter = 0; letter < LETTERS; letter++) await page.keyboard.type('a', {delay: BETWEEN})
    typing.push(await longestTask(page))
    // What is said of the text changes, and changes back.
    await page.keyboard.press('Home')
    await page.keyboard.press('x')
    forms.push((await timeOf(page, '1 error')) - PAUSE)
    await page.evaluate(() => window.bench.forget())
    await page.keyboard.press('Backspace')
    await timeOf(page, CLEAN)
    told.push((await timeOf(page, WALKING)) - PAUSE)
    walked.push((await timeOf(page, WALKED)) - PAUSE)
    arriving.push(await longestTask(page))
  }
  await page.context().close()
  const parses = Array.from({length: RUNS}, () => millisecondsOf(() => parse(text)))
  const aim = (most: number) => ({
    text: `at most ${most} ms`,
    met: (milliseconds: number) => milliseconds <= most,
  })
  return [
    figure('problems after a pause', 'ms', forms, aim(MOST_FORM)),
    figure('  of a file just opened, from its choice', 'ms', [cold.form]),
    figure('odds, or that they are being walked, after a pause', 'ms', told, aim(MOST_ODDS)),
    figure('odds after a pause', 'ms', walked),
    figure('  of a file just opened, from its choice', 'ms', [cold.odds]),
    figure(`longest task while ${LETTERS} letters are typed`, 'ms', typing, aim(MOST_TASK)),
    figure('longest task while reports arrive', 'ms', arriving, aim(MOST_TASK)),
    figure('longest task while a file is opened', 'ms', [cold.task], aim(MOST_TASK)),
    figure('bare parse of the same text, which the page is spared', 'ms', parses),
    figure('  that is', 'times the wait for problems', [medianOf(parses) / medianOf(forms)]),
  ]
}

/** Opens the text as a draft; times are from the choice of the file. */
async function whenOpened(page: Page, text: string) {
  const input = page.getByLabel(/^A scenario \(\.yaml\)/)
  await input.waitFor()
  await page.evaluate(() => window.bench.forget())
  await input.setInputFiles({
    name: 'large.yaml',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  })
  const form = await timeOf(page, CLEAN)
  const odds = await timeOf(page, WALKED)
  return {form, odds, task: await longestTask(page)}
}

async function goToFirstLine(page: Page) {
  await page.getByRole('textbox', {name: 'Scenario text'}).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
}

/** Milliseconds from the last key, or choice of a file, until these words stand on the screen. */
async function timeOf(page: Page, words: string): Promise<number> {
  await page.waitForFunction(sought => window.bench.seen(sought) !== undefined, words, {
    ...PATIENCE,
    polling: 100,
  })
  return page.evaluate(sought => window.bench.seen(sought) ?? Number.NaN, words)
}

/** The longest task since the last `forget`; 0 where none was over the browser's 50 ms. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(300)
  return page.evaluate(() => window.bench.longest())
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

declare global {
  interface Window {
    bench: {
      readonly forget: () => void
      /** When words came since the last key, in milliseconds behind it. */
      readonly seen: (words: string) => number | undefined
      readonly longest: () => number
    }
  }
}

/** Runs in the page and may name nothing outside itself. */
function watch() {
  const tasks: number[] = []
  let from = 0
  let since = 0
  let said: {readonly text: string; readonly at: number}[] = []
  const begin = () => {
    from = performance.now()
    said = []
  }
  const observer = new PerformanceObserver(list => {
    for (const {startTime, duration} of list.getEntries()) {
      if (startTime >= since) tasks.push(duration)
    }
  })
  observer.observe({type: 'longtask'})
  addEventListener('keydown', begin, true)
  addEventListener('change', begin, true)
  const look = () => {
    const text = [...document.querySelectorAll('.problems-head, #odds-title')]
      .map(({textContent}) => textContent)
      .join(' ')
    if (said.at(-1)?.text === text) return
    // Behind the frame that shows it.
    const entry = {text, at: Number.POSITIVE_INFINITY}
    said.push(entry)
    requestAnimationFrame(() => setTimeout(() => Object.assign(entry, {at: performance.now()})))
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  window.bench = {
    forget() {
      tasks.length = 0
      since = performance.now()
    },
    seen(words) {
      const at = said.find(({text}) => text.includes(words))?.at
      return at === undefined || at === Number.POSITIVE_INFINITY ? undefined : at - from
    },
    longest: () => Math.max(0, ...tasks),
  }
}
