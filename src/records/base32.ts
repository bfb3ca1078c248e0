/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Five bits a character, the last one padded with zero bits. */
export function encode(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(held >>> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text
}

/** What a person typed, without spaces and hyphens, in capitals, with the usual slips put right. */
export const tidy = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\u00AD\u2010-\u2015-]+/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** The first character of a tidied text that the alphabet lacks. */
export const strangeCharacter = (text: string): string | undefined =>
  [...text].find(character => !ALPHABET.includes(character))

/** Whether a text has as many characters as some number of bytes takes. */
export const isWhole = (text: string): boolean => (text.length * 5) % 8 < 5

/** The bytes of a tidied text of known characters; undefined where its padding bits are not zero. */
export function decode(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of text) {
    held = (held << 5) | ALPHABET.indexOf(character)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >>> bits) & 255)
    }
    held &= (1 << bits) - 1
  }
  return bits < 5 && held === 0 ? Uint8Array.from(bytes) : undefined
}

/** CRC-16/CCITT-FALSE: finds every wrong character of a code, and every run of three. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0xffff
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let i = 0; i < 8; i++)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc
}

/** Whether letters and digits are a whole number of bytes whose checksum is right: what reading them carefully finds, in a small part of its time. */
export function checksOut(typed: string): boolean {
  if (!isWhole(typed)) return false
  let crc = 0xffff
  let bits = 0
  let held = 0
  for (let place = 0; place < typed.length; place++) {
    const value = VALUES[typed.charCodeAt(place)]
    if (value === undefined) return false
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      crc = ((crc << 8) & 0xffff) ^ (REMAINDERS[(crc >>> 8) ^ (held >>> bits)] ?? 0)
      held &= (1 << bits) - 1
    }
  }
  // With its own checksum behind it, a text has none left.
  return held === 0 && crc === 0
}

/** The value of each character by its place in ASCII, small letters and the usual slips too. */
const VALUES: readonly (number | undefined)[] = Array.from({length: 128}, (_, code) => {
  const value = ALPHABET.indexOf(tidy(String.fromCharCode(code)) || '?')
  return value < 0 ? undefined : value
})

/** What a byte leaves of the checksum. */
const REMAINDERS: readonly number[] = Array.from({length: 256}, (_, byte) => {
  let left = byte << 8
  for (let i = 0; i < 8; i++) left = left & 0x8000 ? ((left << 1) ^ 0x1021) & 0xffff : left << 1
  return left
})
