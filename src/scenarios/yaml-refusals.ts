import type {ErrorCode} from 'yaml'
import {closerOf, type LooseBracket, looseBracketIn} from './loose-bracket.ts'
import type {Placer} from './positions.ts'
import type {Note} from './problem-list.ts'
import type {Place, ProblemCode} from './problems.ts'
import type {Refusal} from './yaml-parse.ts'

export type Refusals = {
  /** Takes one refusal of the library. */
  readonly hear: (refusal: Refusal) => void
  /** Whether the text could not be read as its author meant it. */
  readonly broken: () => boolean
}

/** What is known before the library speaks: the lines with problems, and whether all else is an echo. */
export type Known = {readonly troubled: ReadonlySet<number>; readonly lost: boolean}

/**
 * Notes what the library refuses, in our own codes, because its sentences speak of the grammar. It is
 * not noted where the line has a problem already, nor once a line or bracket out of place has made
 * an echo of whatever follows.
 */
export function refusalsOf(
  text: string,
  place: Placer,
  note: Note,
  {troubled, lost: lostAlready}: Known,
): Refusals {
  let broken = false
  let lost = lostAlready
  let heard = 0
  const hear = (refusal: Refusal) => {
    if (++heard > MOST_HEARD) return
    const found = looseAt(text, refusal.start)
    const at = found ? place(found.from, found.to) : place(refusal.start, refusal.end)
    const known = troubled.has(at.line)
    if (known && HARMLESS.has(refusal.code)) return
    broken = true
    const told = codeOf(refusal, text)
    // What the library makes of a loose bracket speaks of colons and columns.
    const code = found && !SURE.has(told) ? 'yaml/bracket' : told
    if (known || (lost && !LOCAL.has(code))) return
    noteAs(code, refusal, text, at, note, found?.loose)
    lost ||= !LOCAL.has(code) && code !== 'yaml/colon'
  }
  return {hear, broken: () => broken}
}

/** A quoted text of one mebibyte has half a million places for a mistake. */
const MOST_HEARD = 2000

type Code = Extract<
  ProblemCode,
  `yaml/${'quote' | 'bracket' | 'colon' | 'no-colon' | 'indent' | 'tab' | 'syntax' | 'escape' | 'start-character'}`
>

/** What follows from a tag or an alias that has been refused already, and leaves the rest sound. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...(['TAG_RESOLVE_FAILED', 'BAD_ALIAS', 'BAD_COLLECTION_TYPE'] as const),
])

/** What is wrong with one text only. */
const LOCAL: ReadonlySet<Code> = new Set<Code>(['yaml/escape', 'yaml/start-character', 'yaml/tab'])

/** What is never the echo of a bracket. */
const SURE: ReadonlySet<Code> = new Set<Code>([...LOCAL, 'yaml/quote'])

const MEANINGS: readonly (readonly [ErrorCode, RegExp, Code])[] = [
  ['BAD_DQ_ESCAPE', /./, 'yaml/escape'],
  ['BAD_SCALAR_START', /./, 'yaml/start-character'],
  ['TAB_AS_INDENT', /./, 'yaml/tab'],
  ['MISSING_CHAR', /^Implicit map keys/, 'yaml/no-colon'],
  ['MISSING_CHAR', /^Sequence item without/, 'yaml/indent'],
  ['MISSING_CHAR', /Missing , |end with|followed by/, 'yaml/bracket'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'yaml/no-colon'],
  ['BLOCK_AS_IMPLICIT_KEY', /^Nested mappings/, 'yaml/colon'],
  ['BAD_INDENT', /end with/, 'yaml/bracket'],
  ['BAD_INDENT', /./, 'yaml/indent'],
  ['BLOCK_IN_FLOW', /./, 'yaml/bracket'],
  ['UNEXPECTED_TOKEN', /flow-(seq|map)-(start|end)|Unexpected [,[\]{}]|empty item/, 'yaml/bracket'],
]

function codeOf({code, message, start}: Refusal, text: string): Code {
  const before = text.slice(start - 1, start)
  if (/at node end$/.test(message) && (before === "'" || before === '"')) return 'yaml/quote'
  const meaning = MEANINGS.find(([name, sentence]) => name === code && sentence.test(message))
  return meaning?.[2] ?? 'yaml/syntax'
}

/** How far before a refusal an open bracket is looked for, in characters. */
const NEAR = 1000

/** The loose bracket of this line, or one left open in the last line before it. */
function looseAt(text: string, at: number) {
  const here = lineAt(text, at)
  const loose = looseBracketIn(here.line)
  if (loose) return {loose, from: at, to: at + 1}
  const first = Math.max(0, here.start - NEAR)
  const before = text.slice(first, here.start).trimEnd()
  const last = lineAt(before, before.length)
  const open = looseBracketIn(last.line)
  // A list may be closed in the line behind it.
  if (open?.need !== 'close' || here.line.includes(closerOf(open.bracket))) return undefined
  const from = first + last.start + last.line.indexOf(open.bracket)
  return {loose: open, from, to: from + 1}
}

function lineAt(text: string, at: number) {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return {start, line: text.slice(start, end < 0 ? text.length : end)}
}

function noteAs(
  code: Code,
  {start}: Refusal,
  text: string,
  at: Place,
  note: Note,
  loose: LooseBracket | undefined,
): void {
  if (code === 'yaml/escape') note(code, at, [], {text: text.slice(start, start + 2)})
  else if (code === 'yaml/start-character')
    note(code, at, [], {character: text.slice(start, start + 1)})
  else if (code === 'yaml/bracket') note(code, at, [], loose ?? {bracket: '', need: null})
  else note(code, at, [], {})
}
