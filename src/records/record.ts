import type {Dice} from '../machines/dice.ts'
import type {Policy} from '../machines/rivals.ts'
import {endingId, type Play, type Setup} from './play.ts'
import {structureName} from './structure.ts'

/** What was played, as a file keeps it: nothing in it is positional, so an edited scenario still opens it. */
export type Record = {
  readonly demarche: 'record'
  readonly version: 1
  readonly scenario: {
    readonly id: string
    readonly title: string
    /** Hash of what decides play, eight hexadecimal digits. */
    readonly structure: string
  }
  readonly held: readonly string[]
  readonly rival: Policy
  readonly dice: Dice
  readonly rules: Setup['rules']
  readonly moves: readonly Move[]
  /** The id of the ending, or null where the play stopped before one. */
  readonly ending: string | null
}

/** One order of a record. */
export type Move = {
  readonly turn: string
  readonly option: string
  /** The die as it fell, 1 to 6. */
  readonly roll: number
  readonly by: 'person' | 'rival'
  /** What a person expected of a rival's order, kept beside it. */
  readonly forecast?: Forecast
  /** What some of a team would have done instead, in their words. */
  readonly note?: string
  /** Whether a clock that ran out gave the order. */
  readonly drift?: boolean
  /** Why, in one line of the person's own. */
  readonly reason?: string
  /** Passages that were opened before the order, in the order of their opening. */
  readonly opened?: readonly string[]
}

/** What people said beside their orders, by turn id. */
export type Remarks = {
  readonly forecasts: Readonly<{[turn: string]: Forecast}>
  readonly notes: Readonly<{[turn: string]: string}>
  /** Turns that the clock decided. */
  readonly drifts: readonly string[]
  readonly reasons: Readonly<{[turn: string]: string}>
  readonly opened: Readonly<{[turn: string]: readonly string[]}>
}

export const NO_REMARKS: Remarks = {forecasts: {}, notes: {}, drifts: [], reasons: {}, opened: {}}

/** The longest note that is kept, in characters. */
export const LONGEST_NOTE = 600
/** The longest reason that is kept: one line. */
export const LONGEST_REASON = 200

/** How sure a forecast is: 1 (a guess) to 3 (very). */
export type Sureness = 1 | 2 | 3

/** A guess at the rival's order, and how sure, where the person said so. */
export type Forecast = {readonly option: string; readonly sure?: Sureness}

/** The record of a play, finished or not, with what was said in it. */
export function recordOf(play: Play, remarks: Remarks = NO_REMARKS): Record {
  const {forecasts, notes, drifts, reasons, opened} = remarks
  const {scenario} = play.playable
  const {held, rival, dice, rules} = play.setup
  return {
    demarche: 'record',
    version: 1,
    scenario: {id: scenario.id, title: scenario.title, structure: structureName(scenario)},
    held,
    rival,
    dice,
    rules,
    moves: play.steps.map(({turn, option, roll, by}) => {
      const forecast = forecasts[turn.id]
      const note = notes[turn.id]
      const reason = reasons[turn.id]
      const read = opened[turn.id]
      return {
        turn: turn.id,
        option: option.id,
        roll,
        by,
        ...(forecast ? {forecast} : {}),
        ...(note ? {note} : {}),
        ...(drifts.includes(turn.id) ? {drift: true} : {}),
        ...(reason ? {reason} : {}),
        ...(read ? {opened: read} : {}),
      }
    }),
    ending: endingId(play) ?? null,
  }
}

/** The text of a record file. */
export const writeRecord = (record: Record): string => `${JSON.stringify(record, null, 2)}\n`

/** What was said in a record, by turn. */
export const remarksOf = (record: Record): Remarks => ({
  forecasts: byTurn(record, move => move.forecast),
  notes: byTurn(record, move => move.note),
  drifts: record.moves.filter(move => move.drift).map(move => move.turn),
  reasons: byTurn(record, move => move.reason),
  opened: byTurn(record, move => move.opened),
})

/** The record without what people wrote in their own words, for those who hand in their choices alone. */
export const withoutWords = (record: Record): Record => ({
  ...record,
  moves: record.moves.map(({reason: _, note: __, ...move}) => move),
})

const byTurn = <T>(record: Record, pick: (move: Move) => T | undefined) =>
  Object.fromEntries(
    record.moves.flatMap(move => {
      const said = pick(move)
      return said === undefined ? [] : [[move.turn, said] as const]
    }),
  )
