import type {Cause, Refusal} from '../machines/steps.ts'
import type {Ladder} from '../scenarios/ladders.ts'

/* Why a ladder moved or stayed: clauses without capital and full stop, and a tag for each kind. */

/** Whose order it was: of the person who reads, of the other side, of a clock that ran out, or of seats to be named. */
export type By = 'person' | 'rival' | 'clock' | {readonly seats: string}

/** Names a ladder of the crisis. */
type Name = (ladder: Ladder) => string

export const orderOf = (by: By) =>
  typeof by === 'object'
    ? `the order of ${by.seats}`
    : by === 'rival'
      ? 'their order'
      : by === 'clock'
        ? 'the order of the clock'
        : 'your order'

export const tags = {
  event: 'event',
  order: 'order',
  spill: 'spill-over',
  misread: 'die',
  leak: 'die',
  relief: 'relief',
  end: 'no move',
  blocked: 'blocked',
} satisfies Record<Cause | 'end' | 'blocked', string>

export const causes = {
  event: 'what happened before the decision',
  spill: 'another ladder came to rung 3',
  misread: 'trust is low, and the order was misread and made public',
  misreadAsForce: 'trust is low, and the order was misread as the start of something larger',
  leak: 'the quiet channel leaked, and people at home heard of it',
  relief: 'trust is high, so tension eased',
}

/** Said where a scenario gives no words of its own for a spill-over. */
export const spills: Readonly<Partial<Record<Ladder, string>>> = {
  military: 'fire on both sides, and people at home ask who will answer it',
  diplomatic: 'envoys gone, fewer people left to ask',
  economic: 'trade shut, and those who live from it speak up at home',
}

export const stayed = {
  end: () => 'already at the end of the ladder',
  'trust-gate': () => 'without any trust neither side dares to pull back first',
  'audience-gate': () => 'the public is locked in',
  'military-gate': name => `the ladder "${name('military')}" is too high for this one to ease`,
  'envoys-gate': () => 'with contacts this low, trust grows only through a quiet channel',
  deterrence: () => 'against a hard-liner, easing earns no trust',
} satisfies Record<Refusal, (name: Name) => string>
