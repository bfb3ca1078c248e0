import {createStore, del, entries, get, set} from 'idb-keyval'
import {type ClassFile, readClass, writeClass} from '../records/class-file.ts'
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

/** The classes of this browser. Nothing throws; what a browser refuses is told. */
export type ClassStore = {
  /** Newest first; what cannot be read any more is passed over, and kept. */
  readonly all: () => Promise<readonly ClassCard[]>
  readonly read: (id: string) => Promise<ClassFile | undefined>
  /** False where the browser would not keep it. */
  readonly keep: (id: string, at: number, kept: ClassFile) => Promise<boolean>
  readonly forget: (id: string) => Promise<void>
}

export function classStore(): ClassStore {
  const store = createStore('demarche-classes', 'classes')
  const read = (text: string) => {
    const result = readClass(text)
    return result.ok ? result.value : undefined
  }
  return {
    async all() {
      const kept = await attempt(() => entries<string, KeptClass>(store), [])
      return kept
        .flatMap(([id, {at, text}]): ClassCard | [] => {
          const file = read(text)
          return file ? {id, at, name: file.name, plays: file.plays.length} : []
        })
        .sort((one, other) => other.at - one.at)
    },
    async read(id) {
      const kept = await attempt(() => get<KeptClass>(id, store), undefined)
      return kept && read(kept.text)
    },
    keep: (id, at, file) =>
      attempt(async () => {
        await set(id, {id, at, text: writeClass(file)} satisfies KeptClass, store)
        return true
      }, false),
    forget: id => attempt(() => del(id, store), undefined),
  }
}
