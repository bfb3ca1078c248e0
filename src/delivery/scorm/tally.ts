import type {Play, Step} from '../../records/play.ts'

/** How far the decisions of a run have been told to an LMS. */
export type Tally = {
  /** Which play of this person it is, from 1: a step back or another road is the next one. */
  readonly number: number
  /** What is added to a decision's place to find its interaction; below 0 where an LMS forgot earlier ones. */
  readonly offset: number
  /** How many of the decisions were told, or belong to an earlier play that shares them. */
  readonly sent: number
}

/** The orders that a person gave, or that a clock gave for them. */
export const decisionsOf = ({steps}: Pick<Play, 'steps'>): readonly Step[] =>
  steps.filter(({by}) => by === 'person')

/**
 * The tally of a run that an LMS gave back, which holds this many interactions. More than were tallied
 * means that the last were told and the tally was not kept; fewer, that the LMS forgets them.
 */
export function tallyAgain(tally: Tally, play: Play, held: number): Tally {
  const all = decisionsOf(play).length
  const sent = Math.min(Math.max(tally.sent, held - tally.offset), all)
  return {...tally, sent, offset: held - sent}
}

/** The tally of another run, where an LMS holds this many interactions: what both runs share is not told again. */
export function nextTally(before: Play | undefined, tally: Tally, play: Play, held: number): Tally {
  const earlier = before && isOfOneSetup(before, play) ? before.steps : []
  const parting = play.steps.findIndex((step, place) => !isSame(step, earlier[place]))
  const shared = parting < 0 ? play.steps : play.steps.slice(0, parting)
  const sent = Math.min(decisionsOf({steps: shared}).length, before ? tally.sent : 0)
  return {number: tally.number + 1, sent, offset: held - sent}
}

const isOfOneSetup = (one: Play, other: Play) =>
  one.playable.scenario.id === other.playable.scenario.id &&
  JSON.stringify(one.setup) === JSON.stringify(other.setup)

const isSame = (step: Step, other: Step | undefined) =>
  step.turn.id === other?.turn.id && step.option.id === other.option.id
