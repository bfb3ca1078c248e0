import type {Ladder, Rung, Rungs, Tone} from '../scenarios/ladders.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Moves} from '../scenarios/schema.ts'

/** Why a ladder was asked to move. `misread` and `leak` are the two bad faces of the die. */
export type Cause = 'event' | 'order' | 'spill' | 'misread' | 'leak' | 'relief'

/** Why a ladder that was asked to move stayed: the end of the ladder, or a closed gate. */
export type Refusal =
  | 'end'
  | 'trust-gate'
  | 'audience-gate'
  | 'military-gate'
  | 'envoys-gate'
  | 'deterrence'

/** One line of what moved, in the order the rules moved it; `from` equals `to` where it was refused. */
export type Entry = {
  readonly ladder: Ladder
  readonly from: Rung
  readonly to: Rung
  readonly cause: Cause
  /** The ladder that spilled over, where the cause is a spill-over. */
  readonly by?: Ladder
  readonly refused?: Refusal
}

/** The rung at which a ladder comes to rest when what moved from `rungs` has moved. */
export const restingRung = (
  {rungs, steps}: {readonly rungs: Rungs; readonly steps: readonly Entry[]},
  ladder: Ladder,
): Rung => steps.findLast(step => step.ladder === ladder)?.to ?? rungs[ladder]

/** One event for the ladders; a choice is a list of them. */
export type Step =
  | {readonly type: `${Ladder}.worse`; readonly cause: Cause; readonly by?: Ladder}
  | {readonly type: `${Ladder}.better`; readonly quiet: boolean; readonly deterred: boolean}
  | {readonly type: 'military.relief'}

/** What the rules need to know of an order. */
export type Order = {readonly moves: Moves; readonly tone: Tone; readonly channel: 'open' | 'quiet'}

const HOT = LADDERS.filter(ladder => ladder !== 'trust')

/** Rule 2: each worsening one rung at a time, ladder by ladder, trust last. */
export function worseSteps(moves: Moves, cause: 'order' | 'event'): Step[] {
  const rungsOf = (ladder: Ladder) =>
    ladder === 'trust' ? Math.max(0, -(moves.trust ?? 0)) : Math.max(0, moves[ladder] ?? 0)
  return [...HOT, 'trust' as const].flatMap(ladder =>
    Array.from({length: rungsOf(ladder)}, (): Step => ({type: `${ladder}.worse`, cause})),
  )
}

/**
 * The steps of one order in rule order: worse, better, die, relief. `trust` is the rung at the
 * moment of choosing, before anything moved; `roll` is 1 to 6; `deterred` takes trust from easing.
 */
export function orderSteps(order: Order, trust: Rung, roll: number, deterred: boolean): Step[] {
  const {moves, tone, channel} = order
  const quiet = channel === 'quiet'
  const steps = worseSteps(moves, 'order')
  for (const ladder of HOT) {
    if ((moves[ladder] ?? 0) < 0) steps.push({type: `${ladder}.better`, quiet, deterred: false})
  }
  if ((moves.trust ?? 0) > 0) {
    steps.push({type: 'trust.better', quiet, deterred: deterred && tone === 'ease'})
  }
  if (misreads(roll, trust)) {
    steps.push({type: tone === 'force' ? 'military.worse' : 'audience.worse', cause: 'misread'})
  } else if (roll === 6 && quiet) {
    steps.push({type: 'audience.worse', cause: 'leak'})
  }
  if (tone === 'ease' || tone === 'hold') steps.push({type: 'military.relief'})
  return steps
}

/** Rule 4: whether this roll is misread at this trust. */
export const misreads = (roll: number, trust: Rung) => roll <= 2 - trust

/** How many of the six faces are misread at this trust: two at 0, one at 1, none above. */
export const misreadFaces = (trust: Rung) => Math.max(0, 2 - trust)
