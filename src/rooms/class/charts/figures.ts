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

/**
 * The figures as comma-separated values (RFC 4180). An apostrophe stands before words that a
 * spreadsheet would take for a formula, and what is not told is empty.
 */
export const csvOf = ({columns, rows}: Figures): string =>
  [columns, ...rows].map(row => `${row.map(field).join(',')}\r\n`).join('')

function field(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return String(Math.round(cell.share * 10000) / 10000)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
