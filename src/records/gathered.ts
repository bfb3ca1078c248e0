import type {Course} from './play.ts'
import type {RecordProblem} from './problems.ts'
import type {Record} from './record.ts'

/** A text as it was pasted or dropped, with what a person calls it: a file's name, or "pasted". */
export type Given = {
  readonly label: string
  readonly text: string
  /** Lines whose play is a team's own, though another that was handed in begins like it. */
  readonly teams?: ReadonlySet<number>
}

/** Where something stood; of what stood around it nothing is kept. */
export type Source = {
  readonly label: string
  /** From 1. */
  readonly line: number
}

/** A play that was found and verified. */
export type Found = {
  readonly kind: 'code' | 'record'
  readonly source: Source
  /** The scenario's id. */
  readonly scenario: string
  readonly play: Course
  /** What the file kept beside the play; a code keeps nothing. */
  readonly record: Record | undefined
  /** What differs though it can be played. */
  readonly notices: readonly RecordProblem[]
}

/** A play that was found before, in whatever form, and is not counted again. */
export type Duplicate = {
  readonly code: 'gathering/duplicate'
  readonly kind: Found['kind']
  readonly source: Source
  /** The one that is kept. */
  readonly of: Found
}

/** A play that did not end and is how another begins, so that it seems to be the same team's, handed in before. */
export type Earlier = {
  readonly code: 'gathering/earlier'
  readonly kind: Found['kind']
  readonly source: Source
  readonly play: Found
  /** A play that is counted and begins so. */
  readonly of: Found
  /** Whether it is counted all the same, because a person said that another team stopped there. */
  readonly isTeam: boolean
}

/** Something that is a code or a record and cannot be played here. */
export type Refused = {
  readonly code: 'gathering/damaged' | 'gathering/foreign'
  readonly kind: Found['kind']
  readonly source: Source
  /** Everything that is wrong with it; at least one. */
  readonly problems: readonly RecordProblem[]
}

/** A record that fits its scenario only so far, so that it counts for nothing. */
export type Stopped = {
  readonly code: 'gathering/stopped'
  readonly source: Source
  readonly scenario: string
  /** As far as it fits. */
  readonly play: Course
  readonly record: Record
  /** How many of how many orders fit. */
  readonly fits: number
  readonly orders: number
  readonly problem: RecordProblem
  readonly notices: readonly RecordProblem[]
}

/** Lines in a row in which nothing was found; blank ones are not counted. */
export type Silent = {
  readonly code: 'gathering/nothing'
  readonly source: Source
  readonly lastLine: number
  readonly lines: number
}

/** Everything that became of the texts: each line of them is in one of these lists, or blank. */
export type Gathered = {
  /** In the order in which they stood. */
  readonly found: readonly Found[]
  readonly duplicates: readonly Duplicate[]
  /** Those that a person calls a team's own are among what was found as well. */
  readonly earlier: readonly Earlier[]
  readonly damaged: readonly Refused[]
  readonly foreign: readonly Refused[]
  readonly stopped: readonly Stopped[]
  readonly silent: readonly Silent[]
}

/** What is told of whatever is not counted. */
export type NotCounted = Duplicate | Earlier | Refused | Stopped | Silent
