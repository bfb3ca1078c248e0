import type {TextStore} from './run-store.ts'

/** A store of texts for as long as the page lasts. */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>()
  return {
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: key => void texts.delete(key),
    key: index => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size
    },
  }
}

/** A store that also gives what stands in another, where it has nothing under a name or is refused; it keeps in itself alone. */
export function backedStore(store: TextStore | undefined, other: TextStore): TextStore {
  const own = (key: string) => {
    try {
      return store?.getItem(key) ?? null
    } catch {
      return null
    }
  }
  return {
    getItem: key => own(key) ?? other.getItem(key),
    setItem: (key, text) => {
      if (!store) throw new Error('This browser keeps nothing.')
      store.setItem(key, text)
    },
    removeItem: key => {
      other.removeItem(key)
      store?.removeItem(key)
    },
    key: index => store?.key(index) ?? null,
    get length() {
      return store?.length ?? 0
    },
  }
}
