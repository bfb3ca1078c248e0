import {endingId, type Play, type Step, waiting} from '../../records/play.ts'
import type {Place} from '../../session/saved-run.ts'
import type {Entry} from './data-model.ts'
import {timespan} from './timespan.ts'

/** What is known of a decision that was taken while the page was open. */
export type Taken = {
  /** The time of day, as a CMITime. */
  readonly at: string
  /** Milliseconds from the turn's coming up to its order; undefined where nobody saw it come up. */
  readonly latency: number | undefined
  /** Whether a clock that ran out gave the order. */
  readonly drift: boolean
}

/** One character an option, by its place in its turn. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/**
 * A decision as the interaction of this index: what was chosen, and neither a result nor a right answer,
 * because there is none. An order that the clock gave has no response.
 */
export function interaction(
  index: number,
  step: Step,
  number: number,
  taken: Taken | undefined,
): readonly Entry[] {
  const of = `cmi.interactions.${index}` as const
  const place = step.turn.options.indexOf(step.option)
  const entries: readonly (Entry | undefined)[] = [
    [`${of}.id`, number > 1 ? `${step.turn.id}.${number}` : step.turn.id],
    [`${of}.type`, 'choice'],
    taken && [`${of}.time`, taken.at],
    taken?.drift ? undefined : [`${of}.student_response`, LETTERS.charAt(place)],
    taken?.latency === undefined ? undefined : [`${of}.latency`, timespan(taken.latency)],
  ]
  return entries.filter(entry => entry !== undefined)
}

/** The turn that a person decides or whose outcome they read; behind the ending, the last one. */
export function locationOf(play: Play, place: Place): string {
  const told = play.steps.at(-1)?.turn.id
  return (place === 'told' ? told : waiting(play)?.id) ?? told ?? ''
}

/** Whether a play has come to an ending that the person has been told of. */
export const isComplete = (play: Play, place: Place): boolean =>
  place === 'onward' && endingId(play) !== undefined

/** How long, and how the next launch shall find it. */
export const leaving = (milliseconds: number, completed: boolean): readonly Entry[] => [
  ['cmi.core.session_time', timespan(milliseconds)],
  ['cmi.core.exit', completed ? '' : 'suspend'],
]
