import type {Browser} from 'playwright-core'
import {type Beginning, HASHES, newPage} from './chromium.ts'
import {type Figure, figure, medianOf} from './figures.ts'
import type {Site} from './site.ts'
import {type Marks, walkThrough} from './walk.ts'

/** A page and how it is called in the table. */
export type Candidate = {readonly name: string; readonly site: Site}

const RUNS = 7
const CPU = 4
/** What Chrome’s developer tools call Fast 3G, and since 2024 Slow 4G. */
const FAST_3G = {
  offline: false,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
  latency: 150 * 3.75,
}
const LEAST_RATIO = 3

/**
 * Milliseconds to the first text and to live options on a slow machine and a slow line, of the page
 * as it is (the first candidate) and of the same page made to wait. The candidates take turns.
 */
export async function benchStart(
  browser: Browser,
  candidates: readonly Candidate[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const beginning of ['library', 'turn'] as const) {
    const marks = new Map(candidates.map(({name}) => [name, [] as Marks[]]))
    for (let run = 0; run < RUNS; run++) {
      for (const {name, site} of candidates) {
        marks.get(name)?.push(await marksOf(browser, site, beginning))
      }
    }
    for (const kind of KINDS[beginning]) figures.push(...compared(beginning, kind, marks))
  }
  return figures
}

type Kind = keyof Marks

const KINDS: Readonly<Record<Beginning, readonly Kind[]>> = {
  library: ['text', 'library', 'turn'],
  turn: ['text', 'turn'],
}
const NAMES: Readonly<Record<Beginning, Readonly<Partial<Record<Kind, string>>>>> = {
  library: {
    text: 'library: first text',
    library: 'library: card live',
    turn: 'library, clicked through: first option live',
  },
  turn: {text: 'kept play: first text', turn: 'kept play: first option live'},
}

/** A line a candidate, and how many times as long each that waits takes. */
function compared(
  beginning: Beginning,
  kind: Kind,
  marks: ReadonlyMap<string, readonly Marks[]>,
): readonly Figure[] {
  const name = NAMES[beginning][kind] ?? kind
  const times = [...marks].map(
    ([candidate, all]) => [candidate, all.flatMap(each => each[kind] ?? [])] as const,
  )
  const [[, own] = ['', []]] = times
  const live = kind !== 'text'
  return [
    ...times.map(([candidate, all]) => figure(`${name}, ${candidate}`, 'ms', all)),
    ...times
      .slice(1)
      .map(([candidate, all]) =>
        figure(
          `${name}, ${candidate} to page`,
          'times',
          [medianOf(all) / medianOf(own)],
          live
            ? {text: `at least ${LEAST_RATIO} times`, met: ratio => ratio >= LEAST_RATIO}
            : undefined,
        ),
      ),
  ]
}

async function marksOf(browser: Browser, site: Site, beginning: Beginning): Promise<Marks> {
  const {page, line} = await newPage(browser, beginning)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', FAST_3G)
  await line.send('Emulation.setCPUThrottlingRate', {rate: CPU})
  const marks = await walkThrough(page, site.address + HASHES[beginning])
  await page.context().close()
  return marks
}
