import {describe, expect, it} from 'vitest'
import {nearMissOf, recheckAnchors} from '../../src/drafts/recheck.ts'

const passages = [
  {id: 'H1'},
  {id: 'H2', anchor: 'towed in before noon'},
  {id: 'H3', anchor: 'by way of the old pilot'},
]
const text = ['To the harbour.', 'It was towed in before noon.', 'We ask by way of the old pilot.']

describe('checking anchors against another text', () => {
  it('finds them where they were', () => {
    expect(recheckAnchors(passages, text).map(({status}) => status)).toEqual([
      'not citable',
      'found',
      'found',
    ])
  })

  it('says which have moved', () => {
    const [, second] = recheckAnchors(passages, ['A new line.', ...text])
    expect(second).toMatchObject({status: 'found', unit: 3, moved: true})
  })

  it('says which occur more than once', () => {
    const [, second] = recheckAnchors(passages, [...text, 'towed in before noon'])
    expect(second).toMatchObject({status: 'ambiguous', units: [2, 4]})
  })

  it('suggests for a missing one what it may have become', () => {
    const changed = text.with(1, 'It was “Towed in” — before Noon.').with(2, 'We ask nobody.')
    const [, second, third] = recheckAnchors(passages, changed)
    expect(second).toMatchObject({
      status: 'missing',
      nearMiss: {unit: 1, anchor: 'Towed in” — before Noon', likeness: 1},
    })
    expect(third).toEqual({passage: 'H3', status: 'missing', nearMiss: null})
  })
})

describe('a near miss', () => {
  it('is an anchor of the new text, there once', () => {
    const units = ['by way of an old pilot', 'and by way of an old pilot']
    expect(nearMissOf('by way of the old pilot', units)).toMatchObject({
      unit: 1,
      anchor: 'and by way of an old pilot',
    })
  })

  it('may be a word more or less', () => {
    expect(nearMissOf('towed in before noon', ['It was towed in just before noon.'])?.anchor).toBe(
      'towed in just before noon',
    )
  })

  it('of one word is that word misspelt', () => {
    expect(nearMissOf('fortnight', ['a fornight without nets'])?.anchor).toBe('fornight')
  })

  it('is not any phrase that shares a word', () => {
    expect(nearMissOf('by way of the old pilot', ['the way of all fish'])).toBeNull()
    expect(nearMissOf('…', ['anything'])).toBeNull()
  })
})
