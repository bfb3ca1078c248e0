/** Text for a terminal: what steers one, or turns the direction of reading, is replaced. */
export const clean = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')

/** A name or sentence on one line, whatever it holds. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

/** A value as JSON with a line end, of characters that no terminal obeys. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(STEERING, escaped)}\n`

/** Text wrapped at spaces, each line indented; line ends in the text are kept. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width - indent.length)
  return text
    .trim()
    .split('\n')
    .flatMap(line => wrapLine(line, room))
    .map(line => (line === '' ? '' : indent + line))
    .join('\n')
}

/** Rows of cells in columns; the first column is aligned left, the others right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0)),
  )
  const lines = rows.map(row =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

const STEERING = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

function wrapLine(line: string, room: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/\s+/)) {
    if (current !== '' && current.length + 1 + word.length > room) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
