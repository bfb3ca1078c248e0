import type {Cause, Entry} from '../machines/steps.ts'
import type {Ladder} from '../scenarios/ladders.ts'
import {type Ladders, ladderName, rungLabel} from './ladders.ts'
import {type By, causes, orderOf, spills, stayed, tags} from './moved-words.ts'

/** An entry of the log in words; `none` is a ladder that stayed, and then `rungs` is 0. */
export type EntryWords = {
  /** Why it moved or stayed, in a word or two. */
  readonly tag: string
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
    const tag = tags[refused === 'end' ? 'end' : 'blocked']
    const sentence = stayed[refused](ladder => ladderName(scenario, ladder))
    return {tag, direction: 'none', rungs: 0, sentence}
  }
  const better = ladder === 'trust' ? to > from : to < from
  return {
    tag: tags[cause],
    direction: better ? 'better' : 'worse',
    rungs: Math.abs(to - from),
    sentence: SENTENCES[cause]({entry, scenario, by}),
  }
}

type Told = {readonly entry: Entry; readonly scenario: Ladders; readonly by: By}

const SENTENCES: Readonly<Record<Cause, (told: Told) => string>> = {
  event: () => causes.event,
  order: ({by}) => orderOf(by),
  spill: ({entry, scenario}) =>
    (entry.by && (scenario.ladders[entry.by].spill ?? spills[entry.by])) ?? causes.spill,
  misread: ({entry}) => (entry.ladder === 'military' ? causes.misreadAsForce : causes.misread),
  leak: () => causes.leak,
  relief: () => causes.relief,
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
