import type {Result} from '../result.ts'
import {fail, ok} from '../result.ts'
import type {SavedRun} from './saved-run.ts'

/** What a browser gives for keeping texts; any call may throw where it is full or refused. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Asks a storage for something; gives undefined where there is none or where it throws. */
export const asking =
  (store: TextStore | undefined) =>
  <T>(action: (store: TextStore) => T): T | undefined => {
    try {
      return store && action(store)
    } catch {
      return undefined
    }
  }

/** Runs kept on this device, each under its own key, so that two tabs do not write over each other. */
export type RunStore = {
  /** Fails where the browser would not keep the run; play goes on, and the page says so. */
  readonly save: (run: SavedRun) => Result<null, 'refused'>
  /** The kept texts, newest last; each is read by whoever needs it. */
  readonly texts: () => readonly string[]
  readonly text: (id: string) => string | undefined
  readonly forget: (id: string) => void
}

const PREFIX = 'demarche/run/'

export function runStore(store: TextStore | undefined): RunStore {
  const attempt = asking(store)
  return {
    save: run => {
      const kept = attempt(it => {
        it.setItem(PREFIX + run.id, JSON.stringify(run))
        return true
      })
      return kept ? ok(null) : fail('refused')
    },
    texts: () =>
      attempt(it =>
        Array.from({length: it.length}, (_, index) => it.key(index) ?? '')
          .filter(key => key.startsWith(PREFIX))
          .flatMap(key => it.getItem(key) ?? []),
      ) ?? [],
    text: id => attempt(it => it.getItem(PREFIX + id)) ?? undefined,
    forget: id => void attempt(it => it.removeItem(PREFIX + id)),
  }
}
