import {describe, expect, it} from 'vitest'
import {findWords} from '../../src/drafts/find-words.ts'
import {
  documentOfText,
  freeId,
  freeLetter,
  likelySplit,
  titleOf,
} from '../../src/drafts/new-document.ts'
import type {OwnDocuments} from '../../src/scenarios/own-documents.ts'

const passages = [
  {at: 0, id: 'H1'},
  {at: 1, id: 'H2', anchor: 'under tow'},
  {at: 2, id: 'H3', anchor: 'the old pilot'},
  {at: 3, id: 'H4', anchor: 'without nets'},
]
const letters = {
  at: 0,
  id: 'letters',
  letter: 'H',
  title: 'Letters',
  split: 'line',
  passages,
} as const
const own: OwnDocuments = {
  documents: [letters],
  sources: ['tides'],
  letters: new Set(['H', 'P', 'L']),
}

describe('a new document', () => {
  it('has a letter of its title that nothing uses', () => {
    expect(freeLetter('Pilot log of Orra', own, [])).toBe('O')
    expect(freeLetter('Log', own, [{id: 'tides', letter: 'A', title: 'Tides'}])).toBe('B')
    expect(freeLetter('Queries', own, [])).toBe('A')
    const all = new Set('ABCDEFGHIJKLMNOPRSTUVWXYZ')
    expect(freeLetter('Log', {...own, letters: all}, [])).toBeNull()
  })

  it('has an id from the name of its file', () => {
    expect(freeId('Pilot_log (1998).PDF', new Set())).toBe('pilot-log-1998')
    expect(freeId('1998 café.txt', new Set(['cafe']))).toBe('cafe-2')
    expect(freeId('漁.txt', new Set())).toBe('document')
    expect(freeId(`${'long '.repeat(20)}.md`, new Set())).toMatch(/^[a-z][a-z0-9-]{0,39}$/)
  })

  it('has a title from it as well', () => {
    expect(titleOf('pilot-log_of--orra.txt')).toBe('Pilot log of orra')
  })

  it('is divided by lines where nothing else divides it', () => {
    expect(likelySplit('one\ntwo')).toBe('line')
    expect(likelySplit('one\ntwo\n\nthree')).toBe('paragraph')
    expect(likelySplit('one')).toBe('paragraph')
  })
})

describe('a text', () => {
  it('is of the document of which it has most anchors', () => {
    expect(documentOfText(own, 'It came under tow.\nWe asked the old pilot.')).toBe(letters)
    expect(documentOfText(own, 'It came under tow.')).toBeNull()
    const bare = {...own, documents: [{...letters, passages: []}]}
    expect(documentOfText(bare, 'anything')).toBeNull()
  })

  it('is searched whatever the case and the spaces', () => {
    expect(findWords(['a', 'Who  PAID? who paid.'], 'who paid')).toEqual([
      {unit: 1, start: 0, end: 9},
      {unit: 1, start: 11, end: 19},
    ])
    expect(findWords(['a'], ' ')).toEqual([])
    expect(findWords(['a.b'], '.')).toHaveLength(1)
  })
})
