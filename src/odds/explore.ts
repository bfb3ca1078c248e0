import {startRungs} from '../machines/chart.ts'
import {withFlags} from '../machines/chart-setup.ts'
import {endingAt, type Flow, flowOf, nextTurn} from '../machines/flow.ts'
import {misreadFaces, orderSteps, type Refusal, type Step, worseSteps} from '../machines/steps.ts'
import type {Ladder, Rung} from '../scenarios/ladders.ts'
import type {Option, Scenario, Turn} from '../scenarios/schema.ts'
import {type LadderTable, ladderTable, rungsOf, standingOf} from './ladder-table.ts'

/** A state at a turn's boundary, before its event, or behind the last turn. */
export type State = {
  /** The turn to come, by index; the number of turns where the story is over. */
  readonly turn: number
  readonly standing: number
  readonly flags: readonly string[]
  /** Where each open option leads, for each die that differs. Empty once over. */
  readonly branches: readonly Branch[]
  /** The ending that stands here: after the last turn, or after an event. */
  readonly ending: number | undefined
}

/** One open option in one state. */
export type Branch = {readonly option: Option; readonly outcomes: readonly Outcome[]}

/** What one die, or several alike, makes of an order. */
export type Outcome = {
  /** Faces of the die, of six. */
  readonly faces: number
  readonly next: State | undefined
  /** The immediate ending, by index, where there is no next state. */
  readonly ending: number | undefined
  readonly refused: readonly {readonly ladder: Ladder; readonly reason: Refusal}[]
}

/** Every state that play can reach, in an order in which each stands before its successors. */
export type Exploration = {
  readonly scenario: Scenario
  readonly flow: Flow
  readonly states: readonly State[]
  /** States in which a turn has no open option: play would stop there. */
  readonly stuck: readonly State[]
}

const tables = new Map<boolean, LadderTable>()
function sharedTable(audienceGate: boolean): LadderTable {
  const table = tables.get(audienceGate) ?? ladderTable(audienceGate)
  tables.set(audienceGate, table)
  return table
}

/** Walks every reachable state; the ladders' answers are remembered from walk to walk unless a table is given. */
export function explore(
  scenario: Scenario,
  table: LadderTable = sharedTable(scenario.rules.audienceGate === 'on'),
): Exploration {
  const flow = flowOf(scenario)
  const layers: Map<string, Mutable<State>>[] = Array.from(
    {length: flow.turns.length + 1},
    () => new Map(),
  )
  const endingIndex = new Map(scenario.endings.map((ending, index) => [ending.id, index]))
  const plan = planner()

  const visit = (turn: number, standing: number, flags: readonly string[]): State => {
    const key = `${standing}/${flags.join()}`
    const layer = layers[turn]
    const known = layer?.get(key)
    if (known) return known
    const state: Mutable<State> = {turn, standing, flags, branches: [], ending: undefined}
    layer?.set(key, state)
    return state
  }
  const follow = (index: number, standing: number, flags: readonly string[]): number => {
    const turn = nextTurn(flow, index, rungsOf(standing), flags)
    return turn ? (flow.indexOf.get(turn.id) ?? flow.turns.length) : flow.turns.length
  }
  const run = (from: number, steps: readonly Step[]) => {
    let standing = from
    let eased = false
    const refused: {ladder: Ladder; reason: Refusal}[] = []
    for (const step of steps) {
      const answer = table.answer(standing, step, eased)
      if (answer.refused) refused.push({ladder: ladderOf(step), reason: answer.refused})
      else if (step.type === 'military.better') eased = true
      standing = answer.standing
    }
    return {standing, refused}
  }
  const indexOfEnding = (ending: {id: string} | undefined) =>
    ending === undefined ? undefined : endingIndex.get(ending.id)

  const stuck: State[] = []
  const branchOf = (state: State, option: Option, from: number): Branch => {
    const flags = withFlags(state.flags, option.sets ?? [])
    const trust = (from % 5) as Rung
    const outcomes = plan(option, trust).map(({faces, steps}): Outcome => {
      const {standing, refused} = run(from, steps)
      const ending = indexOfEnding(endingAt(flow, flow.immediate, rungsOf(standing), flags))
      if (ending !== undefined) return {faces, next: undefined, ending, refused}
      const next = visit(follow(state.turn, standing, flags), standing, flags)
      return {faces, next, ending: undefined, refused}
    })
    return {option, outcomes}
  }
  const expand = (state: Mutable<State>, turn: Turn) => {
    const from = turn.event
      ? run(state.standing, worseSteps(turn.event.moves, 'event')).standing
      : state.standing
    if (turn.event) {
      state.ending = indexOfEnding(endingAt(flow, flow.immediate, rungsOf(from), state.flags))
      if (state.ending !== undefined) return
    }
    const rungs = rungsOf(from)
    state.branches = turn.options
      .filter(option => flow.holds(option.when, rungs, state.flags))
      .map(option => branchOf(state, option, from))
    if (state.branches.length === 0) stuck.push(state)
  }

  const start = standingOf(startRungs(scenario))
  visit(follow(-1, start, []), start, [])
  layers.forEach((layer, index) => {
    const turn = flow.turns[index]
    for (const state of layer.values()) {
      if (turn) expand(state, turn)
      else
        state.ending = indexOfEnding(
          endingAt(flow, flow.final, rungsOf(state.standing), state.flags),
        )
    }
  })
  return {scenario, flow, states: layers.flatMap(layer => [...layer.values()]), stuck}
}

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

const ladderOf = (step: Step) => step.type.slice(0, step.type.indexOf('.')) as Ladder

/** The different things a die can do to an order at a trust, each with its faces. */
function planner() {
  const plans = new Map<Option, Map<Rung, readonly {faces: number; steps: readonly Step[]}[]>>()
  return (option: Option, trust: Rung) => {
    const byTrust = plans.get(option) ?? new Map()
    plans.set(option, byTrust)
    const known = byTrust.get(trust)
    if (known) return known as readonly {faces: number; steps: readonly Step[]}[]
    const misread = misreadFaces(trust)
    const leak = option.channel === 'quiet' ? 1 : 0
    const rolls = [
      {faces: misread, roll: 1},
      {faces: 6 - misread - leak, roll: 3},
      {faces: leak, roll: 6},
    ]
    const plan = rolls
      .filter(({faces}) => faces > 0)
      .map(({faces, roll}) => ({faces, steps: orderSteps(option, trust, roll, false)}))
    byTrust.set(trust, plan)
    return plan
  }
}
