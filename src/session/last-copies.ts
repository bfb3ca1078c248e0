import type {Draft} from './drafts.ts'
import {isDraft} from './kept-drafts.ts'
import {asking, type TextStore} from './run-store.ts'

/**
 * Copies of drafts that are written at once, for a page that may close before its database has
 * written. Nothing throws: a full or refused storage keeps none.
 */
export type LastCopies = {
  readonly all: () => readonly Draft[]
  readonly keep: (draft: Draft) => void
  readonly drop: (id: string) => void
  /** Drops the copy of this draft that this page wrote; a copy of another tab stays. */
  readonly dropOwn: (id: string) => void
}

const PREFIX = 'demarche/draft/'

export function lastCopies(store: TextStore | undefined): LastCopies {
  const own = new Set<string>()
  const attempt = asking(store)
  const read = (key: string): Draft | undefined =>
    attempt(it => {
      const data: unknown = JSON.parse(it.getItem(key) ?? 'null')
      return isDraft(data) && PREFIX + data.id === key ? data : undefined
    })
  const drop = (id: string) => void attempt(it => it.removeItem(PREFIX + id))
  return {
    all: () =>
      (
        attempt(it => Array.from({length: it.length}, (_, index) => it.key(index) ?? '')) ?? []
      ).flatMap(key => (key.startsWith(PREFIX) ? (read(key) ?? []) : [])),
    keep: draft => {
      own.add(draft.id)
      const key = PREFIX + draft.id
      attempt(it => {
        const before = it.getItem(key)
        // What cannot be read may be of a newer version, and is put aside.
        if (before !== null && !read(key)) it.setItem(`${key}/unread`, before)
        it.setItem(key, JSON.stringify(draft))
      })
    },
    drop,
    dropOwn: id => {
      if (own.delete(id)) drop(id)
    },
  }
}
