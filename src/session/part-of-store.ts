import type {TextStore} from './run-store.ts'

/** A part of a browser's storage that looks like the whole: names in it begin with this prefix, and no others are seen. */
export function partOfStore(store: TextStore, prefix: string): TextStore {
  const names = () =>
    Array.from({length: store.length}, (_, index) => store.key(index) ?? '').filter(name =>
      name.startsWith(prefix),
    )
  return {
    getItem: key => store.getItem(prefix + key),
    setItem: (key, text) => store.setItem(prefix + key, text),
    removeItem: key => store.removeItem(prefix + key),
    key: index => names()[index]?.slice(prefix.length) ?? null,
    get length() {
      return names().length
    },
  }
}
