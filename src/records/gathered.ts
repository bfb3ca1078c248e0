import type {Course} from './play.ts'
import type {RecordProblem} from './problems.ts'
import type {Record} from './record.ts'

/** A text as it was pasted or dropped, with what a person calls it: a file's name, or "pasted". */
export type Given = {readonly label: string; readonly text: string}

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
  readonly damaged: readonly Refused[]
  readonly foreign: readonly Refused[]
  readonly stopped: readonly Stopped[]
  readonly silent: readonly Silent[]
}

/** What is told of whatever is not counted. */
export type NotCounted = Duplicate | Refused | Stopped | Silent
