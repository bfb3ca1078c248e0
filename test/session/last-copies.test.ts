import {expect, it} from 'vitest'
import type {Draft} from '../../src/session/drafts.ts'
import {lastCopies} from '../../src/session/last-copies.ts'
import type {TextStore} from '../../src/session/run-store.ts'

const draft: Draft = {
  id: 'd1',
  name: 'bridge.yaml',
  text: 'demarche: 1',
  at: 5,
  rev: 2,
  saved: null,
}

function memory(): TextStore & {readonly texts: Map<string, string>} {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: key => void texts.delete(key),
    key: at => [...texts.keys()][at] ?? null,
    get length() {
      return texts.size
    },
  }
}

it('gives a copy back until it is dropped', () => {
  const store = memory()
  const copies = lastCopies(store)
  copies.keep(draft)
  expect(lastCopies(store).all()).toEqual([draft])
  copies.dropOwn('d1')
  expect(copies.all()).toEqual([])
})

it('leaves the copy of another tab', () => {
  const store = memory()
  lastCopies(store).keep(draft)
  const other = lastCopies(store)
  other.dropOwn('d1')
  expect(other.all()).toEqual([draft])
})

it('throws nothing where the storage is full, refused or damaged', () => {
  const full: TextStore = {
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  for (const store of [full, undefined]) {
    const copies = lastCopies(store)
    copies.keep(draft)
    copies.dropOwn('d1')
    expect(copies.all()).toEqual([])
  }
  const damaged = memory()
  damaged.setItem('demarche/draft/d1', '{"id":')
  damaged.setItem('demarche/draft/d2', '{"id":"d1"}')
  expect(lastCopies(damaged).all()).toEqual([])
})
