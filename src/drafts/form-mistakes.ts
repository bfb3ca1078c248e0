import {countWords, MOST_WORDS} from '../scenarios/check-turns.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import {
  LONGEST_LINE,
  LONGEST_TEXT,
  MINUTES_RANGE,
  type ScenarioForm,
  TURNS_RANGE,
} from './skeleton.ts'

/** What is wrong with one field of the form, as data. */
export type FormMistake =
  | {readonly code: 'missing' | 'same' | 'cites'}
  | {readonly code: 'too-long'; readonly length: number; readonly most: number}
  | {readonly code: 'too-many-words'; readonly words: number; readonly most: number}
  | {readonly code: 'outside'; readonly least: number; readonly most: number}

/** Every mistake by its field (`title`, `minutes`, `turns`, `opening`, `seat-0-name`, `seat-0-short`, `trust-4`), in the order of the form. */
export function formMistakes(form: ScenarioForm): ReadonlyMap<string, FormMistake> {
  const mistakes = new Map<string, FormMistake>()
  const note = (field: string, mistake: FormMistake | null) => {
    if (mistake) mistakes.set(field, mistake)
  }
  note('title', lineMistake(form.title, true))
  note('opening', openingMistake(form.opening))
  note('minutes', rangeMistake(form.minutes, MINUTES_RANGE))
  note('turns', form.turns === undefined ? null : rangeMistake(form.turns, TURNS_RANGE))
  const met = new Set<string>()
  for (const [at, {name, short}] of form.seats.entries()) {
    const key = short.trim().toLowerCase()
    note(`seat-${at}-name`, lineMistake(name, true))
    note(`seat-${at}-short`, lineMistake(short, true) ?? (met.has(key) ? {code: 'same'} : null))
    met.add(key)
  }
  for (const ladder of LADDERS)
    for (const [at, label] of (form.rungs?.[ladder] ?? []).entries())
      note(`${ladder}-${at}`, lineMistake(label, false))
  return mistakes
}

const CITES = /\[[A-Z][0-9]{1,3}\]/

function lineMistake(text: string, isRequired: boolean, most = LONGEST_LINE): FormMistake | null {
  const {length} = text.trim()
  if (isRequired && length === 0) return {code: 'missing'}
  if (length > most) return {code: 'too-long', length, most}
  return CITES.test(text) ? {code: 'cites'} : null
}

function openingMistake(text: string): FormMistake | null {
  const words = countWords(text)
  if (words > MOST_WORDS) return {code: 'too-many-words', words, most: MOST_WORDS}
  return lineMistake(text, true, LONGEST_TEXT)
}

function rangeMistake(
  number: number,
  [least, most]: readonly [number, number],
): FormMistake | null {
  const isInside = Number.isInteger(number) && number >= least && number <= most
  return isInside ? null : {code: 'outside', least, most}
}
