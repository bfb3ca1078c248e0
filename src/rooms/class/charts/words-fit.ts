/** Lines that fit a width, and whether words were left out. */
export type Fitted = {readonly lines: readonly string[]; readonly isCut: boolean}

/**
 * About how wide a text is, in pixels; a little more than the letters of the page take, since a file
 * may be read with others.
 */
export const widthOf = (text: string, letter: number): number =>
  [...text].reduce((sum, each) => sum + (WIDTHS.get(each) ?? usual(each)), 0) * letter

/** Breaks a text between words into at most so many lines; what does not fit ends in "…". */
export function linesOf(text: string, width: number, letter: number, most: number): Fitted {
  const fits = (line: string) => widthOf(line, letter) <= width
  const lines: string[] = []
  const words = text.split(/\s+/).filter(word => word !== '')
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    if (lines.length === most || !fits(word)) {
      return {lines: withEnd(lines, word, most, fits), isCut: true}
    }
    line = word
    if (index === words.length - 1) break
  }
  if (line !== '') lines.push(line)
  return {lines, isCut: false}
}

/** The lines up to here, the last of them with a sign that more follows. */
function withEnd(
  lines: readonly string[],
  word: string,
  most: number,
  fits: (line: string) => boolean,
): readonly string[] {
  const isFull = lines.length === most
  const kept = isFull ? lines.slice(0, -1) : lines
  let last = isFull ? (lines.at(-1) ?? '') : word
  // Whole words go first; a word that is too long alone loses its end.
  while (!fits(`${last}…`) && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' '))
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1)
  return [...kept, `${last}…`]
}

const WIDTHS: ReadonlyMap<string, number> = new Map([
  ...[..." ijlI'’.,:;|!"].map(each => [each, 0.3] as const),
  ...[...'frt()[]-·"“”'].map(each => [each, 0.4] as const),
  ...[...'mwMW%…—★≈●'].map(each => [each, 0.9] as const),
])

const usual = (each: string) => (each > '\u02ff' ? 1 : each !== each.toLowerCase() ? 0.68 : 0.58)
