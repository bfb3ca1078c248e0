import {expect, it} from 'vitest'
import {readOwnDocuments} from '../../src/scenarios/own-documents.ts'
import {HARBOUR} from './harbour.ts'

it('tells the documents of a draft, its sources and the letters it uses', () => {
  const own = readOwnDocuments(HARBOUR)
  expect(own?.documents.map(({id, letter, at}) => ({id, letter, at}))).toEqual([
    {id: 'quay-letters', letter: 'H', at: 0},
  ])
  expect(own?.documents[0]?.passages[1]).toEqual({
    at: 1,
    id: 'H2',
    anchor: 'brought in under tow before noon',
  })
  expect(own?.sources).toEqual(['tide-tables'])
  expect([...(own?.letters ?? [])]).toEqual(['H', 'Q'])
})

it('reads what it can of a draft with mistakes', () => {
  const text =
    'documents:\n  - letter: A\n  - {id: b, letter: B, passages: [x, {id: B2}]}\n  - 3\nturns: 7'
  expect(readOwnDocuments(text)?.documents).toEqual([
    {at: 1, id: 'b', letter: 'B', title: '', split: 'paragraph', passages: [{at: 1, id: 'B2'}]},
  ])
  expect(readOwnDocuments('documents: 3\nsources: [1]')).toMatchObject({documents: [], sources: []})
  expect(readOwnDocuments('documents: "')).toBeNull()
})
