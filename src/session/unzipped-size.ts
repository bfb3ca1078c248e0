/**
 * Whether all that a ZIP file holds stays within so many bytes once it is unpacked. First its directory
 * is asked, then what its entries really give, because a directory may lie. Throws where it is none.
 */
export async function unzipsWithin(bytes: ArrayBuffer, most: number): Promise<boolean> {
  const entries = entriesOf(new DataView(bytes))
  if (entries.reduce((sum, {size}) => sum + size, 0) > most) return false
  let left = most
  for (const {from, to, isPacked} of entries) {
    const part = bytes.slice(from, to)
    left -= isPacked ? await inflatedSize(part, left) : part.byteLength
    if (left < 0) return false
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

/** How many bytes come out, counted until they are more than `most`. */
async function inflatedSize(part: ArrayBuffer, most: number): Promise<number> {
  const reader = new Blob([part])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  let size = 0
  for (;;) {
    const {done, value} = await reader.read()
    size += value?.byteLength ?? 0
    if (!done && size <= most) continue
    if (!done) await reader.cancel()
    return size
  }
}
