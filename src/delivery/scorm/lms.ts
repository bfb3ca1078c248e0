import {type Asked, type Entry, fits} from './data-model.ts'
import type {Api} from './find-api.ts'

/** An LMS that is talked to. No call of it throws, whatever the LMS does. */
export type Lms = {
  /** Opens the talk; false where the LMS would not. */
  readonly start: () => boolean
  /** Undefined where the LMS gives an error. */
  readonly get: (element: Asked) => string | undefined
  /** Whether the LMS took the value. What the specification forbids is never sent. */
  readonly set: (entry: Entry) => boolean
  readonly commit: () => boolean
  readonly finish: () => boolean
  /** Whether the last error was that the LMS has no such element. */
  readonly lacksIt: () => boolean
}

const NOT_IMPLEMENTED = '401'

/** Talks to an LMS by its API. */
export function lmsBy(api: Api): Lms {
  const call = <T>(action: () => T): T | undefined => {
    try {
      return action()
    } catch {
      return undefined
    }
  }
  // Some give true instead of "true".
  const isDone = (action: () => unknown) => String(call(action)) === 'true'
  const lastError = () => String(call(() => api.LMSGetLastError()) ?? '')
  return {
    start: () => isDone(() => api.LMSInitialize('')),
    get: element => {
      const value = call(() => api.LMSGetValue(element))
      if (value === undefined || value === null) return undefined
      return value !== '' || isFine(lastError()) ? String(value) : undefined
    },
    set: ([element, value]) =>
      fits([element, value]) && isDone(() => api.LMSSetValue(element, value)),
    commit: () => isDone(() => api.LMSCommit('')),
    finish: () => isDone(() => api.LMSFinish('')),
    lacksIt: () => lastError() === NOT_IMPLEMENTED,
  }
}

/** An LMS that says nothing of errors has none. */
const isFine = (error: string) => ['', '0'].includes(error)
