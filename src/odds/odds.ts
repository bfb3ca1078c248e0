import {nearestTone} from '../machines/rivals.ts'
import {TONES, type Tone} from '../scenarios/ladders.ts'
import type {Branch, Exploration, State} from './explore.ts'

/** Shares of endings by id; they sum to one unless play can get stuck. */
export type EndingShares = Readonly<Record<string, number>>

export type Odds = {
  readonly scenario: string
  /** false: there were too many states to walk, and no share is known: all are left out. */
  readonly complete: boolean
  /** States at turn boundaries, the last included; immediate endings are none. Where incomplete, the ceiling. */
  readonly states: number
  /** Of uniformly random play over open options and die faces. */
  readonly endings: EndingShares
  /** Of a bot that plays all seats with the open option nearest to one tone. */
  readonly bots: Readonly<Record<Tone, EndingShares>>
}

/** Weights of the open options of a state; they sum to one. */
export type Strategy = (branches: readonly Branch[]) => readonly number[]

/** The odds of everything that was walked; a walk that gave up has none. */
export function oddsOf(exploration: Exploration): Odds {
  const {scenario, states, complete, most} = exploration
  const sharesOf = (strategy: Strategy) => (complete ? endingShares(exploration, strategy) : {})
  return {
    scenario: scenario.id,
    complete,
    states: complete ? states.length : most,
    endings: sharesOf(evenly),
    bots: Object.fromEntries(TONES.map(tone => [tone, sharesOf(constantly(tone))])) as Record<
      Tone,
      EndingShares
    >,
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

/** How likely each state is to be visited under a strategy, by place; endings are told as they are met. */
export function reachOf(
  {states}: Exploration,
  strategy: Strategy,
  onEnding: (ending: number, share: number) => void,
): Float64Array {
  const reach = new Float64Array(states.length)
  if (states.length > 0) reach[0] = 1
  for (const state of states) {
    const share = reach[state.place] ?? 0
    if (share === 0) continue
    if (state.ending !== undefined) onEnding(state.ending, share)
    const weights = strategy(state.branches)
    state.branches.forEach((branch, i) => {
      const weight = weights[i] ?? 0
      if (weight === 0) return
      for (const {faces, next, ending} of branch.outcomes) {
        const part = (share * weight * faces) / 6
        if (next) reach[next.place] = (reach[next.place] ?? 0) + part
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

/** The shares of endings under random play from each state on. */
export type Values = {
  /** By ending index; a view, not a copy. */
  readonly get: (state: State) => Float64Array
  /** Writes into `into` the shares of endings once this option is chosen. */
  readonly ofBranch: (branch: Branch, into: Float64Array) => void
}

/** Reckons the values of all states, from the last to the first. */
export function valuesOf({scenario, states}: Exploration): Values {
  const width = scenario.endings.length
  const all = new Float64Array(states.length * width)
  const ofBranch = ({outcomes}: Branch, into: Float64Array) => {
    into.fill(0)
    for (const {faces, next, ending} of outcomes) {
      if (ending !== undefined) into[ending] = (into[ending] ?? 0) + faces / 6
      if (!next) continue
      const start = next.place * width
      for (let i = 0; i < width; i++) into[i] = (into[i] ?? 0) + ((all[start + i] ?? 0) * faces) / 6
    }
  }
  const branchValue = new Float64Array(width)
  for (const state of [...states].reverse()) {
    const start = state.place * width
    if (state.ending !== undefined) all[start + state.ending] = 1
    for (const branch of state.branches) {
      ofBranch(branch, branchValue)
      for (let i = 0; i < width; i++)
        all[start + i] = (all[start + i] ?? 0) + (branchValue[i] ?? 0) / state.branches.length
    }
  }
  return {
    get: ({place}) => all.subarray(place * width, (place + 1) * width),
    ofBranch,
  }
}
