import {syllable} from 'syllable'
import type {Scenario} from './schema.ts'

/** How a text reads. */
export type Reading = {
  /** Flesch–Kincaid grade with proper nouns left out; 0 where there is no text. */
  readonly grade: number
  readonly words: number
}

const MARK = /\s*\[[A-Z][0-9]{1,3}\]/g
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** The words of a text, citation marks left out. */
export const wordsOf = (text: string): readonly string[] => text.replace(MARK, '').match(WORD) ?? []

/** The reading level of some texts together. */
export function readingOf(texts: readonly string[]): Reading {
  const sentences = texts
    .flatMap(text => text.replace(MARK, '').split(/(?<=[.!?])["”’']?\s+/))
    .map(wordsOf)
    .filter(words => words.length > 0)
  const isCapital = (word: string) => /^\p{Lu}/u.test(word)
  const names = new Set(sentences.flatMap(words => words.slice(1).filter(isCapital)))
  const plain = sentences.map(words =>
    words.filter(word => !names.has(word) && !/^\p{N}/u.test(word)),
  )
  const count = plain.reduce((sum, words) => sum + words.length, 0)
  // Counting takes long, and most words of a text come again.
  const counted = new Map<string, number>()
  const syllablesOf = (word: string) => {
    const known = counted.get(word) ?? syllable(word)
    counted.set(word, known)
    return known
  }
  const syllables = plain.flat().reduce((sum, word) => sum + syllablesOf(word), 0)
  const words = sentences.reduce((sum, each) => sum + each.length, 0)
  if (count === 0) return {grade: 0, words}
  return {grade: 0.39 * (count / sentences.length) + 11.8 * (syllables / count) - 15.59, words}
}

/** Everything of a scenario that a student reads in the course of play, block by block. */
export function proseOf(scenario: Scenario): readonly string[] {
  return [
    scenario.summary,
    ...Object.values(scenario.seats).map(seat => seat.brief),
    ...scenario.turns.flatMap(turn => [
      turn.brief,
      ...(turn.event ? [turn.event.text] : []),
      ...(turn.knew ? [turn.knew.text] : []),
      ...(turn.record ? [turn.record.text] : []),
      ...turn.options.flatMap(option => [
        option.outcome.text,
        ...(option.outcome.variants ?? []).map(variant => variant.text),
        ...(option.meant ? [option.meant.text] : []),
        ...(option.heard ? [option.heard.text] : []),
      ]),
    ]),
    ...scenario.endings.map(ending => ending.text),
  ]
}

/**
 * The most words that one student can be shown from the first turn to an ending in this seat: brief, event,
 * options, outcome and the record's word at every turn, and at a rival's what that capital knew and meant.
 */
export function longestPath(scenario: Scenario, seat: string): number {
  const count = (...texts: (string | undefined)[]) =>
    texts.reduce((sum, text) => sum + (text ? wordsOf(text).length : 0), 0)
  const most = (numbers: readonly number[]) => Math.max(0, ...numbers)
  const turns = scenario.turns.map(turn => {
    const held = turn.seats ? turn.seats.includes(seat) : turn.seat === seat
    const shown = count(turn.title, turn.dateline, turn.brief, turn.event?.text, turn.record?.text)
    const options = count(...turn.options.flatMap(({label, detail}) => [label, detail]))
    const after = turn.options.map(({outcome, meant, heard}) => {
      const told = most(
        [outcome, ...(outcome.variants ?? [])].map(({title, text}) => count(title, text)),
      )
      return told + (held ? count(heard?.text) : count(meant?.text))
    })
    return shown + options + most(after) + (held ? 0 : count(turn.knew?.text))
  })
  const ending = most(scenario.endings.map(({title, text}) => count(title, text)))
  return turns.reduce((sum, words) => sum + words, 0) + ending
}

/** What reading a scenario asks of a student. */
export type ReadingFacts = {
  /** Flesch–Kincaid grade of all prose. */
  readonly grade: number
  /** Words on the longest path of any seat. */
  readonly words: number
  /** The seat of that path; empty where there is none. */
  readonly seat: string
  /** For that path: reading at 200 words a minute, and 40 seconds for each turn's decision or forecast. */
  readonly minutes: number
  readonly longestBrief: {readonly turn: string; readonly words: number}
}

/** The figures on reading that an author may look at. */
export function readingFacts(scenario: Scenario): ReadingFacts {
  const paths = Object.keys(scenario.seats).map(seat => ({
    seat,
    words: longestPath(scenario, seat),
  }))
  const briefs = scenario.turns.map(({id, brief}) => ({turn: id, words: wordsOf(brief).length}))
  const {seat, words} = longestOf(paths, {seat: '', words: 0})
  return {
    grade: readingOf(proseOf(scenario)).grade,
    words,
    seat,
    minutes: words / WORDS_A_MINUTE + (scenario.turns.length * SECONDS_A_DECISION) / 60,
    longestBrief: longestOf(briefs, {turn: '', words: 0}),
  }
}

const WORDS_A_MINUTE = 200
const SECONDS_A_DECISION = 40

const longestOf = <T extends {readonly words: number}>(list: readonly T[], none: T): T =>
  list.reduce((longest, each) => (each.words > longest.words ? each : longest), none)
