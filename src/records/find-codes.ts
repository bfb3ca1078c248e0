import type {Result} from '../result.ts'
import {checksOut} from './base32.ts'
import {LONGEST_CODE, SHORTEST_CODE} from './code.ts'
import type {RecordCode, RecordProblem} from './problems.ts'

/** Something in a text that was read as a code, and where it begins and ends, from 0. */
export type CodeFound<T> = {
  readonly start: number
  readonly end: number
  readonly read: Result<T, RecordProblem>
}

/**
 * Reads every code of a searchable text, in one piece or typed in even groups with single spaces or
 * hyphens between; what looks like a code and is none is told as well. One that a line end breaks is
 * found where it can be played. Every pattern is bounded, so that a text of any length and kind is
 * read in one go.
 */
export function* findCodes<T>(
  text: string,
  read: (typed: string) => Result<T, RecordProblem>,
): Generator<CodeFound<T>> {
  const pieces = new RegExp(PIECE)
  const isNearLineEnd = lineEndsIn(text)
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const [piece] = match
    const start = match.index
    const candidate =
      piece.length < LEAST ? groupsAt(text, start, piece.length) : wholeAt(piece, start)
    const told = toldOf(candidate, start, read)
    const mayBreak = told?.read.ok !== true && isNearLineEnd(start)
    const found = (mayBreak ? acrossLines(text, start, piece.length, read) : undefined) ?? told
    if (!found) continue
    pieces.lastIndex = found.end
    yield found
  }
}

/** The longest reading that is a code, else the longest where it looks right. */
function toldOf<T>(
  candidate: Candidate | undefined,
  start: number,
  read: (typed: string) => Result<T, RecordProblem>,
): CodeFound<T> | undefined {
  if (!candidate) return undefined
  const {readings, looksRight} = candidate
  let told: CodeFound<T> | undefined
  for (const {typed, end} of readings) {
    // Nobody is told of what does not look right, so it need not be read to the end.
    if ((told || !looksRight) && !checksOut(typed)) continue
    const result = read(typed)
    const isCode = result.ok || !SLIPS.has(result.error.code)
    if (isCode || !told) told = {start, end, read: result}
    if (isCode) break
  }
  return told
}

/** Tells of places, each behind the last, whether a line ends within what a code in groups can reach. */
function lineEndsIn(text: string): (place: number) => boolean {
  const ends = /[\r\n]/g
  let next = -1
  return place => {
    if (next < place) {
      ends.lastIndex = place
      next = ends.exec(text)?.index ?? Number.POSITIVE_INFINITY
    }
    return next - place < LONGEST_CODE * 2
  }
}

/** A code that one or more line ends break; only one that can be played, because lines meet by chance. */
function acrossLines<T>(
  text: string,
  start: number,
  size: number,
  read: (typed: string) => Result<T, RecordProblem>,
): CodeFound<T> | undefined {
  for (const pattern of [BROKEN_PIECE, BROKEN_GROUPS.get(size)]) {
    if (!pattern) continue
    pattern.lastIndex = start
    const [run] = pattern.exec(text) ?? []
    if (run === undefined) continue
    // A code may end with any of the run's groups.
    const ends = [...run.matchAll(/[0-9A-Za-z](?![0-9A-Za-z])/g)].map(({index}) => index + 1)
    for (const end of ends.reverse()) {
      const typed = run.slice(0, end).replace(/[^0-9A-Za-z]/g, '')
      if (typed.length > LONGEST_CODE) continue
      if (typed.length < SHORTEST_CODE) break
      const result = checksOut(typed) ? read(typed) : undefined
      if (result?.ok) return {start, end: start + end, read: result}
    }
  }
  return undefined
}

/** A text of as many lines without what hides in pasted codes, and without what escapes stand beside them. */
export const searchable = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, wide =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/%23|%20|\\[nrt]/g, ' ')

type Candidate = {
  /** Longest first: several where it cannot be told where the code ends. */
  readonly readings: readonly {readonly typed: string; readonly end: number}[]
  /** Whether a person would call it a code, so that it is told when it is none. */
  readonly looksRight: boolean
}

/** What any text may be that was never a code. */
const SLIPS: ReadonlySet<RecordCode> = new Set<RecordCode>([
  'code/character',
  'code/length',
  'code/checksum',
])

