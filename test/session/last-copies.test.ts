import {expect, it} from 'vitest'
import type {Draft} from '../../src/session/drafts.ts'
import {lastCopies} from '../../src/session/last-copies.ts'
import {memoryStore} from '../../src/session/memory-store.ts'
import type {TextStore} from '../../src/session/run-store.ts'

const draft: Draft = {
  id: 'd1',
  name: 'bridge.yaml',
  text: 'demarche: 1',
  at: 5,
  rev: 2,
  saved: null,
}

it('gives a copy back until it is dropped', () => {
  const store = memoryStore()
  const copies = lastCopies(store)
  copies.keep(draft)
  expect(lastCopies(store).all()).toEqual([draft])
  copies.dropOwn('d1')
  expect(copies.all()).toEqual([])
})

it('leaves the copy of another tab', () => {
  const store = memoryStore()
  lastCopies(store).keep(draft)
  const other = lastCopies(store)
  other.dropOwn('d1')
  expect(other.all()).toEqual([draft])
})

it('throws nothing where the storage is full, refused or damaged', () => {
  const full: TextStore = {
    ...memoryStore(),
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
  const damaged = memoryStore()
  damaged.setItem('demarche/draft/d1', '{"id":')
  damaged.setItem('demarche/draft/d2', '{"id":"d1"}')
  expect(lastCopies(damaged).all()).toEqual([])
})
