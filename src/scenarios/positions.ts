import type {Place} from './problems.ts'

export type Placer = (start: number, end?: number) => Place

/** Turns offsets of this text into lines and columns; offsets outside of it are moved to its ends. */
export function placerOf(text: string): Placer {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  const lineOf = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const pointOf = (offset: number) => {
    const inside = Math.min(Math.max(offset, 0), text.length)
    const line = lineOf(inside)
    return {line: line + 1, column: inside - (starts[line] ?? 0) + 1}
  }

  return (start, end) => {
    const from = pointOf(start)
    if (end === undefined || end <= start) return from
    const to = pointOf(end)
    return {...from, endLine: to.line, endColumn: to.column}
  }
}
