import {type HandoutMistake, PAPERS, type Paper, SHEETS, type Sheet} from '../words/handouts.ts'
import type {Lesson} from './lesson.ts'
import type {LibraryCard} from './library.ts'

/** What a teacher chose to print; it stands in the address of the page. */
export type HandoutChoice = {
  readonly scenario: string
  readonly sheet: Sheet
  /** Kept for sheets that need no seat too, so that it comes back with the next that does. */
  readonly seat: string
  readonly paper: Paper
}

type Card = Pick<LibraryCard, 'id' | 'seats'>
type LessonParts = Pick<Lesson, 'scenario' | 'seats'>

/** The choice that an address names; what it gets wrong is told and replaced. Undefined where the library is empty. */
export function readChoice(
  text: string,
  library: readonly Card[],
): {readonly choice: HandoutChoice | undefined; readonly mistakes: readonly HandoutMistake[]} {
  const named = new URLSearchParams(text)
  const mistakes: HandoutMistake[] = []
  const pick = <T extends string>(part: Part, among: readonly T[]): T | undefined => {
    const value = named.get(part)
    const found = among.find(each => each === value)
    if (value !== null && found === undefined) mistakes.push({part, value: shortened(value)})
    return found ?? among[0]
  }
  for (const key of new Set(named.keys())) {
    if (!PARTS.some(part => part === key)) mistakes.push({part: 'unknown', value: shortened(key)})
  }
  const scenario = pick(
    'scenario',
    library.map(({id}) => id),
  )
  const sheet = pick('sheet', SHEETS)
  const seat = pick('seat', seatsOf(library.find(({id}) => id === scenario)))
  const paper = pick('paper', PAPERS)
  if (!scenario || !sheet || !paper) return {choice: undefined, mistakes}
  return {choice: {scenario, sheet, seat: seat ?? '', paper}, mistakes}
}

/** The choice as it stands behind the number sign of an address. */
export const writeChoice = (choice: HandoutChoice): string =>
  new URLSearchParams(PARTS.map(part => [part, choice[part]])).toString()

/** The same for what a lesson fixes: its crisis, and its seat where it has only one. */
export const choiceFor = ({scenario, seats: [seat, another]}: LessonParts): string =>
  new URLSearchParams({scenario, ...(seat && !another ? {seat} : {})}).toString()

const PARTS = ['scenario', 'sheet', 'seat', 'paper'] as const
type Part = (typeof PARTS)[number]

const seatsOf = (card: Card | undefined) => Object.keys(card?.seats ?? {})

/** Enough of a wrong value to know it again. */
const shortened = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value)
