/** One replacement in a text: what stands from `from` up to `to`, in UTF-16 units from 0, becomes `insert`. */
export type Edit = {readonly from: number; readonly to: number; readonly insert: string}

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
