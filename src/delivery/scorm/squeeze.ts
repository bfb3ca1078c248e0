import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate'

/** Plain data as short ASCII that no system on its way changes: no space, no mark of markup. */
export const squeezed = (data: unknown): string => {
  const bytes = deflateSync(strToU8(JSON.stringify(data)), {level: 9})
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The data again; undefined where the text is anything else. */
export function unsqueezed(text: string): unknown {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const inflated = inflateSync(Uint8Array.from(bytes, character => character.charCodeAt(0)))
    return JSON.parse(strFromU8(inflated))
  } catch {
    return undefined
  }
}
