import type {Option, Turn} from '../scenarios/schema.ts'
import type {Exploration} from './explore.ts'
import {evenly, reachOf, valuesOf} from './odds.ts'

/** How much a turn's decision matters, and which of its options do not. */
export type TurnAgency = {
  readonly turn: Turn
  /** How likely random play comes to decide this turn, 0 to 1. */
  readonly reach: number
  /** The largest distance between the ending shares of two options, 0 to 1, averaged over reach; 0 where never reached. */
  readonly gap: number
  readonly options: readonly OptionAgency[]
}

export type OptionAgency = {
  readonly option: Option
  /** States in which it is open beside at least one other. */
  readonly open: number
  /** Of those, the states in which it leads to nearly the same endings as every other open option. */
  readonly alike: number
}

/** Two options nearer than this, in total variation of their ending shares, count as alike. */
export const ALIKE = 0.05

/** What each turn decides under random play from there on, in the order of the file. */
export function agencyOf(exploration: Exploration): readonly TurnAgency[] {
  const {flow, states, scenario} = exploration
  const values = valuesOf(exploration)
  const reach = reachOf(exploration, evenly, () => {})
  const sums = flow.turns.map(turn => ({turn, reach: 0, gap: 0, options: new Map<Option, Tally>()}))
  const shares: Float64Array[] = []
  for (const state of states) {
    const sum = sums[state.turn]
    const {branches} = state
    if (!sum || branches.length === 0) continue
    branches.forEach((branch, i) => {
      shares[i] ??= new Float64Array(scenario.endings.length)
      values.ofBranch(branch, shares[i])
    })
    const farthest = farthestOf(shares, branches.length)
    const weight = reach[state.place] ?? 0
    sum.reach += weight
    sum.gap += weight * Math.max(0, ...farthest)
    if (branches.length < 2) continue
    branches.forEach(({option}, i) => {
      const tally = sum.options.get(option) ?? {open: 0, alike: 0}
      sum.options.set(option, tally)
      tally.open++
      if ((farthest[i] ?? 0) <= ALIKE) tally.alike++
    })
  }
  return sums.map(({turn, reach: weight, gap, options}) => ({
    turn,
    reach: weight,
    gap: weight > 0 ? gap / weight : 0,
    options: turn.options.map(option => ({
      option,
      ...(options.get(option) ?? {open: 0, alike: 0}),
    })),
  }))
}

type Tally = {open: number; alike: number}

/** For each of the first distributions how far the farthest other one is. */
function farthestOf(shares: readonly Float64Array[], count: number): readonly number[] {
  const farthest = Array.from({length: count}, () => 0)
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const [one, other] = [shares[i], shares[j]]
      const apart = one && other ? distance(one, other) : 0
      farthest[i] = Math.max(farthest[i] ?? 0, apart)
      farthest[j] = Math.max(farthest[j] ?? 0, apart)
    }
  }
  return farthest
}

/** Total variation: half of what must be moved to make one distribution of the other. */
function distance(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0))
  return sum / 2
}
