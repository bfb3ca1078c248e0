import {describe, expect, it} from 'vitest'
import {backedStore, memoryStore} from '../../src/session/memory-store.ts'

describe('a store that is backed by another', () => {
  const other = memoryStore()
  other.setItem('a', 'other')

  it('gives what stands in the other only where it has nothing itself', () => {
    const own = memoryStore()
    const store = backedStore(own, other)
    expect([store.getItem('a'), store.getItem('b'), store.length]).toEqual(['other', null, 0])
    store.setItem('a', 'own')
    expect([store.getItem('a'), own.getItem('a'), other.getItem('a')]).toEqual([
      'own',
      'own',
      'other',
    ])
  })

  it('is refused where the browser refuses, and still gives what it can', () => {
    const store = backedStore(undefined, other)
    expect(() => store.setItem('a', 'mine')).toThrow()
    expect([store.getItem('a'), store.key(0)]).toEqual(['other', null])
  })

  it('forgets in both', () => {
    const own = memoryStore()
    const both = memoryStore()
    both.setItem('a', 'other')
    const store = backedStore(own, both)
    store.setItem('a', 'own')
    store.removeItem('a')
    expect(store.getItem('a')).toBeNull()
  })
})
