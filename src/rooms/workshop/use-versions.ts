import {useEffect, useRef} from 'preact/hooks'
import type {Draft, VersionReason} from '../../session/drafts.ts'
import type {Workplace} from './workplace.ts'

/** A version is kept this often while somebody writes, in milliseconds. */
const EVERY = 180_000

/** Keeps versions of a draft: as it was opened, from time to time, and whenever it is asked for. */
export function useVersions(
  draft: Draft,
  {store, now}: Pick<Workplace, 'store' | 'now'>,
  isClean: boolean,
) {
  const last = useRef(0)
  const remember = async (why: VersionReason, text: string) => {
    last.current = now()
    await store.remember(draft.id, {at: now(), why, text})
  }
  useEffect(() => void remember('opened', draft.text), [draft.id])
  useEffect(() => {
    if (now() - last.current < EVERY) return
    void remember(isClean ? 'clean' : 'pause', draft.text)
  }, [draft.rev])
  return {remember}
}
