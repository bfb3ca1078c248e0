import {rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {catalogueIn, scenariosIn} from '../build/library-plugin.ts'
import {mapAround} from '../build/map-plugin.ts'
import {ROOMS, type Room, templateOf} from '../build/templates.ts'
import {cargoOf} from '../src/delivery/cargo.ts'
import {oneFile} from '../src/delivery/one-file.ts'
import {newPage} from './chromium.ts'
import {type Figure, figure} from './figures.ts'
import {walkThrough} from './walk.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const MOST_BYTES = 1_800_000
const MOST_MILLISECONDS = 1500
const RUNS = 5
const CPU = 4
/** Milliseconds until a new window has come to rest. */
const REST = 1000

/** Bytes of a room as one file with the largest single scenario, and how long its first option waits on a slow machine. */
export async function benchOneFile(browser: Browser): Promise<readonly Figure[]> {
  const files = await Promise.all(ROOMS.map(async room => [room, await largest(room)] as const))
  const sizes = files.flatMap(([room, page]) => [
    figure(`${room}, largest scenario`, 'B', [Buffer.byteLength(page)], {
      text: 'at most 1.8 MB',
      met: bytes => bytes <= MOST_BYTES,
    }),
    figure('  the same, gzipped', 'B', [gzipSync(page).length]),
  ])
  const [[, desk] = ['', '']] = files
  const file = join(tmpdir(), `demarche-bench-${process.pid}.html`)
  writeFileSync(file, desk)
  try {
    const opened: Opened[] = []
    while (opened.length < RUNS) opened.push(await opening(browser, pathToFileURL(file).href))
    const aim = {
      text: 'at most 1.5 s',
      met: (milliseconds: number) => milliseconds <= MOST_MILLISECONDS,
    }
    return [
      ...sizes,
      figure(
        'from a file, first option live',
        'ms',
        opened.map(({live}) => live),
        aim,
      ),
      figure(
        '  processor time of the main thread until then',
        'ms',
        opened.map(({worked}) => worked),
      ),
    ]
  } finally {
    rmSync(file)
  }
}

async function largest(room: Room): Promise<string> {
  const template = await templateOf(root, room)
  const catalogue = catalogueIn(root)
  const pages = scenariosIn(root).map(scenario =>
    oneFile(template, cargoOf([scenario], {[scenario.id]: mapAround(scenario.places)}, catalogue)),
  )
  return pages.sort((one, other) => other.length - one.length)[0] ?? ''
}

/** Milliseconds from the start of navigation, by the clock and of the main thread alone. */
type Opened = {readonly live: number; readonly worked: number}

async function opening(browser: Browser, address: string): Promise<Opened> {
  const {page, line} = await newPage(browser, 'library')
  // A new window first loads pages of the browser's own, which would be counted by the clock.
  await page.waitForTimeout(REST)
  await line.send('Emulation.setCPUThrottlingRate', {rate: CPU})
  await line.send('Performance.enable', {timeDomain: 'threadTicks'})
  const {turn} = await walkThrough(page, address)
  const {metrics} = await line.send('Performance.getMetrics')
  const worked = metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0
  await page.context().close()
  return {live: turn, worked: worked * 1000}
}
