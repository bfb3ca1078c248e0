import type {Result} from '../result.ts'
import {fail, ok} from '../result.ts'
import {ANCHOR_WORDS, occurrencesOf} from '../scenarios/passages.ts'

/** Chosen words: the index of the unit from 0, and offsets into it. */
export type Selection = {readonly unit: number; readonly start: number; readonly end: number}

/** A phrase that finds its passage; `start` and `end` are where it stands in the unit. */
export type Anchor = Selection & {
  /** Letter for letter from the text, with single spaces between its words. */
  readonly anchor: string
  readonly words: number
}

/** Why no anchor could be proposed. */
export type AnchorProblem =
  /** No word lies in the selection. */
  | {readonly code: 'no-words'}
  /** Every phrase tried occurs more than once; `times` is how often this one does. */
  | {readonly code: 'repeated'; readonly phrase: string; readonly times: number}
  /** A word is longer than an anchor may be. */
  | {readonly code: 'too-long'}

/**
 * An anchor of whole words for a selection: itself where it occurs once, else the first and shortest
 * phrase of at least three words inside a long one, or a short one with as few neighbours as will do.
 */
export function proposeAnchor(
  units: readonly string[],
  {unit, start, end}: Selection,
): Result<Anchor, AnchorProblem> {
  const words = wordsOf(units[unit] ?? '')
  const chosen = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []))
  const first = chosen.find(at => words[at]?.core)
  const last = chosen.findLast(at => words[at]?.core)
  if (first === undefined || last === undefined) return fail({code: 'no-words'})

  const windows =
    last - first < ANCHOR_WORDS
      ? windowsAround(first, last, words.length)
      : windowsInside(first, last)
  const tried: Anchor[] = []
  for (const phraseOf of [corePhrase, wholePhrase]) {
    for (const window of windows) {
      const phrase = phraseOf(units, unit, words, window)
      if (!phrase) continue
      if (occurrencesOf(phrase.anchor, units).length === 1) return ok(phrase)
      tried.push(phrase)
    }
  }
  const longest = tried.sort((one, other) => other.words - one.words)[0]
  if (!longest) return fail({code: 'too-long'})
  const times = occurrencesOf(longest.anchor, units).length
  return fail({code: 'repeated', phrase: longest.anchor, times})
}

/** The longest anchor that the form of a scenario file takes, in UTF-16 units. */
const LONGEST = 200

/** Fewer words would occur once as well, but say little to whoever looks the passage up. */
const FEWEST = 3

type Word = {
  readonly start: number
  readonly end: number
  /** Without the signs around it; null for a word of signs only. */
  readonly core: {readonly start: number; readonly end: number} | null
}

/** Indices of the first and the last word. */
type Window = readonly [number, number]

function wordsOf(unit: string): Word[] {
  return [...unit.matchAll(/\S+/g)].map(({0: text, index}) => {
    const from = text.search(SPOKEN)
    const core = from < 0 ? null : {start: index + from, end: index + spokenEnd(text)}
    return {start: index, end: index + text.length, core}
  })
}

const SPOKEN = /[\p{L}\p{M}\p{N}]/u

const spokenEnd = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length

/** From the selection itself to the longest around it, the earliest first. */
function windowsAround(first: number, last: number, words: number): Window[] {
  const windows: Window[] = []
  for (let size = last - first + 1; size <= ANCHOR_WORDS; size++) {
    for (let from = first; from > last - size && from >= 0; from--) {
      if (from + size <= words) windows.push([from, from + size - 1])
    }
  }
  return windows
}

function windowsInside(first: number, last: number): Window[] {
  const windows: Window[] = []
  for (let size = FEWEST; size <= ANCHOR_WORDS; size++) {
    for (let from = first; from + size - 1 <= last; from++) windows.push([from, from + size - 1])
  }
  return windows
}

type PhraseOf = (
  units: readonly string[],
  unit: number,
  words: readonly Word[],
  window: Window,
) => Anchor | null

/** The words of a window without the signs around them. */
const corePhrase: PhraseOf = (units, unit, words, [from, to]) =>
  phraseAt(units, unit, words[from]?.core?.start, words[to]?.core?.end)

const wholePhrase: PhraseOf = (units, unit, words, [from, to]) =>
  phraseAt(units, unit, words[from]?.start, words[to]?.end)

function phraseAt(units: readonly string[], unit: number, start?: number, end?: number) {
  if (start === undefined || end === undefined) return null
  const parts = (units[unit] ?? '').slice(start, end).split(/\s+/)
  const anchor = parts.join(' ')
  return anchor.length > LONGEST ? null : {unit, start, end, anchor, words: parts.length}
}
