import {prepare} from '../src/machines/game.ts'
import {tablePlayer} from '../src/odds/table-play.ts'
import {classViewOf} from '../src/records/class-view.ts'
import {gather} from '../src/records/gather.ts'
import {CHART, type Player} from '../src/records/player.ts'
import {type Figure, figure, medianOf} from './figures.ts'
import {january} from './plays.ts'
import {randomCodes} from './random-codes.ts'

const RECORDS = 100_000
const BY_CHART = 500
const ROUNDS = 3
const MOST_SECONDS = 10

/**
 * How long it takes to find, verify and aggregate the codes of random plays of January: by memory
 * from nothing, and each replayed through the chart. Both must come to the same endings.
 */
export function benchClass(): readonly Figure[] {
  const playable = prepare(january)
  const codes = randomCodes(playable, RECORDS)
  const whole = Array.from({length: ROUNDS}, () => {
    const start = seconds()
    const {found, duplicates} = gatherBy(tablePlayer(), codes)
    const verified = seconds()
    const view = classViewOf(found)
    const end = seconds()
    if (view.plays + duplicates.length !== RECORDS) throw new Error('Not every code was found.')
    return {all: end - start, verify: verified - start}
  })
  const few = codes.slice(0, BY_CHART)
  const endings = <P>(player: Player<P>) => gatherBy(player, few).found.map(({play}) => play.ending)
  const chart: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = seconds()
    gatherBy(CHART, few)
    chart.push(BY_CHART / (seconds() - start))
  }
  if (endings(CHART).join() !== endings(tablePlayer()).join())
    throw new Error('Memory and chart came to different endings.')
  const memory = whole.map(({verify}) => RECORDS / verify)
  return [
    figure(
      `${RECORDS.toLocaleString('en')} codes found, verified and aggregated`,
      's',
      whole.map(({all}) => all),
      {text: `in ${MOST_SECONDS} s`, met: time => time <= MOST_SECONDS},
    ),
    figure(
      '  of it aggregated',
      's',
      whole.map(({all, verify}) => all - verify),
    ),
    figure('found and verified by memory', 'records/s', memory),
    figure('found and verified through the chart', 'records/s', chart),
    figure('by memory beside the chart', 'times as fast', [medianOf(memory) / medianOf(chart)]),
  ]

  function gatherBy<P>(player: Player<P>, some: readonly string[]) {
    return gather([{label: 'codes', text: some.join('\n')}], [playable], player)
  }
}

/** Processor time of the process so far, which a busy machine stretches less than the clock's. */
function seconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1_000_000
}
