import {createStore, del, entries, get, type UseStore, update} from 'idb-keyval'
import {attempt} from './attempt.ts'

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
  /** The text as it last left for a file or for the library; null where it never did. */
  readonly saved: string | null
}

/** A text that a draft once had. */
export type Version = {
  readonly at: number
  readonly why: VersionReason
  readonly text: string
}
export type VersionReason = 'opened' | 'clean' | 'pause' | 'saved' | 'asked' | 'before-restoring'

/** What became of a writing; `elsewhere` where another tab wrote since. */
export type Kept = 'kept' | 'elsewhere' | 'refused'

/** The drafts of this browser and what each of them once was. Nothing throws; what a browser refuses is told. */
export type DraftStore = {
  /** Newest first; empty where the browser keeps nothing. */
  readonly all: () => Promise<readonly Draft[]>
  readonly read: (id: string) => Promise<Draft | undefined>
  /** Writes a draft over the one of the revision before it. */
  readonly keep: (draft: Draft) => Promise<Kept>
  /** Newest first. */
  readonly versions: (id: string) => Promise<readonly Version[]>
  /** Keeps a text as a version, unless it is the newest one already. */
  readonly remember: (id: string, version: Version) => Promise<void>
  readonly forget: (id: string) => Promise<void>
}

const MOST_VERSIONS = 60

export function draftStore(): DraftStore {
  const open = (name: string) => createStore(name, 'drafts')
  const drafts = open('demarche-drafts')
  const history = open('demarche-versions')
  return {
    all: async () =>
      (await attempt(() => entries<string, Draft>(drafts), []))
        .map(([, draft]) => draft)
        .sort((one, other) => other.at - one.at),
    read: id => attempt(() => get<Draft>(id, drafts), undefined),
    keep: draft => attempt(() => write(draft, drafts), 'refused'),
    versions: async id => (await attempt(() => get<Version[]>(id, history), undefined)) ?? [],
    remember: (id, version) =>
      attempt(
        () =>
          update<Version[]>(
            id,
            (before = []) =>
              before[0]?.text === version.text
                ? before
                : [version, ...before].slice(0, MOST_VERSIONS),
            history,
          ),
        undefined,
      ),
    forget: async id => {
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
