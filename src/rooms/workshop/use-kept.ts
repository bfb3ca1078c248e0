import {useCallback, useEffect, useRef, useState} from 'preact/hooks'
import type {Draft, DraftStore, Kept} from '../../session/drafts.ts'

/** How a draft stands on this device. */
export type Keeping = {
  readonly state: 'waiting' | Kept
  /** The draft as it is now; of another id once another tab has taken this one. */
  readonly draft: Draft
  readonly change: (text: string) => void
  /** Notes that this text left for a file. */
  readonly markSaved: (text: string) => void
}

/** Typing this long at rest is a pause, at which the draft is kept. */
const PAUSE = 200
/** Whoever types without a pause is kept this often. */
const LONGEST = 2000

/** Keeps a draft at each pause in typing, and a new one, of revision 0, at once. What another tab took over goes on as a copy. */
export function useKept(
  opened: Draft,
  store: DraftStore,
  {now, newId}: {readonly now: () => number; readonly newId: () => string},
): Keeping {
  const draft = useRef(opened)
  const [state, setState] = useState<Keeping['state']>(opened.rev === 0 ? 'waiting' : 'kept')
  const [, look] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const since = useRef(0)
  /** Whether the database has the draft as it is now. */
  const isKept = useRef(opened.rev > 0)
  /** Writings follow one another, so that revisions count up one by one. */
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const write = useCallback(async () => {
    const next = {...draft.current, at: now(), rev: draft.current.rev + 1}
    const kept = await store.keep(next)
    if (kept === 'elsewhere') {
      // Both are kept: this tab goes on under an id of its own.
      draft.current = {...draft.current, id: newId(), rev: 0}
      const copied = await store.keep({...draft.current, at: now(), rev: 1})
      if (copied === 'kept') draft.current = {...draft.current, rev: 1}
      isKept.current = copied === 'kept'
      setState(copied === 'kept' ? 'elsewhere' : copied)
    } else {
      if (kept === 'kept') draft.current = {...draft.current, at: next.at, rev: next.rev}
      if (kept === 'kept') isKept.current = isSame(draft.current, next)
      // Whoever has gone on typing meanwhile is still waiting.
      if (isSame(draft.current, next)) setState(kept)
    }
    look(count => count + 1)
  }, [store])

  const flush = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    since.current = 0
    queue.current = queue.current.then(write)
  }, [write])

  const soon = useCallback(() => {
    clearTimeout(timer.current)
    since.current ||= now()
    isKept.current = false
    setState('waiting')
    const rest = Math.min(PAUSE, Math.max(0, LONGEST - (now() - since.current)))
    timer.current = setTimeout(flush, rest)
  }, [flush])

  useEffect(() => {
    if (opened.rev === 0) queue.current = queue.current.then(write)
  }, [])
  useEffect(() => {
    // A page that is hidden may never be shown again, and what the database is writing then may be lost.
    const leave = () => {
      if (!isKept.current) store.keepAtOnce({...draft.current, at: now()})
      flush()
    }
    const hide = () => document.visibilityState === 'hidden' && leave()
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', leave)
      flush()
    }
  }, [flush])

  return {
    state,
    draft: draft.current,
    change: text => {
      draft.current = {...draft.current, text}
      soon()
    },
    markSaved: text => {
      draft.current = {...draft.current, saved: text}
      soon()
    },
  }
}

const isSame = (one: Draft, other: Draft) => one.text === other.text && one.saved === other.saved
