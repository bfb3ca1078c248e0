import {statSync} from 'node:fs'
import {setTimeout as pause} from 'node:timers/promises'
import {fileNamed} from './library-files.ts'

/** Files that are to be looked at, by the arguments that named them: all of them first, then those that changed. */
export type Changed = {readonly files: readonly string[]; readonly isFirst: boolean}

/**
 * Tells what changed until it is stopped. Files are asked how they stand rather than listened to, so
 * that one may be replaced, vanish and come back; a change is told once the file holds still.
 */
export async function* changesOf(
  files: readonly string[],
  stopped: AbortSignal,
): AsyncGenerator<Changed> {
  const paths = new Map(files.map(file => [file, fileNamed(file)]))
  const look = () => new Map([...paths].map(([file, path]) => [file, standOf(path)]))
  let before = look()
  const told = new Map(before)
  yield {files, isFirst: true}
  while (await paused(stopped)) {
    const now = look()
    const changed = [...now].filter(
      ([file, stand]) => stand !== told.get(file) && stand === before.get(file),
    )
    before = now
    if (changed.length === 0) continue
    for (const [file, stand] of changed) told.set(file, stand)
    yield {files: changed.map(([file]) => file), isFirst: false}
  }
}

const PAUSE = 150

/** Whether the pause went by before the end. */
const paused = (stopped: AbortSignal) =>
  pause(PAUSE, true, {signal: stopped}).catch((error: unknown) => {
    if (stopped.aborted) return false
    throw error
  })

/** What tells one content of a file from the next, short of reading it. */
function standOf(path: string): string {
  try {
    const {ino, size, mtimeMs, ctimeMs} = statSync(path)
    return [ino, size, mtimeMs, ctimeMs].join()
  } catch (error) {
    return String(error instanceof Error && 'code' in error ? error.code : error)
  }
}
