/** Codes of what can be wrong with a record or a code; each has a sentence in the words. */
export const RECORD_CODES = [
  'record/too-large',
  'record/not-json',
  'record/not-a-record',
  'record/other-version',
  'record/field',
  'record/unknown-scenario',
  'record/other-scenario',
  'record/changed-scenario',
  'record/unknown-seat',
  'record/after-the-end',
  'record/other-turn',
  'record/unknown-option',
  'record/closed-option',
  'record/other-die',
  'record/other-rival',
  'record/other-ending',
  'code/empty',
  'code/character',
  'code/length',
  'code/checksum',
  'code/other-version',
  'code/unknown-scenario',
  'code/damaged',
  'code/too-long',
  'code/other-die',
] as const
export type RecordCode = (typeof RECORD_CODES)[number]

/** A mistake in a record or a code, as data; it is worded last. */
export type RecordProblem = {
  readonly code: RecordCode
  readonly fields: Readonly<{[name: string]: string | number}>
}
