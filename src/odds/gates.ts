import type {Refusal} from '../machines/steps.ts'
import type {Ladder} from '../scenarios/ladders.ts'
import type {Option, Turn} from '../scenarios/schema.ts'
import type {Exploration} from './explore.ts'

/** The gates that depend on how the ladders stand. */
export const GATES = ['trust-gate', 'audience-gate', 'military-gate', 'envoys-gate'] as const
export type Gate = (typeof GATES)[number]

/** An easing move that a gate refuses wherever its option is open. */
export type Blocked = {
  readonly turn: Turn
  readonly option: Option
  readonly ladder: Ladder
  /** The gate that refuses it most often. */
  readonly gate: Gate
  /** States in which the option is open. */
  readonly states: number
}

/** The moves that never get through, in the order of the file; meeting the end of a ladder is not being blocked. */
export function blockedMoves({flow, states}: Exploration): readonly Blocked[] {
  const open = new Map<Option, number>()
  const refusals = new Map<Option, Map<Ladder, Map<Gate, number>>>()
  for (const {branches} of states) {
    for (const {option, outcomes} of branches) {
      open.set(option, (open.get(option) ?? 0) + 1)
      // The die falls after the easing, so every outcome of a state refuses alike.
      for (const {ladder, reason} of outcomes[0]?.refused ?? []) {
        if (!isGate(reason)) continue
        const byLadder = refusals.get(option) ?? new Map<Ladder, Map<Gate, number>>()
        const byGate = byLadder.get(ladder) ?? new Map<Gate, number>()
        refusals.set(
          option,
          byLadder.set(ladder, byGate.set(reason, (byGate.get(reason) ?? 0) + 1)),
        )
      }
    }
  }
  return flow.turns.flatMap(turn =>
    turn.options.flatMap(option => {
      const total = open.get(option) ?? 0
      return [...(refusals.get(option) ?? [])].flatMap(([ladder, byGate]): Blocked[] => {
        const counts = [...byGate].sort(([, one], [, other]) => other - one)
        const refused = counts.reduce((sum, [, count]) => sum + count, 0)
        const [gate] = counts[0] ?? []
        return gate && refused === total ? [{turn, option, ladder, gate, states: total}] : []
      })
    }),
  )
}

/** The gates that refused nothing in any state, apart from those the scenario switches off. */
export function gatesThatNeverClose({scenario, states}: Exploration): readonly Gate[] {
  const closed = new Set<Refusal>()
  for (const {branches} of states)
    for (const {outcomes} of branches)
      for (const {refused} of outcomes) for (const {reason} of refused) closed.add(reason)
  return GATES.filter(gate => {
    const off = gate === 'audience-gate' && scenario.rules.audienceGate === 'off'
    return !off && !closed.has(gate)
  })
}

const isGate = (refusal: Refusal): refusal is Gate =>
  (GATES as readonly Refusal[]).includes(refusal)
