import type {Tone} from '../scenarios/ladders.ts'
import type {Moves} from '../scenarios/schema.ts'
import {comment, prose, value} from './quoting.ts'

/** A turn to be written; its texts are of the lengths that the format takes. */
export type NewTurn = {
  readonly id: string
  /** One seat, or several that decide together. */
  readonly seats: readonly string[]
  readonly title: string
  readonly brief: string
  readonly when?: string
  /** The place that the map turns to. */
  readonly look?: string
  /** Told to the author above the turn. */
  readonly note?: string
  readonly options: readonly NewOption[]
}

export type NewOption = {
  readonly id: string
  readonly label: string
  readonly tone: Tone
  readonly isQuiet?: boolean
  readonly moves: Moves
  readonly sets?: readonly string[]
  readonly title: string
  readonly text: string
  /** Told to the author above the option, field by field. */
  readonly note?: string
}

export type NewEnding = {
  readonly id: string
  readonly title: string
  readonly isImmediate?: boolean
  readonly when?: string
  readonly worth: number
  readonly text: string
  readonly note?: string
}

/** The turns of a scenario file; the reason is given for each option, because no document carries it. */
export const turnsText = (turns: readonly NewTurn[], because: string): string =>
  `turns:\n${turns.map(turn => turnText(turn, because)).join('\n\n')}`

/** The endings of a scenario file; the last should have no condition. */
export const endingsText = (endings: readonly NewEnding[], because: string): string =>
  `endings:\n${endings.map(ending => endingText(ending, because)).join('\n\n')}`

/** Lines under one another, without those that have nothing to say. */
export const lines = (...all: readonly (string | undefined)[]): string =>
  all.filter(line => line !== undefined && line !== '').join('\n')

/** A comment in front of something, or nothing. */
export const noted = (note: string | undefined, indent: number): string | undefined =>
  note === undefined ? undefined : comment(note, indent)

function turnText(turn: NewTurn, because: string): string {
  const {id, seats, title, brief, when, look, note, options} = turn
  const [first = ''] = seats
  return lines(
    noted(note, 2),
    `  - id: ${id}`,
    seats.length > 1 ? `    seats: [${seats.join(', ')}]` : `    seat: ${first}`,
    `    title: ${value(title)}`,
    when === undefined ? undefined : `    when: ${when}`,
    `    brief: ${prose(brief, 4)}`,
    look === undefined ? undefined : `    stage: { look: ${look} }`,
    '    options:',
    ...options.map(option => optionText(option, because)),
  )
}

function optionText(option: NewOption, because: string): string {
  const {id, label, tone, isQuiet, moves, sets, title, text, note} = option
  return lines(
    noted(note, 6),
    `      - id: ${id}`,
    `        label: ${value(label)}`,
    `        tone: ${tone}`,
    isQuiet ? '        channel: quiet' : undefined,
    `        moves: ${movesText(moves)}`,
    sets ? `        sets: [${sets.join(', ')}]` : undefined,
    '        basis: counterfactual',
    `        because: ${value(because)}`,
    '        outcome:',
    `          title: ${value(title)}`,
    `          text: ${prose(text, 10)}`,
  )
}

function endingText(ending: NewEnding, because: string): string {
  const {id, title, isImmediate, when, worth, text, note} = ending
  return lines(
    noted(note, 2),
    `  - id: ${id}`,
    `    title: ${value(title)}`,
    isImmediate ? '    immediate: true' : undefined,
    when === undefined ? undefined : `    when: ${when}`,
    `    worth: ${worth}`,
    '    basis: counterfactual',
    `    because: ${value(because)}`,
    `    text: ${prose(text, 4)}`,
  )
}

function movesText(moves: Moves): string {
  const all = Object.entries(moves).flatMap(([ladder, rungs]) =>
    rungs === undefined ? [] : `${ladder}: ${rungs > 0 ? '+' : ''}${rungs}`,
  )
  return all.length === 0 ? '{}' : `{ ${all.join(', ')} }`
}
