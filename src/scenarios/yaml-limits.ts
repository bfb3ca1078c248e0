import type {Placer} from './positions.ts'
import type {Note} from './problem-list.ts'

/** The largest scenario file, in bytes of UTF-8. */
export const MOST_BYTES = 1_048_576

/** How much one text weighs in UTF-8, without encoding it. */
export function bytesOf(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return bytes
}

/** Notes characters nobody can see and lines nobody can read; null where the text must not be read on. */
export function checkCharacters(text: string, place: Placer, note: Note): string | null {
  const bytes = bytesOf(text)
  if (bytes > MOST_BYTES) {
    note('yaml/too-large', place(0), [], {bytes, most: MOST_BYTES})
    return null
  }
  for (let start = 0, end = 0; end !== -1; start = end + 1) {
    end = text.indexOf('\n', start)
    const length = (end === -1 ? text.length : end) - start
    if (length <= LONGEST_LINE) continue
    note('yaml/long-line', place(start + LONGEST_LINE), [], {length, most: LONGEST_LINE})
    return null
  }
  const replacement = text.indexOf('\ufffd')
  if (replacement !== -1) note('yaml/encoding', place(replacement, replacement + 1), [], {})
  return text.replace(INVISIBLE, (found, at: number) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    note('yaml/control-character', () => place(at, at + 1), [], {character: `U+${code}`})
    return ' '
  })
}

/** The longest text of the format, twice over. */
const LONGEST_LINE = 10_000

/** Control characters but tab and line ends, a byte order mark inside the text, halves of pairs. */
const INVISIBLE = /[^\P{Cc}\t\n\r\u0085]|[\p{Cs}\ufeff\ufffe\uffff]|\r(?!\n)/gu
