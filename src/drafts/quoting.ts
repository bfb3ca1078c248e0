/** A text as a double-quoted value on one line; whatever it holds comes back unchanged, halves of pairs too. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(UNSAFE, escaped)}"`

/** A text of one line as the value of a field: as it is where that is safe, else quoted. */
export const value = (text: string): string =>
  PLAIN.test(text) && !/^(true|false|null)$/i.test(text) ? text : quoted(text)

const PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.;!?'’()“”–…-]*[\p{L}\p{N},.;!?'’()“”…])?$/u

/**
 * A text as the value of a field that is indented by `indent` spaces: prose as a block that reads as it
 * is written, anything else quoted. Blanks around the text are not kept.
 */
export function prose(text: string, indent: number): string {
  const trimmed = text.trim()
  if (trimmed === '' || BLOCK_UNSAFE.test(trimmed)) return folded(trimmed, indent + 2)
  const room = ' '.repeat(indent + 2)
  const lines = trimmed.split('\n').map(line => (line === '' ? '' : room + line))
  return ['|', ...lines].join('\n')
}

/** A text as lines of a comment, each indented and of at most 100 characters or one long word. */
export function comment(text: string, indent = 0): string {
  const start = `${' '.repeat(indent)}# `
  const room = 100 - start.length
  return text
    .replace(UNSAFE_IN_COMMENT, ' ')
    .split('\n')
    .flatMap(line => wrapped(line, room))
    .map(line => (start + line).trimEnd())
    .join('\n')
}

/** What nobody sees and a file may not hold: halves of pairs, marks of direction, of order and of line. */
const UNSEEN =
  '\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFD-\\uFFFF'
const UNSAFE = new RegExp(`[\\p{Cc}${UNSEEN}]`, 'gu')
const UNSAFE_IN_COMMENT = new RegExp(`[${UNSEEN}]|[^\\P{Cc}\\n]`, 'gu')

/** A block loses what is unsafe and the blanks before a line, and should have no line of endless length. */
const BLOCK_UNSAFE = new RegExp(`[${UNSEEN}]|[^\\P{Cc}\\n]|^ |[^\\n]{2000}`, 'mu')

function escaped(character: string): string {
  const short = SHORT[character]
  return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const SHORT: Readonly<Record<string, string>> = {'\n': '\\n', '\t': '\\t', '\r': '\\r'}

/** Quoted over several lines, none of them too long: a backslash at the end of a line swallows what follows it. */
function folded(text: string, indent: number): string {
  const whole = quoted(text)
  if (whole.length <= LONG) return whole
  const parts: string[] = []
  const points = [...text]
  for (let at = 0; at < points.length; at += PART) {
    parts.push(
      quoted(points.slice(at, at + PART).join(''))
        .slice(1, -1)
        .replace(/^ /, '\\ '),
    )
  }
  return `"${parts.join(`\\\n${' '.repeat(indent)}`)}"`
}

const LONG = 2000
const PART = 300

function wrapped(line: string, room: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/\s+/u)) {
    for (const piece of word.match(PIECES) ?? ['']) {
      if (current !== '' && current.length + 1 + piece.length > room) {
        lines.push(current)
        current = piece
      } else current = current === '' ? piece : `${current} ${piece}`
    }
  }
  return [...lines, current]
}

/** A word of hundreds of letters is broken, so that no line is too long to be read. */
const PIECES = /.{1,200}/gsu
