/** A stretch of a text that begins with a name at the margin. */
export type Section = {
  readonly at: number
  /** The name and its value, or, where the entries of its list stand apart, the name alone. */
  readonly text: string
  /** The entries of its list, each with the lines up to the next. */
  readonly entries: readonly Stretch[]
}

export type Stretch = {readonly at: number; readonly text: string}

/**
 * Cuts a text in front of the names at its margin, and long lists in front of their entries. It looks
 * at the beginnings of lines alone: what it cuts apart may belong together, as within quotation marks.
 * Put together again the stretches are the text. Empty where nothing at the margin looks like a name,
 * or where there is more than one document.
 */
export function cutAtNames(text: string): readonly Section[] {
  if (SEVERAL.test(text)) return []
  const names = [...text.matchAll(NAME)].map(({index}) => index)
  // Whatever stands in front of the first name goes with it.
  return names.map((name, which) =>
    sectionOf(text, which === 0 ? 0 : name, name, names[which + 1] ?? text.length),
  )
}

/** What marks documents, or may. */
const SEVERAL = /(?<![^\n])(?:---|\.\.\.|%)/
const NAME = /(?<![^\n])[A-Za-z_][\w-]*:(?=[ \r\n]|$)/g
const FIRST_ENTRY = /(?: *(?:#[^\n]*|\r)?\n)*( *)-(?=[ \r\n])/y

const AFTER_MARK: ReadonlySet<string> = new Set([' ', '\r', '\n'])

/** A shorter section is as quickly read whole. */
const LONG = 1000

function sectionOf(text: string, from: number, name: number, to: number): Section {
  const starts = to - from < LONG ? [] : entriesOf(text, name, to)
  const [first = to] = starts
  return {
    at: from,
    text: text.slice(from, first),
    entries: starts.map((start, which) => ({
      at: start,
      text: text.slice(start, starts[which + 1] ?? to),
    })),
  }
}

/** Where the lines of the entries begin; none where no list follows the name. */
function entriesOf(text: string, name: number, to: number): readonly number[] {
  FIRST_ENTRY.lastIndex = text.indexOf('\n', name) + 1
  const first = FIRST_ENTRY.exec(text)
  if (!first || FIRST_ENTRY.lastIndex >= to) return []
  const mark = `\n${first[1]}-`
  const starts: number[] = []
  for (let found = FIRST_ENTRY.lastIndex - mark.length; found !== -1 && found < to; ) {
    if (AFTER_MARK.has(text[found + mark.length] ?? '')) starts.push(found + 1)
    found = text.indexOf(mark, found + 1)
  }
  return starts
}
