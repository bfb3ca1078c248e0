import {readFileSync} from 'node:fs'
import type {Browser, CDPSession, Page} from 'playwright-core'
import {HASHES, newPage} from './chromium.ts'
import {type Figure, figure} from './figures.ts'
import type {Site} from './site.ts'

const PLAYS = 3
/** Orders that are watched in each play; the first option each time. */
const TURNS = 3
const OUTCOME = 'an outcome'
const IDLE_SECONDS = 10
/** A browser tidies its memory now and then, whatever page is open. */
const IDLE_SPELLS = 3
const MOST_MILLISECONDS = 4
const MOST_SHARE = 1
/** The page puts the outcome's words in place in this time; what it takes is not the stage's. */
const WORDS = 500
/** Clock ticks of /proc a second, the same on every Linux that runs Node. */
const TICKS = 100

/**
 * Main-thread milliseconds a frame while outcomes move, drawn without a graphics card, and the part
 * of one core that the page's processes take when nothing moves.
 */
export async function benchStage(browser: Browser, site: Site): Promise<readonly Figure[]> {
  const moving: Moving[] = []
  const idle = new Map<string, readonly Idle[]>()
  for (let play = 0; play < PLAYS; play++) {
    const {page, line} = await newPage(browser, 'turn')
    await page.addInitScript(countFrames)
    await line.send('Performance.enable')
    await page.goto(site.address + HASHES.turn)
    await page.locator('#stage canvas').waitFor()
    await calm(page)
    if (play === 0) idle.set('a turn', await idleShares(browser))
    for (let turn = 0; turn < TURNS; turn++) {
      moving.push(await orderAndWatch(page, line))
      await calm(page)
      if (play === 0 && !idle.has(OUTCOME)) idle.set(OUTCOME, await idleShares(browser))
      await onward(page)
    }
    await page.context().close()
  }
  return [
    figure(
      'main thread a frame, moving',
      'ms',
      moving.map(({task, frames}) => task / frames),
      {text: `at most ${MOST_MILLISECONDS} ms`, met: time => time <= MOST_MILLISECONDS},
    ),
    figure(
      '  of it on the processor',
      'ms',
      moving.map(({spent, frames}) => spent / frames),
    ),
    figure(
      '  of it script',
      'ms',
      moving.map(({script, frames}) => script / frames),
    ),
    figure(
      '  of it style and layout',
      'ms',
      moving.map(({layout, frames}) => layout / frames),
    ),
    figure(
      'frames a second, moving',
      '/s',
      moving.map(({frames, seconds}) => frames / seconds),
    ),
    ...[...idle].flatMap(([where, spells]) => [
      figure(
        `idle at ${where}: page and drawing`,
        '% of a core',
        spells.map(({page}) => page),
        {text: `under ${MOST_SHARE} %`, met: share => share < MOST_SHARE},
      ),
      figure(
        `idle at ${where}: rest of the browser`,
        '% of a core',
        spells.map(({others}) => others),
      ),
    ]),
  ]
}

/** One outcome from the words in place to the last frame; times in milliseconds but `seconds`. */
type Moving = {
  readonly frames: number
  readonly task: number
  /** What of it the processor spent; less than `task` on a machine that others use too. */
  readonly spent: number
  readonly script: number
  readonly layout: number
  readonly seconds: number
}
type Idle = {readonly page: number; readonly others: number}
type Frames = {count: number; last: number}
declare global {
  var benchFrames: Frames
}

/** Counts the frames that the page itself asks for; runs in the page. */
function countFrames() {
  const frames: Frames = {count: 0, last: 0}
  globalThis.benchFrames = frames
  const ask = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = work =>
    ask(time => {
      if (time !== frames.last) {
        frames.last = time
        frames.count++
      }
      work(time)
    })
}

/** Waits until no frame has been asked for in a second. */
async function calm(page: Page) {
  for (;;) {
    const before = await framesOf(page)
    await page.waitForTimeout(1000)
    if ((await framesOf(page)).count === before.count) return
  }
}

const framesOf = (page: Page) => page.evaluate(() => globalThis.benchFrames)

async function orderAndWatch(page: Page, line: CDPSession): Promise<Moving> {
  await page.locator('.turn .options input').first().click()
  await calm(page)
  await page.locator('.turn .order-bar button[type=submit]').click()
  await page.waitForTimeout(WORDS)
  const [from, first] = [await metrics(line), await framesOf(page)]
  await calm(page)
  const [to, last] = [await metrics(line), await framesOf(page)]
  const spent = (name: string) => ((to.get(name) ?? 0) - (from.get(name) ?? 0)) * 1000
  const frames = last.count - first.count
  if (frames < 10) throw new Error(`Only ${frames} frames moved: nothing was seen.`)
  return {
    frames,
    task: spent('TaskDuration'),
    spent: spent('ThreadTime'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    seconds: (last.last - first.last) / 1000,
  }
}

async function metrics(line: CDPSession) {
  const {metrics} = await line.send('Performance.getMetrics')
  return new Map(metrics.map(({name, value}) => [name, value]))
}

/** Goes on to the next turn that the person decides, past any that the rival does. */
async function onward(page: Page) {
  const option = page.locator('.turn .options input').first()
  for (let screens = 0; screens < 6; screens++) {
    await page.getByRole('button', {name: 'Continue'}).click()
    await page.waitForTimeout(300)
    if (await option.isVisible()) break
  }
  await option.waitFor()
  await calm(page)
}

async function idleShares(browser: Browser): Promise<readonly Idle[]> {
  const spells: Idle[] = []
  while (spells.length < IDLE_SPELLS) spells.push(await idleShare(browser))
  return spells
}

/** The processor time of the browser's processes while nothing happens, as parts of one core. */
async function idleShare(browser: Browser): Promise<Idle> {
  const line = await browser.newBrowserCDPSession()
  const {processInfo} = await line.send('SystemInfo.getProcessInfo')
  await line.detach()
  const draws = (type: string) => /^(renderer|gpu)/i.test(type)
  const taken = () => processInfo.map(({type, id}) => ({type, ticks: ticksOf(id)}))
  const before = taken()
  await new Promise(done => setTimeout(done, IDLE_SECONDS * 1000))
  const after = taken()
  const share = (wanted: (type: string) => boolean) =>
    after.reduce(
      (sum, {type, ticks}, index) =>
        wanted(type) ? sum + ticks - (before[index]?.ticks ?? 0) : sum,
      0,
    ) /
    TICKS /
    IDLE_SECONDS
  return {page: share(draws) * 100, others: share(type => !draws(type)) * 100}
}

/** User and system time of a process; none of one that has ended. */
function ticksOf(id: number): number {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return 0
  }
}
