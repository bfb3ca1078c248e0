import type {Draft, Version} from './drafts.ts'

/* What a browser kept of drafts may have been changed since, or be of another version. */

/** The drafts of a device. */
export type KeptDrafts = {
  /** Newest first. */
  readonly drafts: readonly Draft[]
  /** How many cannot be read; they stay as they are. */
  readonly unread: number
}

/** Parts the entries that are drafts from those that are not. */
export function draftsIn(entries: readonly (readonly [unknown, unknown])[]): KeptDrafts {
  const drafts = entries.flatMap(([id, kept]) => (isDraft(kept) && kept.id === id ? [kept] : []))
  return {drafts, unread: entries.length - drafts.length}
}

export function isDraft(data: unknown): data is Draft {
  if (!isObject(data)) return false
  const {id, name, text, at, rev, saved} = data
  return (
    [id, name, text].every(part => typeof part === 'string') &&
    [at, rev].every(part => typeof part === 'number') &&
    (saved === null || typeof saved === 'string')
  )
}

/** The versions that can be read, in their order. */
export const versionsIn = (kept: unknown): readonly Version[] =>
  Array.isArray(kept) ? kept.filter(isVersion) : []

const MOST_VERSIONS = 60

/** What is to be kept where this version comes first; what is there and is no list of versions stays. */
export function withVersion(kept: unknown, version: Version): unknown {
  if (kept === undefined) return [version]
  if (!Array.isArray(kept) || versionsIn(kept)[0]?.text === version.text) return kept
  return [version, ...kept].slice(0, MOST_VERSIONS)
}

const isVersion = (data: unknown): data is Version =>
  isObject(data) &&
  typeof data.at === 'number' &&
  typeof data.text === 'string' &&
  typeof data.why === 'string'

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null
