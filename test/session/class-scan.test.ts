import {generate} from 'lean-qr'
import {decodeQR} from 'qr/decode.js'
import {describe, expect, it} from 'vitest'
import {codeInText, type Decode, type Frame, textInFrame} from '../../src/session/class-scan.ts'
import {played} from '../records/any-play.ts'
import {codeFor} from '../records/class-plays.ts'

const code = codeFor(played(['protest', 'recall', 'strike']))
const decode: Decode = decodeQR

/** A code as the page draws it, with so many points for each of its fields, on white. */
function frameOf(text: string, points = 6, margin = 40): Frame {
  const picture = generate(text)
  const size = picture.size * points + 2 * margin
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const field = (at: number) => Math.floor((at - margin) / points)
      if (picture.get(field(x), field(y))) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  }
  return {width: size, height: size, data}
}

describe('a frame of a camera', () => {
  it.each([3, 6, 11])('gives the address of a play drawn with %i points a field', points => {
    const address = `https://school.example/demarche/debrief/#${code}`
    expect(textInFrame(frameOf(address, points), decode)).toBe(address)
  })

  it('gives nothing where nothing is drawn', () => {
    const data = new Uint8ClampedArray(320 * 240 * 4).fill(200)
    expect(textInFrame({width: 320, height: 240, data}, decode)).toBeUndefined()
  })
})

describe('a text that was scanned', () => {
  it.each([code, ` ${code}\n`, `https://a.example/debrief/#${code}`, `debrief/#${code}@answer`])(
    'holds the code of a play: %s',
    text => {
      expect(codeInText(text)).toBe(code)
    },
  )

  it.each(['', 'https://a.example/', code.slice(1), `${code.slice(0, -1)}#`, 'WIFI:S:school;;'])(
    'holds none: %s',
    text => {
      expect(codeInText(text)).toBeUndefined()
    },
  )
})
