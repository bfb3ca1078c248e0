import {LADDERS} from './ladders.ts'

export type Misspelling = {
  readonly start: number
  readonly end: number
  readonly suggestion: string
}

/** The first word or sign that people borrow from other languages, with what conditions use instead. */
export function findMisspelling(source: string): Misspelling | null {
  for (const match of source.matchAll(WORD_OR_SIGN)) {
    const suggestion = INSTEAD.get(match[0].toLowerCase())
    if (suggestion !== undefined) {
      return {start: match.index, end: match.index + match[0].length, suggestion}
    }
  }
  return null
}

/** Whether a flag of this name could never be asked for in a condition. */
export const isReserved = (name: string): boolean => RESERVED.has(name) || INSTEAD.has(name)

const WORD_OR_SIGN = /[\p{L}_][\p{L}\p{N}_]*|[=<>!&|]+|[≥≤≠≧≦∧∨¬]/gu

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['is', '=='],
  ['yes', 'true'],
  ['no', 'false'],
  ['=', '=='],
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['&', '&&'],
  ['|', '||'],
  ['≥', '>='],
  ['≧', '>='],
  ['≤', '<='],
  ['≦', '<='],
  ['≠', '!='],
  ['∧', '&&'],
  ['∨', '||'],
  ['¬', '!'],
])

/** Ladders, and the words that CEL keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set([
  ...LADDERS,
  ...['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function'],
  ...['if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while'],
  ...['prototype', 'string', 'bool', 'int', 'uint', 'double', 'map', 'list', 'bytes', 'null_type'],
  ...['type', 'google', 'optional', 'cel'],
])
