import {fileName} from './cargo-here.ts'
import {partOfStore} from './session/part-of-store.ts'
import type {TextStore} from './session/run-store.ts'

/**
 * The part of this browser's storage that is this file's own: browsers let all files of a machine share one.
 * It may be refused already when it is named.
 */
export function deviceStore(): TextStore | undefined {
  try {
    return partOfStore(window.localStorage, `demarche/file/${fileName}/`)
  } catch {
    return undefined
  }
}
