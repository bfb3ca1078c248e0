/** A bracket that a line has too few or too many of: close it, or take one out. */
export type LooseBracket = {readonly bracket: string; readonly need: 'close' | 'delete'}

/** The one bracket out of balance in a line whose value is in brackets; null where none or more are. */
export function looseBracketIn(line: string): LooseBracket | null {
  if (line.length > LONGEST) return null
  const plain = line
    .replace(QUOTED, '$1')
    .replace(/\s#.*$/, '')
    .trimEnd()
  // A list that goes on in the next line is closed there.
  if (!IN_BRACKETS.test(plain) || /[,[{]$/.test(plain)) return null
  const loose = PAIRS.flatMap(([open, close]): readonly LooseBracket[] => {
    const more = plain.split(open).length - plain.split(close).length
    if (more === 0) return []
    const found: LooseBracket =
      more > 0 ? {bracket: open, need: 'close'} : {bracket: close, need: 'delete'}
    return Math.abs(more) === 1 ? [found] : [found, found]
  })
  const [only] = loose
  return loose.length === 1 && only ? only : null
}

export const closerOf = (open: string) => (open === '[' ? ']' : '}')

/** A list that a person types is shorter, and a hostile line must not be searched over and over. */
const LONGEST = 400

const PAIRS = [
  ['[', ']'],
  ['{', '}'],
] as const
const IN_BRACKETS = /^\s*(?:- +)*(?:[\w-]+:\s+)?[[{]/
const QUOTED = /(^|[[{,:\s])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')/g
