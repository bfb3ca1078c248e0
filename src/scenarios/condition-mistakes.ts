import type {ASTNode} from '@marcbachmann/cel-js'
import {LADDERS} from './ladders.ts'
import {nearest} from './nearest.ts'

export type ConditionMistake = {
  readonly kind:
    | 'syntax' // cannot be read at `token`
    | 'operator' // a word or sign of another language: `and`, `=`
    | 'unknown-name' // neither a ladder nor a declared flag
    | 'not-yes-no' // reads well but yields a rung or a number
    | 'types' // compares a rung with a flag, or chains comparisons
    | 'no-such-rung' // compares a ladder with a number off its end
    | 'not-allowed' // more of the expression language than conditions may use
    | 'too-long' // too many parts
  /** The name or sign at fault, as written; empty at the end of the source. */
  readonly token: string
  /** Offsets within the source, end exclusive. */
  readonly start: number
  readonly end: number
  /** What to write instead, when that is likely. */
  readonly suggestion: string | null
}

type Range = {readonly start: number; readonly end: number}

/** A mistake about the given stretch of the source. */
export function mistake(
  kind: ConditionMistake['kind'],
  source: string,
  range: Range,
  suggestion: string | null = null,
): ConditionMistake {
  const end = Math.min(Math.max(range.start, range.end), source.length)
  const start = Math.min(range.start, end)
  return {kind, token: source.slice(start, end), start, end, suggestion}
}

/** What the parser threw, as data. Anything but its own error is a bug and is thrown on. */
export function mistakeOfParser(source: string, error: unknown): ConditionMistake {
  if (!(error instanceof Error) || error.name !== 'ParseError') throw error
  const {code} = error as Error & {code?: unknown}
  const range = rangeOf(error) ?? wholeOf(source)
  if (code === 'limit_exceeded') return mistake('too-long', source, wholeOf(source))
  if (code === 'reserved_identifier') return mistake('not-allowed', source, range)
  return mistake('syntax', source, range)
}

/** The stretch that an error of the library points at, if it points. */
export function rangeOf(error: unknown): Range | null {
  const range = (error as {range?: Range} | undefined)?.range
  return range ?? null
}

/** Collects the names a condition reads, and returns the first thing in it that conditions may not say. */
export function inspect(
  node: ASTNode,
  source: string,
  declared: ReadonlySet<string>,
  names: Set<string>,
): ConditionMistake | null {
  const range = {start: node.start, end: node.end}
  const all = (parts: readonly ASTNode[]) => {
    for (const part of parts) {
      const found = inspect(part, source, declared, names)
      if (found) return found
    }
    return null
  }
  if (!ALLOWED.has(node.op)) return mistake('not-allowed', source, range)
  if (node.op === 'id') {
    if (declared.has(node.args)) {
      names.add(node.args)
      return null
    }
    return mistake('unknown-name', source, range, suggestName(node.args, declared))
  }
  if (node.op === 'value') {
    const {args} = node
    const fine = typeof args === 'boolean' || (typeof args === 'bigint' && args <= LARGEST_NUMBER)
    return fine ? null : mistake('not-allowed', source, range)
  }
  if (node.op === '!_') return inspect(node.args, source, declared, names)
  if (!Array.isArray(node.args)) return mistake('not-allowed', source, range)
  const parts = node.args as ASTNode[]
  return all(parts) ?? (COMPARISONS.has(node.op) ? offTheLadder(parts, source) : null)
}

/** Sums of so few small numbers cannot overflow, so evaluation cannot fail. */
const LARGEST_NUMBER = 100n
const TOP_RUNG = 4n
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])
const ALLOWED: ReadonlySet<string> = new Set([
  ...COMPARISONS,
  ...['value', 'id', '&&', '||', '!_', 'list', '+', '-'],
])

const wholeOf = (source: string): Range => ({start: 0, end: source.length})

const isLadder = (node: ASTNode) => node.op === 'id' && LADDERS.some(ladder => ladder === node.args)

function offTheLadder(parts: readonly ASTNode[], source: string): ConditionMistake | null {
  if (!parts.some(isLadder)) return null
  const numbers = parts.flatMap(part => (part.op === 'list' ? part.args : [part]))
  for (const number of numbers) {
    if (number.op !== 'value' || typeof number.args !== 'bigint') continue
    if (number.args > TOP_RUNG)
      return mistake('no-such-rung', source, {start: number.start, end: number.end})
  }
  return null
}

/** People write ids with hyphens and rung names with capitals: try the flag they would be. */
function suggestName(name: string, declared: ReadonlySet<string>): string | null {
  const lower = name.toLowerCase()
  if (declared.has(lower)) return lower
  return nearest(name, declared)
}
