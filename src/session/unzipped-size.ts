/**
 * Whether all that a ZIP file holds stays within so many bytes once it is unpacked. First its directory
 * is asked, then what its entries really give, because a directory may lie. Throws where it is none, and where
 * what comes out is not what was put in.
 */
export async function unzipsWithin(bytes: ArrayBuffer, most: number): Promise<boolean> {
  const entries = entriesOf(new DataView(bytes))
  if (entries.reduce((sum, {size}) => sum + size, 0) > most) return false
  let left = most
  for (const {from, to, isPacked, sum} of entries) {
    const part = bytes.slice(from, to)
    const found = await measured(part, isPacked, left)
    left -= found.size
    if (left < 0) return false
    if (found.sum !== sum) throw new Error('A part of this ZIP is damaged.')
  }
  return true
}

type Entry = {
  /** In bytes, as the directory says it. */
  readonly size: number
  /** Where its data stand in the file. */
  readonly from: number
  readonly to: number
  readonly isPacked: boolean
  /** What its bytes give by CRC-32, unpacked. */
  readonly sum: number
}

const END = 0x06054b50
const END_LENGTH = 22
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff

function entriesOf(view: DataView): readonly Entry[] {
  const end = endOf(view)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('The directory of this ZIP is damaged.')
    const local = view.getUint32(at + 42, true)
    const lengths = view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const from = local + LOCAL_LENGTH + lengths
    entries.push({
      size: view.getUint32(at + 24, true),
      from,
      to: from + view.getUint32(at + 20, true),
      isPacked: view.getUint16(at + 10, true) !== 0,
      sum: view.getUint32(at + 16, true),
    })
    const rest = [28, 30, 32].reduce((sum, part) => sum + view.getUint16(at + part, true), 0)
    at += ENTRY_LENGTH + rest
  }
  return entries
}

/** The directory is told of at the end, before a comment of any length. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new Error('This is no ZIP.')
}

/** How many bytes come out, counted until they are more than `most`, and their sum. */
async function measured(part: ArrayBuffer, isPacked: boolean, most: number) {
  const stream = new Blob([part]).stream()
  const reader = (
    isPacked ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream
  ).getReader()
  let size = 0
  let sum = -1
  for (;;) {
    const {done, value} = await reader.read()
    size += value?.byteLength ?? 0
    for (const byte of value ?? []) sum = (REMAINDERS[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
    if (!done && size <= most) continue
    if (!done) await reader.cancel()
    return {size, sum: ~sum >>> 0}
  }
}

/** What a byte leaves of the sum of a ZIP. */
const REMAINDERS = Int32Array.from({length: 256}, (_, byte) => {
  let left = byte
  for (let bit = 0; bit < 8; bit++) left = left & 1 ? (left >>> 1) ^ 0xedb88320 : left >>> 1
  return left
})
