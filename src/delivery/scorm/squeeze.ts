import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate'
import {decode, encode, strangeCharacter} from '../../records/base32.ts'

/** Plain data as short text of digits and capitals, which no system on its way changes. */
export const squeezed = (data: unknown): string =>
  encode(deflateSync(strToU8(JSON.stringify(data)), {level: 9}))

/** The data again; undefined where the text is anything else. */
export function unsqueezed(text: string): unknown {
  const bytes = strangeCharacter(text) === undefined ? decode(text) : undefined
  try {
    return bytes && JSON.parse(strFromU8(inflateSync(bytes)))
  } catch {
    return undefined
  }
}
