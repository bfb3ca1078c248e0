import type {SnapshotFrom} from 'xstate'
import type {Rungs} from '../scenarios/ladders.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Ending, Option, Scenario, Turn} from '../scenarios/schema.ts'
import {type ChartContext, chartSetup} from './chart-setup.ts'
import {candidates, type Flow, flowOf, seatsOf} from './flow.ts'
import {ladderRegions} from './ladder-regions.ts'

/** Who plays and under which switches; the switches of the scenario stand where none is given. */
export type ChartInput = {
  /** Seats that people hold; none for a policy playing alone. */
  readonly held: readonly string[]
  readonly audienceGate: boolean
  /** Whether easing earns people no trust: the switch is on and the rival is a hard-liner. */
  readonly deterrence: boolean
}

/**
 * The chart of a scenario as plain data: the five ladders in parallel beside a round with a state per
 * turn and per ending. A round waits in `opening` and `told` for `continue` and in `deciding` for
 * `choose.<option>`. It opens with the context of a play in which nobody holds a seat.
 */
export function chartConfig(scenario: Scenario, flow: Flow = flowOf(scenario)) {
  const audienceGate = scenario.rules.audienceGate === 'on'
  return {
    id: scenario.id,
    type: 'parallel' as const,
    context: openingContext(scenario, {held: [], audienceGate, deterrence: false}),
    states: {...ladderRegions(startRungs(scenario)), round: roundRegion(scenario, flow)},
  }
}

/** A chart that plays: its context is the input it is started with. */
export const compileChart = (scenario: Scenario, flow: Flow = flowOf(scenario)) =>
  chartOf(chartConfig(scenario, flow), flow)

/** A chart that plays, of a config made for the scenario of this flow, be it read from JSON. */
export function chartOf(config: ReturnType<typeof chartConfig>, {holds}: Flow) {
  const context = ({input}: {input: ChartContext}) => input
  // The states are built from data, which XState's inference of literal names cannot follow.
  const machine = chartSetup.createMachine({
    ...config,
    context,
  } as unknown as Parameters<typeof chartSetup.createMachine>[0])
  return machine.provide({
    guards: {
      holds: ({context}, {when}) => holds(when, context.rungs, context.flags),
      endsAtOnce: ({context}, {when}) =>
        !context.prologue && holds(when, context.rungs, context.flags),
    },
  })
}
export type Chart = ReturnType<typeof compileChart>
export type ChartSnapshot = SnapshotFrom<Chart>

/** The rungs a scenario opens at. */
export const startRungs = (scenario: Scenario): Rungs =>
  Object.fromEntries(LADDERS.map(ladder => [ladder, scenario.ladders[ladder].start])) as Rungs

/** The context a chart opens with. */
export const openingContext = (scenario: Scenario, input: ChartInput): ChartContext => ({
  rungs: startRungs(scenario),
  flags: [],
  log: [],
  eased: [],
  steps: [],
  prologue: input.held.length > 0,
  ...input,
})

/** Sends one step, and behind it a call to go on. */
const SEND_STEP = {
  guard: 'hasSteps' as const,
  actions: ['sendStep' as const, 'dropStep' as const, 'raiseMoved' as const],
}

/**
 * A state that sends its steps to the ladders one by one and then goes on. `moved` queues before
 * what its step spills, and `next` behind it, so that endings never see a spill-over half done.
 */
const sending = (target: string) => ({
  entry: 'raiseNext' as const,
  on: {
    next: [SEND_STEP, {target}],
    moved: {actions: 'raiseNext' as const},
  },
})

const turnNode = (turn: Turn) => `turn:${turn.id}`
const endingNode = (ending: Ending) => `ending:${ending.id}`

type When = string | boolean | undefined
const guarded = (when: When) =>
  when === undefined ? {} : {guard: {type: 'holds' as const, params: {when: String(when)}}}

const toTurns = (flow: Flow, index: number) =>
  candidates(flow, index).map(turn => ({target: `#${turnNode(turn)}`, ...guarded(turn.when)}))

const toImmediate = (flow: Flow) =>
  flow.immediate.map(ending => ({
    target: `#${endingNode(ending)}`,
    guard: {type: 'endsAtOnce' as const, params: {when: String(ending.when ?? true)}},
  }))

const toFinal = (flow: Flow) =>
  flow.final.map(ending => ({target: `#${endingNode(ending)}`, ...guarded(ending.when)}))

function roundRegion(scenario: Scenario, flow: Flow) {
  const endings = scenario.endings.map(ending => [ending.id, {id: endingNode(ending)}] as const)
  return {
    initial: 'opening',
    states: {
      // Where no turn is ever played, the story is over at once.
      opening: {on: {continue: [...toTurns(flow, -1), ...toFinal(flow)]}},
      turns: {
        initial: flow.turns[0]?.id,
        states: Object.fromEntries(
          flow.turns.map((turn, i) => [turn.id, turnState(flow, turn, i)]),
        ),
      },
      ended: {initial: endings[0]?.[0], states: Object.fromEntries(endings)},
    },
  }
}

function turnState(flow: Flow, turn: Turn, index: number) {
  const afterEvent = turn.event && {
    happening: {
      entry: {type: 'beginEvent' as const, params: {moves: turn.event.moves}},
      always: 'striking',
    },
    striking: sending('struck'),
    struck: {always: [...toImmediate(flow), {target: 'deciding'}]},
  }
  return {
    id: turnNode(turn),
    initial: turn.event ? 'happening' : 'deciding',
    entry: 'enterTurn' as const,
    states: {
      ...afterEvent,
      deciding: {
        entry: {type: 'meetDecision' as const, params: {seats: seatsOf(turn)}},
        on: Object.fromEntries(turn.options.map(option => [`choose.${option.id}`, order(option)])),
      },
      resolving: sending('checking'),
      checking: {
        always: [
          ...toImmediate(flow),
          ...candidates(flow, index).map(next => ({target: 'told', ...guarded(next.when)})),
          ...toFinal(flow),
        ],
      },
      told: {on: {continue: toTurns(flow, index)}},
    },
  }
}

const order = (option: Option) => ({
  target: 'resolving',
  ...guarded(option.when),
  actions: [
    {
      type: 'beginOrder' as const,
      params: {moves: option.moves, tone: option.tone, channel: option.channel},
    },
    {type: 'setFlags' as const, params: {flags: option.sets ?? []}},
  ],
})
