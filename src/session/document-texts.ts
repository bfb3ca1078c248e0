import {createStore, del, entries, set, type UseStore} from 'idb-keyval'
import type {DocumentKind} from './document-text.ts'

/** A text that an author works with, and the document it is the text of. */
export type KeptText = {
  /** The id of its document in scenario files. */
  readonly id: string
  readonly name: string
  readonly kind: DocumentKind
  readonly text: string
}

/** The texts on this device. Where it keeps nothing, none is found and `keep` says so. */
export type DocumentTexts = {
  readonly all: () => Promise<readonly KeptText[]>
  /** false: it could not be kept. */
  readonly keep: (text: KeptText) => Promise<boolean>
  readonly forget: (id: string) => Promise<boolean>
}

/** Keeps texts in this browser, apart from the reading pack. */
export function documentTexts(): DocumentTexts {
  let store: UseStore | undefined
  const inStore = async <T>(work: (store: UseStore) => Promise<T>): Promise<T | undefined> => {
    try {
      store ??= createStore('demarche-documents', 'texts')
      return await work(store)
    } catch {
      return undefined
    }
  }
  return {
    all: async () => {
      const found = await inStore(open => entries<string, unknown>(open))
      return (found ?? []).flatMap(([, value]) => (isKeptText(value) ? [value] : []))
    },
    keep: async text => (await inStore(open => set(text.id, text, open).then(() => true))) ?? false,
    forget: async id => (await inStore(open => del(id, open).then(() => true))) ?? false,
  }
}

function isKeptText(value: unknown): value is KeptText {
  if (typeof value !== 'object' || value === null) return false
  const {id, name, text} = value as Partial<Record<keyof KeptText, unknown>>
  return [id, name, text].every(part => typeof part === 'string')
}
