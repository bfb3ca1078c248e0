import {csvOf, disarmed} from '../../../records/csv.ts'

/** What a chart shows, in rows. */
export type Figures = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Words, a number, a share of 0 to 1, or what is not told. */
export type Cell = string | number | {readonly share: number} | undefined

/** A share as it is read: only all is 100%, and only none is 0%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share > 0.995) return '>99%'
  return `${Math.round(share * 100)}%`
}

/** A cell as it is read in the page; what is not told is a dash. */
export const cellText = (cell: Cell): string =>
  cell === undefined ? '–' : typeof cell === 'object' ? percent(cell.share) : String(cell)

/** Tables as comma-separated values, an empty line between two; what is not told is empty. */
export const csvOfFigures = (tables: readonly Figures[]): string =>
  csvOf(
    tables.flatMap(({columns, rows}, index) => [
      ...(index > 0 ? [[]] : []),
      columns,
      ...rows.map(row => row.map(field)),
    ]),
  )

function field(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return String(Math.round(cell.share * 10000) / 10000)
  return disarmed(cell)
}
