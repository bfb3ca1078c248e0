import {startRungs} from '../machines/chart.ts'
import {type Flow, flowOf} from '../machines/flow.ts'
import {type Refusal, type Step, worseSteps} from '../machines/steps.ts'
import type {Ladder, Rung} from '../scenarios/ladders.ts'
import type {Ending, Option, Scenario, Turn} from '../scenarios/schema.ts'
import {askedOnce} from './asked.ts'
import {dicePlans} from './dice-plans.ts'
import {type FlagSet, flagSets} from './flag-sets.ts'
import {type LadderTable, STANDINGS, sharedTable, standingOf} from './ladder-table.ts'

/** A state at a turn's boundary, before its event, or behind the last turn. */
export type State = {
  /** Its position among all states. */
  readonly place: number
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
  readonly refused: readonly Refused[]
}

/** A move that did not get through, and why. */
export type Refused = {readonly ladder: Ladder; readonly reason: Refusal}

/** Every state that play can reach, in an order in which each stands before its successors. */
export type Exploration = {
  readonly scenario: Scenario
  readonly flow: Flow
  /** false: there are more states than `most`; none is given then, because nothing exact could be said of a part. */
  readonly complete: boolean
  /** The ceiling under which the walk stood. */
  readonly most: number
  readonly states: readonly State[]
  /** States in which a turn has no open option: play would stop there. */
  readonly stuck: readonly State[]
}

/** What a worker walks and weighs in well under 1.5 GB; a lesson of eight turns has a few thousand. */
export const MOST_STATES = 400_000

/** Names of flags that all sets together may hold, for each state of the ceiling: they take memory too. */
const NAMES_PER_STATE = 50

/**
 * Walks every reachable state, and gives up where there are more than `most`; the ladders' answers are
 * remembered from walk to walk unless a table is given.
 */
export function explore(
  scenario: Scenario,
  table: LadderTable = sharedTable(scenario.rules.audienceGate === 'on'),
  most: number = MOST_STATES,
): Exploration {
  const flow = flowOf(scenario)
  const holds = askedOnce(flow)
  const sets = flagSets()
  const plan = dicePlans()
  const over = flow.turns.length
  const layers = Array.from({length: over + 1}, () => new Map<number, Mutable<State>>())
  const endingIndex = new Map(scenario.endings.map((ending, index) => [ending, index]))
  const events = flow.turns.map(({event}) => event && worseSteps(event.moves, 'event'))
  const sent = sender(table)
  let met = 0

  const endingAt = (list: readonly Ending[], standing: number, set: FlagSet) => {
    const ending = list.find(({when}) => holds(when, standing, set))
    return ending && endingIndex.get(ending)
  }
  const visit = (turn: number, standing: number, set: FlagSet): State => {
    const layer = layers[turn]
    const key = set.id * STANDINGS + standing
    const known = layer?.get(key)
    if (known) return known
    const {flags} = set
    const state: State = {place: 0, turn, standing, flags, branches: NO_BRANCHES, ending: undefined}
    layer?.set(key, state)
    met++
    return state
  }
  const follow = (after: number, standing: number, set: FlagSet): State => {
    let turn = after + 1
    while (turn < over && !holds(flow.turns[turn]?.when, standing, set)) turn++
    return visit(turn, standing, set)
  }
  const arrive = (after: number, standing: number, set: FlagSet): State | number =>
    endingAt(flow.immediate, standing, set) ?? follow(after, standing, set)

  const expand = (state: Mutable<State>, set: FlagSet, turn: Turn, arrivals: Arrivals) => {
    const steps = events[state.turn]
    const from = steps ? sent(steps, state.standing).standing : state.standing
    if (steps) {
      state.ending = endingAt(flow.immediate, from, set)
      if (state.ending !== undefined) return
    }
    const trust = (from % 5) as Rung
    const branches: Branch[] = []
    for (const option of turn.options) {
      if (!holds(option.when, from, set)) continue
      const after = option.sets ? sets.with(set, option.sets) : set
      const outcomes = plan(option, trust).map(({faces, steps}): Outcome => {
        const {standing, refused} = sent(steps, from)
        const key = after.id * STANDINGS + standing
        let arrival = arrivals.get(key)
        if (arrival === undefined) {
          arrival = arrive(state.turn, standing, after)
          arrivals.set(key, arrival)
        }
        return typeof arrival === 'number'
          ? {faces, next: undefined, ending: arrival, refused}
          : {faces, next: arrival, ending: undefined, refused}
      })
      branches.push({option, outcomes})
    }
    state.branches = branches
  }

  follow(-1, standingOf(startRungs(scenario)), sets.none)
  const states: State[] = []
  const stuck: State[] = []
  for (const [index, layer] of layers.entries()) {
    const turn = flow.turns[index]
    const arrivals: Arrivals = new Map()
    for (const [key, state] of layer) {
      if (met > most || sets.names() > most * NAMES_PER_STATE)
        return {scenario, flow, complete: false, most, states: [], stuck: []}
      const set = sets.numbered(Math.floor(key / STANDINGS))
      state.place = states.length
      states.push(state)
      if (!turn) state.ending = endingAt(flow.final, state.standing, set)
      else expand(state, set, turn, arrivals)
      if (turn && state.branches.length === 0 && state.ending === undefined) stuck.push(state)
    }
    layer.clear()
  }
  return {scenario, flow, complete: true, most, states, stuck}
}

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

/** Where an order led, by set and standing: a state, or an immediate ending by its index. */
type Arrivals = Map<number, State | number>

const NO_BRANCHES: readonly Branch[] = []
const NONE: readonly Refused[] = []

type Sent = {readonly standing: number; readonly refused: readonly Refused[]}

/** Sends steps to the ladders from a standing; the same list is sent from the same standing only once. */
function sender(table: LadderTable): (steps: readonly Step[], from: number) => Sent {
  const answers = new Map<readonly Step[], Map<number, Sent>>()
  return (steps, from) => {
    let byStanding = answers.get(steps)
    if (!byStanding) {
      byStanding = new Map()
      answers.set(steps, byStanding)
    }
    let answer = byStanding.get(from)
    if (!answer) {
      answer = send(table, steps, from)
      byStanding.set(from, answer)
    }
    return answer
  }
}

/** Military eases once an order. */
function send(table: LadderTable, steps: readonly Step[], from: number): Sent {
  let standing = from
  let eased = false
  let refused: Refused[] | undefined
  for (const step of steps) {
    const answer = table.answer(standing, step, eased)
    if (answer.refused) {
      refused ??= []
      refused.push({ladder: ladderOf(step), reason: answer.refused})
    } else if (step.type === 'military.better') eased = true
    standing = answer.standing
  }
  return {standing, refused: refused ?? NONE}
}

const ladderOf = (step: Step) => step.type.slice(0, step.type.indexOf('.')) as Ladder
