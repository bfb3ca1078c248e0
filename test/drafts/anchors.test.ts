import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {proposeAnchor} from '../../src/drafts/anchors.ts'
import {ANCHOR_WORDS, occurrencesOf} from '../../src/scenarios/passages.ts'

const PIER = [
  'The ferry left the pier at dawn, and the pier was empty.',
  '“Who paid?” asked the pilot. Nobody knew who paid, and nobody said\nso aloud in the harbour office that day.',
  'The ferry left the quay at dusk.',
]

/** What is proposed when these words of a unit are chosen. */
function propose(unit: number, words: string, units: readonly string[] = PIER) {
  const start = units[unit]?.indexOf(words) ?? -1
  if (start < 0) throw new Error(`not in the text: ${words}`)
  const proposed = proposeAnchor(units, {unit, start, end: start + words.length})
  return proposed.ok ? proposed.value.anchor : proposed.error
}

describe('the anchor for chosen words', () => {
  it('is those words where they occur once', () => {
    expect(propose(0, 'pier at dawn')).toBe('pier at dawn')
  })

  it('is made of whole words', () => {
    expect(propose(0, 'ier at da')).toBe('pier at dawn')
  })

  it('leaves out the signs around it', () => {
    expect(propose(0, 'at dawn, ')).toBe('at dawn')
    expect(propose(1, '“Who paid?” asked')).toBe('Who paid?” asked')
  })

  it('keeps the signs where only they make the difference', () => {
    expect(propose(0, 'Fine', ['Fine!', 'Fine'])).toBe('Fine!')
  })

  it('takes in neighbours of words that occur again', () => {
    expect(propose(0, 'The ferry')).toBe('The ferry left the pier')
    expect(propose(2, 'ferry left')).toBe('ferry left the quay')
  })

  it('takes neighbours from before where none follow', () => {
    expect(propose(1, 'a b', ['a b and c', 'here a b'])).toBe('here a b')
  })

  it('counts what lies within a longer word', () => {
    expect(propose(0, 'port', ['at port today', 'a report'])).toBe('port today')
  })

  it('is the first short phrase inside a long selection', () => {
    expect(propose(1, 'Nobody knew who paid, and nobody said\nso aloud in the')).toBe(
      'Nobody knew who',
    )
    const units = ['a a a a a a b a c', 'a a a a a a']
    expect(propose(0, units[0] ?? '', units)).toBe('a a b')
  })

  it('has single spaces whatever the text has between its words', () => {
    expect(propose(1, 'nobody said\nso')).toBe('nobody said so')
  })

  it('tells how often the words occur where no phrase is unique', () => {
    expect(propose(0, 'and on', ['and on', 'and on'])).toEqual({
      code: 'repeated',
      phrase: 'and on',
      times: 2,
    })
  })

  it('is refused where no word was chosen', () => {
    expect(propose(0, ' ')).toEqual({code: 'no-words'})
    expect(propose(0, '* *', ['a * * b'])).toEqual({code: 'no-words'})
    expect(proposeAnchor(PIER, {unit: 9, start: 0, end: 4}).ok).toBe(false)
  })

  it('is refused where a word is longer than an anchor may be', () => {
    expect(propose(0, 'a', ['a'.repeat(201)])).toEqual({code: 'too-long'})
  })
})

it('an anchor is short, from the text, and there once, or there is none', () => {
  const word = fc.constantFrom('a', 'b', 'ba', 'c,', '“a”', '—', 'é')
  const unit = fc.array(word, {minLength: 1, maxLength: 14}).map(words => words.join(' '))
  fc.assert(
    fc.property(
      fc.array(unit, {minLength: 1, maxLength: 4}),
      fc.nat(3),
      fc.nat(30),
      fc.nat(30),
      (units, at, start, length) => {
        const proposed = proposeAnchor(units, {unit: at, start, end: start + length})
        if (!proposed.ok) return
        const {anchor, words, ...place} = proposed.value
        expect(words).toBeLessThanOrEqual(ANCHOR_WORDS)
        expect(anchor.split(' ')).toHaveLength(words)
        expect(occurrencesOf(anchor, units)).toEqual([{...place, unit: place.unit + 1}])
        expect(units[at]?.slice(place.start, place.end)).toBe(anchor)
      },
    ),
  )
})
