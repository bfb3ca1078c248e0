import type {ActorLogic} from 'xstate'
import {getAdjacencyMap} from 'xstate/graph'
import {type Chart, type ChartSnapshot, openingContext} from '../src/machines/chart.ts'
import type {ChartContext, ChartEvent} from '../src/machines/chart-setup.ts'
import {type Playable, prepare} from '../src/machines/game.ts'
import {misreadFaces} from '../src/machines/steps.ts'
import {explore} from '../src/odds/explore.ts'
import {ladderTable} from '../src/odds/ladder-table.ts'
import {oddsOf} from '../src/odds/odds.ts'
import type {Rung} from '../src/scenarios/ladders.ts'
import type {Option, Scenario} from '../src/scenarios/schema.ts'
import {type Figure, figure, medianOf} from './figures.ts'
import {january} from './plays.ts'

const RUNS = 9
const SECOND = 1000
const INSTANT = 100

/**
 * How long the odds of January take: with a table that has yet to ask its chart, with one that
 * remembers, after an edit, and against a walk of the same graph by xstate's own traversal. The
 * first figure is cold only in a process that has done nothing else.
 */
export function benchOdds(): readonly Figure[] {
  const {time: cold} = timed(() => oddsOf(explore(january, ladderTable(true))))
  const fresh = times(() => oddsOf(explore(january, ladderTable(true))))
  const {states} = oddsOf(explore(january))
  const again = times(() => oddsOf(explore(january)))
  const edited = times(run => oddsOf(explore(withEdit(january, run))))
  const graph = times(() => {
    const found = statesOfGraph(prepare(january))
    if (found !== states) throw new Error(`The odds found ${states} states, xstate/graph ${found}.`)
  }, 3)
  const slower = (time: number) => medianOf(graph) / time
  return [
    figure('cold, first in the process', 'ms', [cold], {
      text: 'under a second',
      met: time => time < SECOND,
    }),
    figure('fresh table, code warm', 'ms', fresh),
    figure('one edited option, shared table', 'ms', edited, {
      text: `under ${INSTANT} ms`,
      met: time => time < INSTANT,
    }),
    figure('nothing edited, shared table', 'ms', again),
    figure('getAdjacencyMap of xstate/graph', 'ms', graph),
    figure('getAdjacencyMap to fresh table', 'times', [slower(medianOf(fresh))]),
    figure('getAdjacencyMap to one edited option', 'times', [slower(medianOf(edited))]),
    figure('states at turn boundaries, found by both', 'states', [states]),
  ]
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

function times(work: (run: number) => unknown, runs = RUNS): readonly number[] {
  return Array.from({length: runs}, (_, run) => timed(() => work(run)).time)
}
