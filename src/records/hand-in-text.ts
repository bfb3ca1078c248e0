import {csvOf, disarmed} from './csv.ts'
import {decisionRowsOf, type HandedIn, playRowsOf} from './hand-in.ts'
import {type Cell, DECISION_FIELDS, type Field, PLAY_FIELDS} from './hand-in-fields.ts'

/** What a field of the data means; one entry for each column, in the order of the columns. */
export type FieldMeaning = Pick<Field<never>, 'name' | 'type' | 'unit' | 'range'> & {
  readonly meaning: string
}

/** The dictionary that goes with the data, so that a file explains itself. */
export type Dictionary = {
  readonly about: string
  readonly decisions: readonly FieldMeaning[]
  readonly plays: readonly FieldMeaning[]
}

/** The version of the fields: another one where a field changes its name or its meaning. */
export const CLASS_DATA_VERSION = 1

/** A row for every decision, those of the policy too, in the order in which the plays came. */
export const classCsv = (handed: readonly HandedIn[]): string =>
  csvFrom(DECISION_FIELDS, playRowsOf(handed).flatMap(decisionRowsOf))

/** A row for every play. */
export const playsCsv = (handed: readonly HandedIn[]): string =>
  csvFrom(PLAY_FIELDS, playRowsOf(handed))

/** The same rows as JSON, with their dictionary; words stand there as they were written. */
export function classJson(handed: readonly HandedIn[], dictionary: Dictionary): string {
  const plays = playRowsOf(handed)
  const data = {
    ...{demarche: 'class-data', version: CLASS_DATA_VERSION, dictionary},
    plays: plays.map(row => objectOf(PLAY_FIELDS, row)),
    decisions: plays.flatMap(decisionRowsOf).map(row => objectOf(DECISION_FIELDS, row)),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

const csvFrom = <Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string =>
  csvOf([
    fields.map(({name}) => name),
    ...rows.map(row => fields.map(({type, of}) => textOf(of(row), type))),
  ])

const objectOf = <Row>(fields: readonly Field<Row>[], row: Row) =>
  Object.fromEntries(fields.map(({name, of}) => [name, of(row)]))

function textOf(cell: Cell, type: Field<never>['type']): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.join(' ')
  return type === 'words' ? disarmed(String(cell)) : String(cell)
}
