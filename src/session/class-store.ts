import {createStore, del, entries, get, set} from 'idb-keyval'
import {type ClassFile, type ClassProblem, readClass, writeClass} from '../records/class-file.ts'
import {fail, type Result} from '../result.ts'
import {attempt} from './attempt.ts'

/** A class that this browser keeps. */
export type KeptClass = {
  readonly id: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number
  /** The text of its file. */
  readonly text: string
}

/** A class as the list shows it. */
export type ClassCard = {
  readonly id: string
  readonly at: number
  readonly name: string
  readonly plays: number
}

/** What a browser keeps of classes. */
export type KeptClasses = {
  /** Newest first. */
  readonly cards: readonly ClassCard[]
  /** How many cannot be read; they stay as they are. */
  readonly unread: number
}

/** The classes of this browser. Nothing throws; what a browser refuses is told. */
export type ClassStore = {
  readonly all: () => Promise<KeptClasses>
  readonly read: (id: string) => Promise<Result<ClassFile, readonly ClassProblem[] | 'missing'>>
  /** False where the browser would not keep it. */
  readonly keep: (id: string, at: number, kept: ClassFile) => Promise<boolean>
  readonly forget: (id: string) => Promise<void>
}

export function classStore(): ClassStore {
  const store = createStore('demarche-classes', 'classes')
  return {
    async all() {
      return classesIn(await attempt(() => entries(store), []))
    },
    async read(id) {
      const kept: unknown = await attempt(() => get(id, store), undefined)
      return kept === undefined ? fail('missing') : readClass(textIn(kept))
    },
    keep: (id, at, file) =>
      attempt(async () => {
        await set(id, {id, at, text: writeClass(file)} satisfies KeptClass, store)
        return true
      }, false),
    forget: id => attempt(() => del(id, store), undefined),
  }
}

/** The cards of what a browser kept, which may have been changed since or be of another version. */
export function classesIn(entries: readonly (readonly [unknown, unknown])[]): KeptClasses {
  const cards = entries.flatMap(([id, kept]): ClassCard | [] => {
    const read = readClass(textIn(kept))
    if (!read.ok) return []
    const {name, plays} = read.value
    return {id: String(id), at: Number((kept as KeptClass).at) || 0, name, plays: plays.length}
  })
  return {
    cards: cards.sort((one, other) => other.at - one.at),
    unread: entries.length - cards.length,
  }
}

/** The text of a kept class; empty, which is none, where it has no text. */
const textIn = (kept: unknown): string =>
  typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string'
    ? kept.text
    : ''
