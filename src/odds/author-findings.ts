import {seatsOf} from '../machines/flow.ts'
import {TONES, type Tone} from '../scenarios/ladders.ts'
import {readingFacts} from '../scenarios/reading.ts'
import type {Scenario} from '../scenarios/schema.ts'

/** What can be found in the text alone, without a walk, with the facts that its sentence needs. */
export type AuthorFields = {
  'reading/grade': {grade: number; words: number}
  /** `minutes` is what the longest path of the seat takes, `planned` what the file says. */
  'reading/minutes': {seat: string; words: number; minutes: number; planned: number}
  'truth/passage-uncited': {passage: string; document: string}
  /** Mean tones, from 0 for ease to 3 for force, of all that the two seats are offered. */
  'tone/uneven': {seat: string; name: string; mean: number; other: string; otherMean: number}
  'tone/no-ease': {seat: string; name: string}
}

/** One thing found, not yet weighed. */
export type AuthorFound = {
  [C in keyof AuthorFields]: {readonly code: C; readonly fields: AuthorFields[C]}
}[keyof AuthorFields]

/** What an author should know about the text: how it reads, what nothing cites, and whether the seats are alike in tone. */
export const authorFindings = (scenario: Scenario): readonly AuthorFound[] => [
  ...readingFindings(scenario),
  ...passagesUncited(scenario),
  ...toneFindings(scenario),
]

const GRADES = {least: 8, most: 10}
const MOST_WORDS = 2000
const MOST_APART = 0.75

function readingFindings(scenario: Scenario): AuthorFound[] {
  const {grade, words, seat, minutes} = readingFacts(scenario)
  const planned = scenario.minutes
  const fits = grade >= GRADES.least && grade <= GRADES.most
  const isLong = minutes > planned || words > MOST_WORDS
  return [
    ...(fits ? [] : [{code: 'reading/grade' as const, fields: {grade, words}}]),
    ...(isLong
      ? [{code: 'reading/minutes' as const, fields: {seat, words, minutes, planned}}]
      : []),
  ]
}

/** Statements of the scenario's own documents on which nothing that is told rests. */
function passagesUncited({documents, ...told}: Scenario): AuthorFound[] {
  if (documents.length === 0) return []
  const text = JSON.stringify({...told, instructor: null})
  const cited = new Set(text.match(PASSAGE))
  return documents.flatMap(({id, passages}) =>
    passages
      .filter(passage => !passage.furniture && !passage.uncited && !cited.has(passage.id))
      .map(passage => ({
        code: 'truth/passage-uncited' as const,
        fields: {passage: passage.id, document: id},
      })),
  )
}

const PASSAGE = /\b[A-Z][0-9]{1,3}\b/g

function toneFindings({turns, seats}: Scenario): AuthorFound[] {
  const offered = Object.entries(seats).flatMap(([seat, {short: name}]) => {
    const tones = turns
      .filter(turn => seatsOf(turn).includes(seat))
      .flatMap(({options}) => options.map(({tone}) => tone))
    return tones.length === 0 ? [] : {seat, name, tones, mean: meanOf(tones)}
  })
  const [first, ...rest] = offered.toSorted((one, other) => other.mean - one.mean)
  const last = rest.at(-1)
  const uneven = first && last && first.mean - last.mean > MOST_APART
  return [
    ...offered
      .filter(({tones}) => !tones.includes('ease'))
      .map(({seat, name}) => ({code: 'tone/no-ease' as const, fields: {seat, name}})),
    ...(uneven
      ? [
          {
            code: 'tone/uneven' as const,
            fields: {
              ...{seat: first.seat, name: first.name, mean: first.mean},
              ...{other: last.name, otherMean: last.mean},
            },
          },
        ]
      : []),
  ]
}

const meanOf = (tones: readonly Tone[]) =>
  tones.reduce((sum, tone) => sum + TONES.indexOf(tone), 0) / tones.length
