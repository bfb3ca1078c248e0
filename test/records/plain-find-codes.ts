import {LONGEST_CODE, SHORTEST_CODE} from '../../src/records/code.ts'
import type {RecordCode, RecordProblem} from '../../src/records/problems.ts'
import type {Result} from '../../src/result.ts'

type CodeFound<T> = {readonly start: number; readonly read: Result<T, RecordProblem>}

/**
 * The finder without haste and without codes across lines: whatever looks like one is read. What it
 * finds, the other one must find.
 */
export function* findPlainly<T>(
  text: string,
  read: (typed: string) => Result<T, RecordProblem>,
): Generator<CodeFound<T>> {
  const pieces = new RegExp(PIECE)
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const [piece] = match
    const start = match.index
    const candidate =
      piece.length < LEAST ? groupsAt(text, start, piece.length) : wholeAt(piece, start)
    if (!candidate) continue
    const {readings, looksRight} = candidate
    let told: CodeFound<T> | undefined
    for (const {typed, end} of readings) {
      const result = read(typed)
      const isCode = result.ok || !SLIPS.has(result.error.code)
      if (isCode || (looksRight && !told)) {
        told = {start, read: result}
        pieces.lastIndex = end
      }
      if (isCode) break
    }
    if (told) yield told
  }
}

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

/** A code in one piece; or its first group, which holds the version and so begins with 4 to 7. */
const PIECE = new RegExp(
  `(?<![0-9A-Za-z])(?:[0-9A-Za-z]{${LEAST},${MOST}}|[4-7][0-9A-Za-z]{1,7})(?![0-9A-Za-z])`,
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
