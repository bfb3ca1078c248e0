import {LEAST_GROUP} from './small-groups.ts'

/** A number where a row and a column of a table cross. */
export type TableCell = {readonly row: string; readonly column: string; readonly count: number}

/**
 * The cells of a table that tell of too few to be shown, and those that must go with them: where the
 * sums of rows and columns are known, one hidden cell alone could be worked out from the rest.
 */
export function smallCells<T extends TableCell>(
  cells: readonly T[],
  least = LEAST_GROUP,
): ReadonlySet<T> {
  const hidden = new Set(cells.filter(({count}) => count > 0 && count < least))
  const lines = [...grouped(cells, ({row}) => row), ...grouped(cells, ({column}) => column)]
  // Each pass hides at least one more, or is the last.
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size
    for (const line of lines) {
      const unseen = line.filter(cell => hidden.has(cell))
      if (unseen.length === 0) continue
      const sum = unseen.reduce((all, {count}) => all + count, 0)
      if (sum >= least && unseen.length > 1) continue
      const next = smallest(line.filter(cell => !hidden.has(cell)))
      if (next) hidden.add(next)
    }
  }
  return hidden
}

/** The smallest that says something, else one that says "none". */
const smallest = <T extends TableCell>(cells: readonly T[]): T | undefined =>
  [...cells].sort(
    (one, other) => Number(one.count === 0) - Number(other.count === 0) || one.count - other.count,
  )[0]

function grouped<T>(cells: readonly T[], nameOf: (cell: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const cell of cells) {
    const group = groups.get(nameOf(cell))
    if (group) group.push(cell)
    else groups.set(nameOf(cell), [cell])
  }
  return [...groups.values()]
}
