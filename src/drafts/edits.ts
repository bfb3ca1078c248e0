import type {Edit} from '../scenarios/edits.ts'

/** A text with its edits done, each counted in the text as it was; they may stand in any order but not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => one.from - other.from || one.to - other.to)
  let done = ''
  let at = 0
  for (const {from, to, insert} of sorted) {
    if (from < at || to < from || to > text.length) throw new RangeError('Edits may not overlap.')
    done += text.slice(at, from) + insert
    at = to
  }
  return done + text.slice(at)
}
