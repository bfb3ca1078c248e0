import {unzipsWithin} from './unzipped-size.ts'

/** The most that the parts of a document may hold once they are unpacked, in bytes. */
const MOST_UNZIPPED = 52_428_800
/** Milliseconds; no document that a person reads takes nearly as long. */
const LONGEST = 30_000

/** The words of a DOCX document in paragraphs; undefined where it would unpack to more than 50 MB, or is not read in time. */
export async function wordText(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!(await unzipsWithin(bytes, MOST_UNZIPPED))) return undefined
  const read = await inWorker(bytes)
  if (read === 'too-long') return undefined
  if (read === 'refused') return (await import('./word-words.ts')).wordsIn(bytes)
  if (read.text === undefined) throw new Error('This is no Word document.')
  return read.text
}

/** `refused` where the browser starts no worker. */
async function inWorker(
  bytes: ArrayBuffer,
): Promise<{readonly text: string | undefined} | 'refused' | 'too-long'> {
  let worker: Worker | undefined
  try {
    worker = new Worker(new URL('./word-worker.ts', import.meta.url), {type: 'module'})
  } catch {
    return 'refused'
  }
  const reading = worker
  return new Promise<{readonly text: string | undefined} | 'refused' | 'too-long'>(resolve => {
    setTimeout(() => resolve('too-long'), LONGEST)
    reading.onmessage = ({data}) => resolve(data)
    // What breaks within a worker says what broke; one that could not start says nothing.
    reading.onerror = event => resolve('message' in event ? {text: undefined} : 'refused')
    reading.postMessage(bytes)
  }).finally(() => reading.terminate())
}
