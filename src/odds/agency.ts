import type {Option, Turn} from '../scenarios/schema.ts'
import type {Exploration} from './explore.ts'
import {evenly, reachOf, valueOfBranch, valuesOf} from './odds.ts'

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
  for (const state of states) {
    const sum = sums[state.turn]
    if (!sum || state.branches.length === 0) continue
    const shares = state.branches.map(branch =>
      valueOfBranch(branch, values, scenario.endings.length),
    )
    const distances = shares.map((one, i) =>
      shares.flatMap((other, j) => (i === j ? [] : distance(one, other))),
    )
    const weight = reach.get(state) ?? 0
    sum.reach += weight
    sum.gap += weight * Math.max(0, ...distances.flat())
    state.branches.forEach(({option}, i) => {
      const others = distances[i] ?? []
      if (others.length === 0) return
      const tally = sum.options.get(option) ?? {open: 0, alike: 0}
      sum.options.set(option, tally)
      tally.open++
      if (others.every(apart => apart <= ALIKE)) tally.alike++
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

/** Total variation: half of what must be moved to make one distribution of the other. */
function distance(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0))
  return sum / 2
}
