import {reasonOf, writeNew, writeWhole} from './text-files.ts'

/** Writes a text or bytes to a file, over what is there only where that is allowed; else a problem that tells why not. */
export function written(file: string, content: string | Uint8Array, over: boolean) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  try {
    if (over) writeWhole(file, bytes)
    else writeNew(file, bytes)
    return undefined
  } catch (error) {
    const hint = over
      ? ''
      : ' With --force it is written over; with another name behind --out it stays as it is.'
    const sentence = `"${file}" cannot be written: ${reasonOf(error)}.`
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return taken
      ? {file, code: 'file/exists', sentence: sentence + hint}
      : {file, code: 'file/unwritable', sentence}
  }
}
