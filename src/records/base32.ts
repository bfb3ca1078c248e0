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
