/** One thing that was measured, in the order of its part. */
export type Figure = {
  readonly what: string
  readonly unit: string
  readonly median: number
  readonly least: number
  readonly most: number
  /** How many times it was measured; a sum or a ratio counts once. */
  readonly runs: number
  readonly aim?: Aim
}

/** What was hoped for, and whether it was met. */
export type Aim = {readonly text: string; readonly met: boolean}

/** A part's name and what it measured. */
export type Part = {readonly name: string; readonly figures: readonly Figure[]}

/** A figure of these numbers; an aim is judged by their median. */
export function figure(
  what: string,
  unit: string,
  numbers: readonly number[],
  aim?: {readonly text: string; readonly met: (median: number) => boolean},
): Figure {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [least] = sorted
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) throw new Error(`Nothing was measured: ${what}.`)
  const median = medianOf(sorted)
  return {
    what,
    unit,
    median,
    least,
    most,
    runs: sorted.length,
    ...(aim ? {aim: {text: aim.text, met: aim.met(median)}} : {}),
  }
}

/** The middle number; of an even count the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) throw new Error('Nothing was measured.')
  return (lower + upper) / 2
}

/** All parts as one table in the manner of Markdown, ready to be pasted into a document. */
export function tableOf(parts: readonly Part[]): string {
  const rows = parts.flatMap(({name, figures}) =>
    figures.map(({what, unit, median, least, most, runs, aim}) => [
      name,
      what,
      `${round(median)} ${unit}`,
      runs > 1 ? `${round(least)}–${round(most)}` : '',
      runs > 1 ? String(runs) : '',
      aim ? `${aim.text}: ${aim.met ? 'met' : 'missed'}` : '',
    ]),
  )
  const head = ['part', 'what', 'median', 'least–most', 'runs', 'aim']
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map(row => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** Two figures behind the point, one from ten on, none from a hundred on. */
function round(number: number): string {
  const digits = number >= 100 || Number.isInteger(number) ? 0 : number >= 10 ? 1 : 2
  return number.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})
}
