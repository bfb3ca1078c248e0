import {PHASES, type Phase} from '../records/prompts.ts'

/** How the minutes of a debrief are spent; every moment is given in milliseconds since 1970. */
export type Timer = {
  /** The phase that the room is in. */
  readonly phase: Phase
  /** Milliseconds that each phase had before `since`. */
  readonly spent: Readonly<{[P in Phase]: number}>
  /** Milliseconds given to each phase on top of its own. */
  readonly added: Readonly<{[P in Phase]: number}>
  /** When the clock was last started; undefined while it rests. */
  readonly since: number | undefined
}

const MINUTE = 60_000
const NONE = {'step-out': 0, reactions: 0, description: 0, analysis: 0, application: 0}

export const newTimer: Timer = {phase: 'step-out', spent: NONE, added: NONE, since: undefined}

/** Milliseconds that a phase lasts by plan. */
export const planned = (phase: Phase): number =>
  (PHASES.find(({id}) => id === phase)?.minutes ?? 0) * MINUTE

export const started = (timer: Timer, now: number): Timer => ({
  ...timer,
  since: timer.since ?? now,
})

export const paused = (timer: Timer, now: number): Timer => ({
  ...timer,
  spent: {...timer.spent, [timer.phase]: spentIn(timer, timer.phase, now)},
  since: undefined,
})

/** Another phase; a clock that runs goes on with that one. */
export const atPhase = (timer: Timer, phase: Phase, now: number): Timer => ({
  ...paused(timer, now),
  phase,
  since: timer.since === undefined ? undefined : now,
})

/** Two minutes more for the phase that the room is in. */
export const withMore = (timer: Timer): Timer => ({
  ...timer,
  added: {...timer.added, [timer.phase]: timer.added[timer.phase] + 2 * MINUTE},
})

/** Milliseconds left of a phase; below 0 where it has taken more than its time. */
export const leftOf = (timer: Timer, phase: Phase, now: number): number =>
  planned(phase) + timer.added[phase] - spentIn(timer, phase, now)

/** Milliseconds left of the whole debrief; a phase that took more takes it from the others. */
export const leftOfAll = (timer: Timer, now: number): number =>
  PHASES.reduce((sum, {id}) => sum + leftOf(timer, id, now), 0)

/** Minutes and seconds as a clock shows them, such as 07:05; of a time that is over, by how much. */
export function clockText(left: number): string {
  // A second that has begun is still shown, so that 00:00 is the end itself.
  const seconds = Math.abs(Math.ceil(left / 1000))
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

const spentIn = ({phase: current, spent, since}: Timer, phase: Phase, now: number) =>
  spent[phase] + (phase === current && since !== undefined ? Math.max(0, now - since) : 0)
