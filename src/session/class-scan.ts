import {readCode} from '../records/code.ts'

/** A picture as it comes from a camera: four bytes for each point. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Reads the text of a code in a picture; throws where it finds none. */
export type Decode = (frame: Frame) => string

/** The text of the first QR code of a frame; undefined where it has none that can be read. */
export function textInFrame(frame: Frame, decode: Decode): string | undefined {
  try {
    return decode(frame)
  } catch {
    // Most frames of a hand that moves show nothing that can be read.
    return undefined
  }
}

/** The code of a play in a text, which may be an address that ends in it; undefined where it is none. */
export function codeInText(text: string): string | undefined {
  const [code = ''] = (text.split('#').at(-1) ?? '').split('@')
  const read = readCode(code.trim(), [])
  // With no scenario at hand a whole code can be told from others by its sum alone.
  const isWhole = read.ok || read.error.code === 'code/unknown-scenario'
  return isWhole ? code.trim() : undefined
}
