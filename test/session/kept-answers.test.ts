import {expect, it} from 'vitest'
import {answersIn} from '../../src/session/kept-answers.ts'
import {memoryStore} from '../../src/session/memory-store.ts'

const KEY = 'demarche/exercise/timeline'

it('answers are given back as they were kept', () => {
  const store = memoryStore()
  expect(answersIn(store, KEY)).toEqual({answers: {}, isAside: false})
  store.setItem(KEY, '{"one":"before"}')
  expect(answersIn(store, KEY)).toEqual({answers: {one: 'before'}, isAside: false})
})

it.each(['{"one":"bef', 'null', '[]', '5', '{"one":{"version":2}}'])(
  'what cannot be read is put aside: %s',
  text => {
    const store = memoryStore()
    store.setItem(KEY, text)
    expect(answersIn(store, KEY)).toEqual({answers: {}, isAside: true})
    store.setItem(KEY, '{"one":"new"}')
    expect(store.getItem(`${KEY}/unread`)).toBe(text)
  },
)
