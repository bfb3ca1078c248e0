import {nearestTone} from '../machines/rivals.ts'
import {TONES, type Tone} from '../scenarios/ladders.ts'
import type {Branch, Exploration, State} from './explore.ts'

/** Shares of endings by id; they sum to one unless play can get stuck. */
export type EndingShares = Readonly<Record<string, number>>

export type Odds = {
  readonly scenario: string
  /** States at turn boundaries, the last included; immediate endings are none. */
  readonly states: number
  /** Of uniformly random play over open options and die faces. */
  readonly endings: EndingShares
  /** Of a bot that plays all seats with the open option nearest to one tone. */
  readonly bots: Readonly<Record<Tone, EndingShares>>
}

/** Weights of the open options of a state; they sum to one. */
export type Strategy = (branches: readonly Branch[]) => readonly number[]

export function oddsOf(exploration: Exploration): Odds {
  const {scenario, states} = exploration
  return {
    scenario: scenario.id,
    states: states.length,
    endings: endingShares(exploration, evenly),
    bots: Object.fromEntries(
      TONES.map(tone => [tone, endingShares(exploration, constantly(tone))]),
    ) as Record<Tone, EndingShares>,
  }
}

/** The exact shares of endings under a strategy. */
export function endingShares(exploration: Exploration, strategy: Strategy): EndingShares {
  const {scenario} = exploration
  const shares = new Float64Array(scenario.endings.length)
  reachOf(exploration, strategy, (ending, share) => {
    shares[ending] = (shares[ending] ?? 0) + share
  })
  return Object.fromEntries(scenario.endings.map((ending, i) => [ending.id, shares[i] ?? 0]))
}

/** How likely each state is to be visited under a strategy; endings are told as they are met. */
export function reachOf(
  {states}: Exploration,
  strategy: Strategy,
  onEnding: (ending: number, share: number) => void,
): ReadonlyMap<State, number> {
  const reach = new Map<State, number>()
  const [first] = states
  if (first) reach.set(first, 1)
  for (const state of states) {
    const share = reach.get(state) ?? 0
    if (share === 0) continue
    if (state.ending !== undefined) onEnding(state.ending, share)
    const weights = strategy(state.branches)
    state.branches.forEach((branch, i) => {
      const weight = weights[i] ?? 0
      if (weight === 0) return
      for (const {faces, next, ending} of branch.outcomes) {
        const part = (share * weight * faces) / 6
        if (next) reach.set(next, (reach.get(next) ?? 0) + part)
        else if (ending !== undefined) onEnding(ending, part)
      }
    })
  }
  return reach
}

/** Every open option alike. */
export const evenly: Strategy = branches => branches.map(() => 1 / branches.length)

/** Always the open option nearest to this tone. */
export const constantly =
  (tone: Tone): Strategy =>
  branches => {
    const wanted = nearestTone(
      branches.map(branch => branch.option),
      tone,
    )
    return branches.map(branch => (branch.option === wanted ? 1 : 0))
  }

/** For each state the shares of endings under random play from there on, by ending index. */
export function valuesOf({scenario, states}: Exploration): ReadonlyMap<State, Float64Array> {
  const values = new Map<State, Float64Array>()
  for (const state of [...states].reverse()) {
    const value = new Float64Array(scenario.endings.length)
    if (state.ending !== undefined) value[state.ending] = 1
    for (const branch of state.branches) {
      addScaled(value, valueOfBranch(branch, values, value.length), 1 / state.branches.length)
    }
    values.set(state, value)
  }
  return values
}

/** The shares of endings once this option is chosen. */
export function valueOfBranch(
  branch: Branch,
  values: ReadonlyMap<State, Float64Array>,
  endings: number,
): Float64Array {
  const value = new Float64Array(endings)
  for (const {faces, next, ending} of branch.outcomes) {
    if (ending !== undefined) value[ending] = (value[ending] ?? 0) + faces / 6
    const follows = next && values.get(next)
    if (follows) addScaled(value, follows, faces / 6)
  }
  return value
}

function addScaled(sum: Float64Array, added: Float64Array, scale: number) {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (added[i] ?? 0) * scale
}
