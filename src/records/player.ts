import type {ChoiceProblem, Playable} from '../machines/game.ts'
import type {Result} from '../result.ts'
import type {Option, Turn} from '../scenarios/schema.ts'
import {
  begin,
  type Course,
  courseOf,
  isHeld,
  order,
  type Play,
  rivalChoice,
  rollFor,
  type Setup,
  waiting,
} from './play.ts'

/** Whatever plays records and codes again: the chart, or memory of what the chart answered. */
export type Player<P> = {
  readonly begin: (playable: Playable, setup: Setup) => P
  /** Gives the waiting turn's order; the roll follows from the dice unless one is given. */
  readonly order: (play: P, option: string, roll?: number) => Result<P, ChoiceProblem>
  /** The turn that waits, or undefined once ended. */
  readonly waiting: (play: P) => Turn | undefined
  readonly isHeld: (play: P) => boolean
  /** What the policy would take at the waiting turn. */
  readonly rivalChoice: (play: P) => Option | undefined
  /** The face that the waiting turn's die will show. */
  readonly rollFor: (play: P) => number
  readonly courseOf: (play: P) => Course
}

/** The chart itself. */
export const CHART: Player<Play> = {
  begin,
  order,
  waiting,
  isHeld,
  rivalChoice,
  rollFor,
  courseOf,
}
