/** The letters that a line of a box has room for. */
const LINE_LETTERS = 22
const MOST_LINES = 3

/** A title as the lines of its box, broken between words where it can be; beyond three it is cut with …; none for an empty title. */
export function titleLines(title: string): readonly string[] {
  const lines = broken(title.replace(/\s+/gu, ' ').trim())
  const last = lines[MOST_LINES - 1]
  if (last === undefined || lines.length === MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `${fitting(last, LINE_LETTERS - 1).trimEnd()}…`]
}

function broken(title: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of title.match(/\S+/gu) ?? []) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= LINE_LETTERS) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    // Longer than a line by itself: it breaks anywhere, as the scripts of East Asia do.
    while (widthOf(line) > LINE_LETTERS) {
      const part = fitting(line, LINE_LETTERS)
      lines.push(part)
      line = line.slice(part.length)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** As much of the beginning as there is room for. */
function fitting(text: string, room: number): string {
  let left = room
  let kept = ''
  for (const letter of text) {
    left -= letterWidth(letter)
    if (left < 0) break
    kept += letter
  }
  return kept
}

const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)

/** Marks take no room of their own, and the letters of East Asia take twice as much. */
const letterWidth = (letter: string) =>
  /\p{M}/u.test(letter)
    ? 0
    : /[\u1100-\u115f\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u.test(letter)
      ? 2
      : 1
