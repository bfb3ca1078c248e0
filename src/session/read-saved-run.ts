import {recordIn} from '../records/read.ts'
import {LONGEST_NOTE, LONGEST_REASON} from '../records/record.ts'
import {keptUnread} from '../words/kept-unread.ts'
import type {Pending, SavedRun, SavedRuns} from './saved-run.ts'

/** Reads a kept run; undefined where the text is damaged. Loaded only when there is one to read. */
export function readSavedRun(text: string): SavedRun | undefined {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || !('record' in data)) return undefined
    const {record} = recordIn(data.record)
    const {id, at, place, picked, lesson, pending} = data as Partial<SavedRun>
    if (!record || typeof id !== 'string' || typeof at !== 'number') return undefined
    return {
      id,
      at,
      place: place === 'told' ? 'told' : 'onward',
      picked: typeof picked === 'string' ? picked : null,
      record,
      ...(typeof lesson === 'string' && lesson ? {lesson} : {}),
      // Left out where it is empty, so that a run that was only looked at is not another one.
      ...(pending === undefined ? {} : {pending: readPending(pending)}),
    }
  } catch {
    return undefined
  }
}

/** Reads all kept texts. */
export function readSavedRuns(
  texts: readonly string[],
  textOf: (id: string) => string | undefined,
): SavedRuns {
  const runs = texts
    .flatMap(text => {
      const run = readSavedRun(text)
      // One that says another name than it is kept under could be neither opened nor removed.
      return run && textOf(run.id) === text ? run : []
    })
    .sort((a, b) => b.at - a.at)
  const unread = texts.length - runs.length
  return {runs, unread: unread > 0 ? keptUnread.plays(unread) : ''}
}

/** Whatever of it does not read is left out; the run itself goes on. */
function readPending(data: unknown): Pending {
  if (typeof data !== 'object' || data === null) return {}
  const {note, reason, opened} = data as {[key in keyof Pending]: unknown}
  return {
    ...(typeof note === 'string' ? {note: note.slice(0, LONGEST_NOTE)} : {}),
    ...(typeof reason === 'string' ? {reason: reason.slice(0, LONGEST_REASON)} : {}),
    ...(Array.isArray(opened)
      ? {opened: opened.filter(id => typeof id === 'string' && /^[A-Z]\d{1,3}$/.test(id))}
      : {}),
  }
}
