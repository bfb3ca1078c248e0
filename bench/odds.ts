import {readFileSync} from 'node:fs'
import type {ActorLogic} from 'xstate'
import {getAdjacencyMap} from 'xstate/graph'
import {parse} from 'yaml'
import {type Chart, type ChartSnapshot, openingContext} from '../src/machines/chart.ts'
import type {ChartContext, ChartEvent} from '../src/machines/chart-setup.ts'
import {type Playable, prepare} from '../src/machines/game.ts'
import {misreadFaces} from '../src/machines/steps.ts'
import {explore} from '../src/odds/explore.ts'
import {ladderTable} from '../src/odds/ladder-table.ts'
import {oddsOf} from '../src/odds/odds.ts'
import type {Rung} from '../src/scenarios/ladders.ts'
import {type Option, type Scenario, scenarioSchema} from '../src/scenarios/schema.ts'

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
const edited = medianOf(run => oddsOf(explore(withEdit(january, run))))
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

/** The scenario with one option, another for each number, made to slow trade by one rung more. */
function withEdit(scenario: Scenario, number: number): Scenario {
  const ids = scenario.turns.flatMap(({options}) => options.map(({id}) => id))
  const edited = ids[(number * 3) % ids.length]
  return {
    ...scenario,
    turns: scenario.turns.map(turn => ({
      ...turn,
      options: turn.options.map(option =>
        option.id === edited
          ? {...option, moves: {...option.moves, economic: (option.moves.economic ?? 0) + 1}}
          : option,
      ),
    })),
  }
}

/**
 * The states at turn boundaries that xstate's own breadth-first walk finds. An event is an open
 * option with one class of dice, and goes on to the next decision, so that both walk one graph.
 */
function statesOfGraph({chart, flow, scenario}: Playable): number {
  const onward = (snapshot: ChartSnapshot, scope: Scope): ChartSnapshot =>
    isAtBoundary(snapshot) ? chart.transition(snapshot, {type: 'continue'}, scope) : snapshot
  const logic: ActorLogic<ChartSnapshot, ChartEvent, ChartContext> = {
    transition: (snapshot, event, scope) => onward(chart.transition(snapshot, event, scope), scope),
    getInitialSnapshot: (scope, input) => onward(chart.getInitialSnapshot(scope, input), scope),
    getPersistedSnapshot: snapshot => snapshot,
  }
  const graph = getAdjacencyMap(logic, {
    input: openingContext(scenario, {held: [], audienceGate: true, deterrence: false}),
    serializeState: ({value, context}) =>
      JSON.stringify([roundOf(value), Object.values(context.rungs), context.flags]),
    serializeEvent: event => ('roll' in event ? `${event.type} ${event.roll}` : event.type),
    events: ({value, context}) => {
      const turn = flow.turns.find(({id}) => id === decidingIn(value))
      const open = turn?.options.filter(({when}) => flow.holds(when, context.rungs, context.flags))
      return (open ?? []).flatMap(option => ordersOf(option, context.rungs.trust))
    },
  })
  const immediate = flow.immediate.map(({id}) => id)
  return Object.values(graph).filter(({state}) => {
    const round = roundOf(state.value)
    return typeof round !== 'object' || !immediate.includes(String(round.ended))
  }).length
}

type Scope = Parameters<Chart['transition']>[2]

function roundOf(value: unknown) {
  return (value as {round: string | {turns?: Readonly<Record<string, string>>; ended?: string}})
    .round
}

function isAtBoundary({value}: ChartSnapshot): boolean {
  const round = roundOf(value)
  return typeof round === 'string' || Object.values(round.turns ?? {}).includes('told')
}

function decidingIn(value: unknown): string | undefined {
  const round = roundOf(value)
  return typeof round === 'string' ? undefined : Object.keys(round.turns ?? {})[0]
}

/** One order for each class of dice that this option can tell apart at this trust. */
function ordersOf({id, channel}: Option, trust: Rung): ChartEvent[] {
  const rolls = [...(misreadFaces(trust) > 0 ? [1] : []), 3, ...(channel === 'quiet' ? [6] : [])]
  return rolls.map(roll => ({type: `choose.${id}`, roll, by: 'rival'}))
}

type Timed<T> = {readonly time: number; readonly result: T}

/** Milliseconds of processor time, which a busy machine stretches less than the clock's. */
function timed<T>(work: () => T): Timed<T> {
  const start = process.cpuUsage()
  const result = work()
  const {user, system} = process.cpuUsage(start)
  return {time: (user + system) / 1000, result}
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
