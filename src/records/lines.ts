/** The lines of a text, from 1, and which of them something was found in. */
export type Lines = {
  /** The line of a place, from 0, in the text. */
  readonly at: (place: number) => number
  /** Notes that something was found in these lines, from the first to the last. */
  readonly mark: (first: number, last: number) => void
  /** Runs of lines that were not marked; lines without letter and digit neither count nor part them. */
  readonly unmarked: () => readonly Run[]
}

/** The first and the last line of a run, and how many of its lines count. */
type Run = {readonly first: number; readonly last: number; readonly count: number}

/** Looks through a text once; its lines end as on any system. */
export function linesOf(text: string): Lines {
  const starts = [0]
  const ends = /\r\n?|\n/g
  while (ends.test(text)) starts.push(ends.lastIndex)
  const marked = new Set<number>()
  /** By halving: the last line that starts at or before the place. */
  const at = (place: number): number => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle
    }
    return low + 1
  }
  return {
    at,
    mark(first, last) {
      for (let line = first; line <= last; line++) marked.add(line)
    },
    unmarked() {
      const runs: {first: number; last: number; count: number}[] = []
      let open = false
      for (const [index, start] of starts.entries()) {
        const line = index + 1
        if (marked.has(line)) open = false
        else if (!isBlank(text, start, starts[index + 1] ?? text.length)) {
          const run = runs.at(-1)
          if (open && run) {
            run.last = line
            run.count++
          } else runs.push({first: line, last: line, count: 1})
          open = true
        }
      }
      return runs
    },
  }
}

const isBlank = (text: string, start: number, next: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(start, next))
