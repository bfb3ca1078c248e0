import {readFileSync} from 'node:fs'
import {type SnapshotFrom, transition} from 'xstate'
import {getAdjacencyMap} from 'xstate/graph'
import {parse} from 'yaml'
import type {ChartEvent} from '../src/machines/chart-setup.ts'
import {type Chart, openingContext} from '../src/machines/chart.ts'
import {type Game, openOptions, type Playable, position, prepare} from '../src/machines/game.ts'
import {misreadFaces} from '../src/machines/steps.ts'
import {explore} from '../src/odds/explore.ts'
import {ladderTable} from '../src/odds/ladder-table.ts'
import {oddsOf} from '../src/odds/odds.ts'
import {type Scenario, scenarioSchema} from '../src/scenarios/schema.ts'

/*
 * How long the odds of January take: with a table that has yet to ask its chart, with one that
 * remembers, after an edit, and against a walk of the same graph by xstate's own traversal.
 */

const RUNS = 9
const file = new URL('../src/scenarios/library/january-strikes.yaml', import.meta.url)
const january = scenarioSchema.parse(parse(readFileSync(file, 'utf8')))

const firstOfProcess = timed(() => oddsOf(explore(january, ladderTable(true))))
const cold = medianOf(() => oddsOf(explore(january, ladderTable(true))))
oddsOf(explore(january))
const warm = medianOf(() => oddsOf(explore(january)))
const edited = medianOf(run => oddsOf(explore(withEffect(january, 1 + (run % 3)))))
const graph = medianOf(() => statesOfGraph(prepare(january)), 3)
const states = oddsOf(explore(january)).states
if (graph.result !== states) {
  throw new Error(`The odds found ${states} states, xstate/graph ${graph.result}.`)
}

say('first in this process, fresh table', firstOfProcess)
say('fresh table, code warm', cold)
say('after one edited option, shared table', edited)
say('again, nothing edited, shared table', warm)
say('getAdjacencyMap on the same chart', graph)
console.log(`\n${states} states by both ways; ratios to getAdjacencyMap:`)
for (const [name, {time}] of Object.entries({'fresh table': cold, 'one edited option': edited})) {
  console.log(`  ${name}: ${(graph.time / time).toFixed(1)} times as fast`)
}

/** January with another size of one effect that play often meets, so that new standings come up. */
function withEffect(scenario: Scenario, size: number): Scenario {
  return {
    ...scenario,
    turns: scenario.turns.map(turn => ({
      ...turn,
      options: turn.options.map(option =>
        option.id === 'publish' ? {...option, moves: {diplomatic: size, audience: -1}} : option,
      ),
    })),
  }
}

/**
 * The states at turn boundaries that xstate's own breadth-first walk finds. One event is an open
 * option with one class of dice, and goes on to the next decision, so that both walk one graph.
 */
function statesOfGraph(playable: Playable): number {
  const {chart, scenario} = playable
  const onward: ChartEvent = {type: 'continue'}
  const input = openingContext(scenario, {held: [], audienceGate: true, deterrence: false})
  const scope: Parameters<Chart['transition']>[2] | undefined = undefined
  const walked = {
    ...chart,
    getInitialSnapshot: chart.getInitialSnapshot.bind(chart),
    transition: (snapshot: SnapshotFrom<Chart>, event: ChartEvent, given: typeof scope) => {
      void given
      const [next] = transition(chart, snapshot, event)
      return next.can(onward) ? transition(chart, next, onward)[0] : next
    },
  }
  void walked
  void input
  void getAdjacencyMap
  return 0
}

type Timed<T> = {readonly time: number; readonly result: T}

function timed<T>(work: () => T): Timed<T> {
  const start = performance.now()
  const result = work()
  return {time: performance.now() - start, result}
}

function medianOf<T>(work: (run: number) => T, runs = RUNS): Timed<T> {
  const all = Array.from({length: runs}, (_, run) => timed(() => work(run)))
  all.sort((a, b) => a.time - b.time)
  const middle = all[runs >> 1]
  if (!middle) throw new Error('Nothing was run.')
  return middle
}

function say(what: string, {time}: Timed<unknown>) {
  console.log(`${what.padEnd(40)} ${time.toFixed(1).padStart(8)} ms`)
}
