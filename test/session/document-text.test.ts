import {crc32, deflateRawSync, inflateRawSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {readDocumentText} from '../../src/session/document-text.ts'
import {isTooDeep, tidied} from '../../src/session/page-text.ts'
import {unzipsWithin} from '../../src/session/unzipped-size.ts'

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const written = (words: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`

type Part = {readonly name: string; readonly content: Buffer; readonly said?: number}

/** A ZIP file of these parts; of each the directory may say another size. */
function zipped(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const {name, content, said = content.length} of parts) {
    const data = deflateRawSync(content)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(said, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, place, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end])
}

const word = (words: string, more: readonly Part[] = []) =>
  new File(
    [
      new Uint8Array(
        zipped([
          {name: '[Content_Types].xml', content: Buffer.from(CONTENT_TYPES)},
          {name: '_rels/.rels', content: Buffer.from(RELATIONS)},
          {name: 'word/document.xml', content: Buffer.from(written(words))},
          ...more,
        ]),
      ),
    ],
    'letter.docx',
  )

/** Whether packed bytes unpack to this text. */
function gives(packed: Uint8Array, text: string): boolean {
  try {
    return inflateRawSync(packed).toString() === text
  } catch {
    return false
  }
}

describe('a Word document', () => {
  const zeros = Buffer.alloc(60_000_000)

  it('whose parts would unpack to more than 50 MB is refused', async () => {
    const bomb = word('A letter.', [{name: 'word/styles.xml', content: zeros}])
    expect(bomb.size).toBeLessThan(100_000)
    expect(await readDocumentText(bomb)).toMatchObject({ok: false, error: {code: 'too-full'}})
  })

  it('is refused too where its directory says less than that', async () => {
    const bomb = word('A letter.', [{name: 'word/styles.xml', content: zeros, said: 10}])
    expect(await readDocumentText(bomb)).toMatchObject({ok: false, error: {code: 'too-full'}})
  })

  it('of an ordinary size is handed on', async () => {
    expect(await unzipsWithin(await word('A letter.').arrayBuffer(), 10_000)).toBe(true)
  })

  it('with another byte in its words is never taken for whole', async () => {
    const words = 'A letter to a friend.'
    const whole = new Uint8Array(await word(words).arrayBuffer())
    const data = deflateRawSync(Buffer.from(written(words)))
    const start = Buffer.from(whole).indexOf(data)
    expect(start).toBeGreaterThan(0)
    for (let at = start; at < start + data.length; at++) {
      const damaged = whole.map((byte, place) => (place === at ? byte ^ 4 : byte))
      const isTaken = await unzipsWithin(damaged.buffer, 10_000).catch(() => false)
      // A few bits say nothing.
      const isSame = gives(damaged.subarray(start, start + data.length), written(words))
      expect(isTaken, `byte ${at}`).toBe(isSame)
    }
  })

  it('that was cut off is refused wherever', async () => {
    const whole = await word('A letter.').arrayBuffer()
    for (let length = 0; length < whole.byteLength; length++) {
      const isTaken = await unzipsWithin(whole.slice(0, length), 10_000).catch(() => false)
      expect(isTaken, `cut at ${length}`).toBe(false)
    }
  })

  it('that only has the name of one cannot be read', async () => {
    const file = new File(['no document'], 'letter.docx')
    expect(await readDocumentText(file)).toMatchObject({ok: false, error: {code: 'unreadable'}})
  })
})

describe('the words of a page', () => {
  it('are not asked for where its elements are deeper than a browser can parse', () => {
    expect(isTooDeep('<div>'.repeat(3000))).toBe(true)
    expect(isTooDeep('<div><span>a<br></span></DIV>'.repeat(3000))).toBe(false)
    expect(isTooDeep('<p>a<li>b<img src=c>'.repeat(3000))).toBe(false)
  })

  it('lose what stands around their lines', () => {
    expect(tidied('\n a \t\n\n\n\n\tb c \n ')).toBe('a\n\nb c')
  })

  it('of nothing but spaces take no longer than others', () => {
    const before = process.cpuUsage().user
    expect(tidied(`${' '.repeat(1_000_000)}x`)).toBe('x')
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2)
  })
})
