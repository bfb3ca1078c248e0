import {fileName} from './cargo-here.ts'
import {backedStore, memoryStore} from './session/memory-store.ts'
import {partOfStore} from './session/part-of-store.ts'
import type {TextStore} from './session/run-store.ts'

/** What this page was given from elsewhere and this browser would not keep. */
export const given = memoryStore()

/**
 * The part of this browser's storage that is this file's own: browsers let all files of a machine share one.
 * It may be refused already when it is named.
 */
export function deviceStore(): TextStore {
  try {
    return backedStore(partOfStore(window.localStorage, `demarche/file/${fileName}/`), given)
  } catch {
    return backedStore(undefined, given)
  }
}
