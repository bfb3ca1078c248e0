import {v5 as nameUuid} from 'uuid'
import type {Found} from './gathered.ts'
import type {Step} from './play.ts'
import {playName} from './play-name.ts'
import type {Move} from './record.ts'

/** A play of a class as it is handed on: under an alias, never a name. */
export type HandedIn = {
  readonly found: Found
  readonly alias: string
  /** A class, a course or a half of a class, where there is one. */
  readonly group?: string
}

/** A play as one row. */
export type PlayRow = HandedIn & {
  /** The same for the same play under the same alias, whenever it is handed in. */
  readonly id: string
}

/** One decision of a play as one row. */
export type DecisionRow = {
  readonly play: PlayRow
  readonly step: Step
  /** From 1, counting every turn that was played. */
  readonly number: number
  /** Undefined where only a code was handed in. */
  readonly move: Move | undefined
}

/** The plays in the order in which they came, of whatever scenarios. */
export const playRowsOf = (handed: readonly HandedIn[]): readonly PlayRow[] =>
  handed.map(each => ({...each, id: idOf(each, [])}))

/** Every decision of a play in its order, those of the policy too. */
export const decisionRowsOf = (play: PlayRow): readonly DecisionRow[] =>
  play.found.play.steps.map((step, index) => ({
    ...{play, step, number: index + 1},
    move: play.found.record?.moves[index],
  }))

/** A UUID of version 5 for a play under its alias, or for something in it that these parts name. */
export const idOf = ({found, alias, group}: HandedIn, parts: readonly string[]): string =>
  nameUuid(JSON.stringify([alias, group ?? '', playName(found.play), ...parts]), NAMESPACE)

/** Ours, drawn once by lot; another one would give every play another id. */
const NAMESPACE = '6f0d2c0e-7a41-4b53-9c1f-52b7f0a8d3e6'