/** Characters that a code may have lost or gained by a slip and still be told as one. */
const SLIP = 3
const LEAST = SHORTEST_CODE - SLIP
const MOST = LONGEST_CODE + SLIP

/** A line end as mail leaves it: behind a hyphen or the mark of a soft break, before the marks of a quotation. */
const BREAK = '[ \\t]?[=\\u2010-\\u2015-]?[ \\t]{0,2}(?:\\r\\n?|\\n)[> \\t]{0,8}'

/**
 * A code in one piece; or its first group, which holds the version and so begins with 4 to 7; or so
 * much of it as stands before a line end.
 */
const PIECE = new RegExp(
  `(?<![0-9A-Za-z])(?:[0-9A-Za-z]{${LEAST},${MOST}}|[4-7](?:[0-9A-Za-z]{1,7}|[0-9A-Za-z]{0,${LEAST}}(?=${BREAK})))(?![0-9A-Za-z])`,
  'g',
)

const wholeAt = (piece: string, start: number): Candidate => ({
  readings: [{typed: piece, end: start + piece.length}],
  looksRight: isMixed(piece) && !/^[0-9a-f]*$/i.test(piece),
})

const GAP = '[ \\t\\u00A0\\u2010-\\u2015-]'

const GAPS = new RegExp(GAP, 'g')

/** Groups of this size, and at last one that is not larger; each after one gap. */
const GROUPS = new Map(
  [2, 3, 4, 5, 6, 7, 8].map(size => {
    const full = `[0-9A-Za-z]{${size}}(?![0-9A-Za-z])`
    const most = Math.ceil(MOST / size)
    const last = `${GAP}[0-9A-Za-z]{1,${size}}(?![0-9A-Za-z])`
    return [size, new RegExp(`${full}(?:${GAP}${full}){1,${most}}(?:${last})?`, 'y')]
  }),
)

/** One piece with a line end in it. */
const BROKEN_PIECE = new RegExp(
  `[0-9A-Za-z]{1,${LONGEST_CODE}}${BREAK}[0-9A-Za-z]{1,${LONGEST_CODE}}(?![0-9A-Za-z])`,
  'y',
)

/** The same groups with a line end in the place of some gaps. */
const BROKEN_GROUPS = new Map(
  [1, 2, 3, 4, 5, 6, 7, 8].map(size => {
    const full = `[0-9A-Za-z]{${size}}(?![0-9A-Za-z])`
    const between = `(?:${BREAK}|${GAP})`
    const most = Math.ceil(LONGEST_CODE / size)
    const last = `${between}[0-9A-Za-z]{1,${size}}(?![0-9A-Za-z])`
    return [size, new RegExp(`${full}(?:${between}${full}){1,${most}}(?:${last})?`, 'y')]
  }),
)

function groupsAt(text: string, start: number, size: number): Candidate | undefined {
  const pattern = GROUPS.get(size)
  if (!pattern) return undefined
  pattern.lastIndex = start
  const [run] = pattern.exec(text) ?? []
  if (run === undefined) return undefined
  const whole = run.replace(GAPS, '')
  const looksRight =
    whole.length >= LEAST && whole.length <= MOST && isMixed(whole) && hasDigits(run)
  const lengths = [whole.length]
  for (let full = whole.length - (whole.length % size || size); full > 0; full -= size) {
    lengths.push(full)
  }
  const readings = lengths
    .filter(length => length >= SHORTEST_CODE && length <= LONGEST_CODE)
    // Each group but the first has one character before it.
    .map(length => ({
      typed: whole.slice(0, length),
      end: start + length + Math.ceil(length / size) - 1,
    }))
  if (readings.length > 0) return {readings, looksRight}
  return looksRight ? {readings: [{typed: whole, end: start + run.length}], looksRight} : undefined
}

/** Whether half of the groups have a digit, which words of a sentence have not. */
const hasDigits = (run: string) => {
  const groups = run.split(GAPS)
  return groups.filter(group => /\d/.test(group)).length * 2 >= groups.length
}

/** Digits and letters, the letters all large or all small, as codes are shown and typed. */
const isMixed = (piece: string) =>
  /\d.*\d/.test(piece) &&
  /[a-z].*[a-z]/i.test(piece) &&
  (piece === piece.toUpperCase() || piece === piece.toLowerCase())
