import {countWords, MOST_WORDS} from '../scenarios/check-turns.ts'

/** What a brief has room for, and what is left over; `rest` is empty where all of it fits. */
export type Shortened = {readonly kept: string; readonly rest: string}

/** Shortens a text to as many whole sentences as a brief may have, or where the first is too long to its first words. */
export function shortened(text: string, longest = LONGEST, words = MOST_WORDS): Shortened {
  const trimmed = text.trim()
  if (trimmed.length <= longest && countWords(trimmed) <= words) return {kept: trimmed, rest: ''}
  const start = trimmed.slice(0, longest)
  const end = lastEnd(start, SENTENCE_END, words)
  if (end > 0) return cut(trimmed, end, '')
  const blank = lastEnd(start.slice(0, longest - 1), BLANK, words)
  return cut(trimmed, blank > 0 ? blank : wholePair(start, longest - 1), '…')
}

/** A text on one line and no longer than `longest`, ended with a sign where something is missing. */
export function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 8)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  if (line.length <= longest && text.length <= longest * 8) return line
  return `${line.slice(0, wholePair(line, longest - 1)).trimEnd()}…`
}

/** The longest brief in characters, for writing that sets no blanks between words. */
const LONGEST = 600
const SENTENCE_END = /[.!?…。！？؟][)"'”’»\]]*(?=\s|$)|[。！？]|\n\s*\n/gu
const BLANK = /\s+/gu

/** The last place in a text where this stands and at most so many words stand before it; 0 where there is none. */
function lastEnd(text: string, end: RegExp, most: number): number {
  let last = 0
  let from = 0
  let words = 0
  for (const found of text.matchAll(end)) {
    const at = found.index + found[0].length
    words += countWords(text.slice(from, at))
    if (words > most) break
    last = at
    from = at
  }
  return last
}

const cut = (text: string, at: number, sign: string): Shortened => ({
  kept: text.slice(0, at).trimEnd() + sign,
  rest: text.slice(at).trim(),
})

/** A place near this one that divides no pair of units. */
function wholePair(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at
}
