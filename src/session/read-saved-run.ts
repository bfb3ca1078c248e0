import {readRecord} from '../records/read.ts'
import type {SavedRun} from './saved-run.ts'

/** Reads a kept run; undefined where the text is damaged. Loaded only when there is one to read. */
export function readSavedRun(text: string): SavedRun | undefined {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || !('record' in data)) return undefined
    const {record} = readRecord(JSON.stringify(data.record))
    const {id, at, place, picked, lesson} = data as Partial<SavedRun>
    if (!record || typeof id !== 'string' || typeof at !== 'number') return undefined
    return {
      id,
      at,
      place: place === 'told' ? 'told' : 'onward',
      picked: typeof picked === 'string' ? picked : null,
      record,
      ...(typeof lesson === 'string' && lesson ? {lesson} : {}),
    }
  } catch {
    return undefined
  }
}
