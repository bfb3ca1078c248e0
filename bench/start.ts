import type {Browser} from 'playwright-core'
import {type Beginning, HASHES, newPage} from './chromium.ts'
import {type Figure, figure, medianOf} from './figures.ts'
import type {Site} from './site.ts'
import {type Marks, walkThrough} from './walk.ts'

const RUNS = 5
const CPU = 4
const LEAST_RATIO = 3
/** Round trip of the line, in milliseconds. */
const ROUND_TRIP = 150

/**
 * The line that Chrome's developer tools call Fast 3G, and since 2024 Slow 4G, once as they set it:
 * every request waits for 3.75 round trips, as the first to a server does; and once with a single
 * one, as on a connection that stands.
 */
const LINES = [
  {name: 'Fast 3G', latency: ROUND_TRIP * 3.75},
  {name: `same rate, ${ROUND_TRIP} ms`, latency: ROUND_TRIP},
] as const
const RATE = {
  offline: false,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
}
type Line = (typeof LINES)[number]

/** What is looked at, by where the page begins. */
const LOOKS: readonly {
  readonly beginning: Beginning
  readonly mark: keyof Marks
  readonly name: string
}[] = [
  {beginning: 'library', mark: 'text', name: 'library: first text'},
  {beginning: 'library', mark: 'library', name: 'library: card live'},
  {beginning: 'library', mark: 'turn', name: 'clicked through: first option live'},
  {beginning: 'turn', mark: 'text', name: 'kept play: first text'},
  {beginning: 'turn', mark: 'turn', name: 'kept play: first option live'},
]

/**
 * Milliseconds to the first text and to what can be clicked, on a slow machine and a slow line: of
 * the page as it is, and of the same page made to wait for its stage. The two take turns.
 */
export async function benchStart(
  browser: Browser,
  page: Site,
  waiting: Site,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const line of LINES) {
    for (const beginning of ['library', 'turn'] as const) {
      const own: Marks[] = []
      const waited: Marks[] = []
      while (own.length < RUNS) {
        own.push(await marksOf(browser, page, beginning, line))
        waited.push(await marksOf(browser, waiting, beginning, line))
      }
      for (const look of LOOKS.filter(each => each.beginning === beginning)) {
        const of = (all: readonly Marks[]) => all.flatMap(marks => marks[look.mark] ?? [])
        figures.push(...compared(`${line.name}, ${look.name}`, look.mark, of(own), of(waited)))
      }
    }
  }
  return figures
}

function compared(
  name: string,
  mark: keyof Marks,
  own: readonly number[],
  waited: readonly number[],
): readonly Figure[] {
  const aim = {
    text: `at least ${LEAST_RATIO} times`,
    met: (ratio: number) => ratio >= LEAST_RATIO,
  }
  const ratio = medianOf(waited) / medianOf(own)
  return [
    figure(name, 'ms', own),
    figure('  made to wait', 'ms', waited),
    figure('  that is', 'times as long', [ratio], mark === 'text' ? undefined : aim),
  ]
}

async function marksOf(
  browser: Browser,
  site: Site,
  beginning: Beginning,
  {latency}: Line,
): Promise<Marks> {
  const {page, line} = await newPage(browser, beginning)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {...RATE, latency})
  await line.send('Emulation.setCPUThrottlingRate', {rate: CPU})
  const marks = await walkThrough(page, site.address + HASHES[beginning])
  await page.context().close()
  return marks
}
