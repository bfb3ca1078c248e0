import type {Cause, Entry, Refusal} from '../machines/steps.ts'
import type {Ladder} from '../scenarios/ladders.ts'
import {type Ladders, ladderName, rungLabel} from './ladders.ts'

/** Why a ladder moved or stayed, as a reader sees it. */
export type Tag = 'event' | 'order' | 'spill-over' | 'die' | 'relief' | 'blocked' | 'no move'

/** Whose order it was: of the person who reads, of the other side, or of seats to be named. */
export type By = 'person' | 'rival' | {readonly seats: string}

/** An entry of the log in words; `none` is a ladder that stayed, and then `rungs` is 0. */
export type EntryWords = {
  readonly tag: Tag
  readonly direction: 'worse' | 'better' | 'none'
  readonly rungs: number
  /** A clause without capital and full stop. */
  readonly sentence: string
}

/** One row of what moved, and why; `from` and `to` are labels, equal where the ladder stayed. */
export type Moved = EntryWords & {
  readonly ladder: Ladder
  readonly from: string
  readonly to: string
}

/** What moved in rule order, neighbouring entries of one ladder and one cause as one row. */
export function movedOf(log: readonly Entry[], scenario: Ladders, by: By = 'person'): Moved[] {
  return merged(log).map(entry => ({
    ladder: entry.ladder,
    from: rungLabel(scenario, entry.ladder, entry.from),
    to: rungLabel(scenario, entry.ladder, entry.to),
    ...wordEntry(entry, scenario, by),
  }))
}

/** Words one entry; it may be several merged into one. */
export function wordEntry(entry: Entry, scenario: Ladders, by: By = 'person'): EntryWords {
  const {ladder, from, to, cause, refused} = entry
  if (refused !== undefined) {
    const tag = refused === 'end' ? 'no move' : 'blocked'
    return {tag, direction: 'none', rungs: 0, sentence: STAYED[refused](scenario)}
  }
  const {tag, sentence} = CAUSES[cause]
  const better = ladder === 'trust' ? to > from : to < from
  return {
    tag,
    direction: better ? 'better' : 'worse',
    rungs: Math.abs(to - from),
    sentence: sentence({entry, scenario, by}),
  }
}

type Told = {readonly entry: Entry; readonly scenario: Ladders; readonly by: By}

const orderOf = (by: By) =>
  typeof by === 'object'
    ? `the order of ${by.seats}`
    : by === 'rival'
      ? 'their order'
      : 'your order'

const CAUSES: Readonly<Record<Cause, {tag: Tag; sentence: (told: Told) => string}>> = {
  event: {tag: 'event', sentence: () => 'what happened before the decision'},
  order: {tag: 'order', sentence: ({by}) => orderOf(by)},
  spill: {
    tag: 'spill-over',
    sentence: ({entry, scenario}) =>
      (entry.by && (scenario.ladders[entry.by].spill ?? SPILLS[entry.by])) ??
      'another ladder came to rung 3',
  },
  misread: {
    tag: 'die',
    sentence: ({entry}) =>
      entry.ladder === 'military'
        ? 'trust is low, and the order was misread as the start of something larger'
        : 'trust is low, and the order was misread and made public',
  },
  leak: {tag: 'die', sentence: () => 'the quiet channel leaked, and people at home heard of it'},
  relief: {tag: 'relief', sentence: () => 'trust is high, so tension eased'},
}

/** Said where a scenario gives no words of its own for a spill-over. */
const SPILLS: Readonly<Partial<Record<Ladder, string>>> = {
  military: 'fire on both sides, and people at home ask who will answer it',
  diplomatic: 'envoys gone, fewer people left to ask',
  economic: 'trade shut, and those who live from it speak up at home',
}

const STAYED: Readonly<Record<Refusal, (scenario: Ladders) => string>> = {
  end: () => 'already at the end of the ladder',
  'trust-gate': () => 'without any trust neither side dares to pull back first',
  'audience-gate': () => 'the public is locked in',
  'military-gate': scenario =>
    `the ladder "${ladderName(scenario, 'military')}" is too high for this one to ease`,
  'envoys-gate': () => 'with contacts this low, trust grows only through a quiet channel',
  deterrence: () => 'against a hard-liner, easing earns no trust',
}

function merged(log: readonly Entry[]): Entry[] {
  const rows: Entry[] = []
  for (const entry of log) {
    const last = rows.at(-1)
    if (last && continues(last, entry)) rows[rows.length - 1] = {...last, to: entry.to}
    else rows.push(entry)
  }
  return rows
}

const continues = (last: Entry, next: Entry) =>
  last.ladder === next.ladder &&
  last.cause === next.cause &&
  last.by === next.by &&
  last.refused === next.refused &&
  last.to === next.from
