import {createStore, del, entries, get, type UseStore, update} from 'idb-keyval'
import {attempt} from './attempt.ts'
import {draftsIn, isDraft, type KeptDrafts, versionsIn, withVersion} from './kept-drafts.ts'
import {lastCopies} from './last-copies.ts'
import type {TextStore} from './run-store.ts'

/** A scenario file in the making, as it was last typed. */
export type Draft = {
  readonly id: string
  /** The name of its file. */
  readonly name: string
  readonly text: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Counts the writings, so that two tabs notice one another; 0 before the first. */
  readonly rev: number
  /** The text as it last left for a file; null where it never did. */
  readonly saved: string | null
}

/** A text that a draft once had. */
export type Version = {
  readonly at: number
  readonly why: VersionReason
  readonly text: string
}
export type VersionReason =
  | 'opened'
  | 'clean'
  | 'pause'
  | 'saved'
  | 'shelved'
  | 'asked'
  | 'before-restoring'

/** What became of a writing; `elsewhere` where another tab wrote since. */
export type Kept = 'kept' | 'elsewhere' | 'refused'

/** The drafts of this browser and what each of them once was. Nothing throws; what a browser refuses is told. */
export type DraftStore = {
  /** None where the browser keeps nothing. */
  readonly all: () => Promise<KeptDrafts>
  /** Undefined where it is not here, or cannot be read. */
  readonly read: (id: string) => Promise<Draft | undefined>
  /** Writes a draft over the one of the revision before it. */
  readonly keep: (draft: Draft) => Promise<Kept>
  /** Writes a copy before it returns, for a page that may be gone in a moment; a later `keep` replaces it. */
  readonly keepAtOnce: (draft: Draft) => void
  /** Newest first. */
  readonly versions: (id: string) => Promise<readonly Version[]>
  /** Keeps a text as a version, unless it is the newest one already. */
  readonly remember: (id: string, version: Version) => Promise<void>
  readonly forget: (id: string) => Promise<void>
}

export function draftStore(device: TextStore | undefined): DraftStore {
  const open = (name: string) => createStore(name, 'drafts')
  const drafts = open('demarche-drafts')
  const history = open('demarche-versions')
  const copies = lastCopies(device)
  const keep = (draft: Draft) => attempt(() => write(draft, drafts), 'refused')
  const read = async (id: string) => {
    const kept: unknown = await attempt(() => get(id, drafts), undefined)
    return isDraft(kept) ? kept : undefined
  }
  const remember = (id: string, version: Version) =>
    attempt(() => update(id, before => withVersion(before, version), history), undefined)
  /** Takes up a copy whose page closed too soon. Where another tab wrote since, it becomes a version. */
  const takeUp = async (copy: Draft) => {
    const kept = await keep({...copy, rev: copy.rev + 1})
    if (kept === 'refused') return
    const stands = kept === 'elsewhere' ? await read(copy.id) : undefined
    if (stands && stands.text !== copy.text) {
      await remember(copy.id, {at: copy.at, why: 'pause', text: copy.text})
    }
    copies.drop(copy.id)
  }
  /** Takes up what it can; gives the copies that only this device's other storage has. */
  const settled = async () => {
    for (const copy of copies.all()) await takeUp(copy)
    return copies.all()
  }
  return {
    all: async () => {
      const rest = await settled()
      const {drafts: kept, unread} = draftsIn(await attempt(() => entries(drafts), []))
      const others = kept.filter(({id}) => rest.every(copy => copy.id !== id))
      return {drafts: [...rest, ...others].sort((one, other) => other.at - one.at), unread}
    },
    read: async id => (await settled()).find(copy => copy.id === id) ?? (await read(id)),
    keep: async draft => {
      const kept = await keep(draft)
      if (kept === 'kept') copies.dropOwn(draft.id)
      return kept
    },
    keepAtOnce: copies.keep,
    versions: async id => versionsIn(await attempt(() => get(id, history), undefined)),
    remember,
    forget: async id => {
      copies.drop(id)
      await attempt(() => del(id, drafts), undefined)
      await attempt(() => del(id, history), undefined)
    },
  }
}

/** In one transaction, so that no other tab can write between looking and writing. */
async function write(draft: Draft, store: UseStore): Promise<Kept> {
  let kept: Kept = 'kept'
  await update<Draft>(
    draft.id,
    before => {
      if (before && before.rev !== draft.rev - 1) {
        kept = 'elsewhere'
        return before
      }
      return draft
    },
    store,
  )
  return kept
}
