import {describe, expect, it} from 'vitest'
import {locate, matchDocument, splitText} from '../../src/scenarios/passages.ts'
import type {SourceDocument} from '../../src/scenarios/schema.ts'

const documentOf = (
  letter: string,
  anchors: readonly (string | undefined)[],
  split: SourceDocument['split'] = 'paragraph',
): SourceDocument => ({
  id: `document-${letter.toLowerCase()}`,
  letter,
  title: `Document ${letter}`,
  kind: 'made up',
  date: 'never',
  dated: 'undated',
  split,
  about: 'Made up.',
  passages: anchors.map((anchor, index) => ({
    id: `${letter}${index + 1}`,
    ...(anchor === undefined ? {furniture: true} : {anchor, says: 'Made up.'}),
  })),
})

const ferry = documentOf('F', ['The ferry sailed', undefined, 'nobody at the pier'])
const ferryText = 'The ferry sailed late.\n\n* * *\n\nThere was nobody at the pier.'

describe('splitting a text', () => {
  it('takes blank lines as the ends of paragraphs', () => {
    expect(splitText('one\ntwo\n\n\n\nthree\n', 'paragraph')).toEqual(['one\ntwo', 'three'])
  })

  it('takes every line that is not empty as a unit', () => {
    expect(splitText('one\ntwo\n\n  three\n \n', 'line')).toEqual(['one', 'two', 'three'])
  })

  it('begins to count after leading blank lines and page breaks', () => {
    expect(splitText('\n\f\n \nfirst\n\nsecond', 'paragraph')).toEqual(['first', 'second'])
  })

  it('ends a paragraph at a page break', () => {
    expect(splitText('cut off\n\fhere', 'paragraph')).toEqual(['cut off', 'here'])
  })

  it.each([
    ['\r\n', 'a\r\nb\r\n\r\nc'],
    ['\r', 'a\rb\r\rc'],
    ['a byte order mark', '\uFEFFa\nb\n\nc'],
    ['blank lines of no-break spaces', '\u00A0\na\nb\n\u00A0\u00A0\nc\u00A0'],
  ])('is not misled by %s', (_, text) => {
    expect(splitText(text, 'paragraph')).toEqual(['a\nb', 'c'])
  })

  it('finds no unit in an empty text', () => {
    expect(splitText(' \n\n', 'paragraph')).toEqual([])
    expect(splitText('', 'line')).toEqual([])
  })
})

describe('locating passages', () => {
  it('finds an anchor in its unit, with its place', () => {
    const [first, second, third] = locate(ferry, ferryText)
    expect(first).toEqual({
      passage: 'F1',
      status: 'found',
      unit: 1,
      start: 0,
      end: 16,
      moved: false,
    })
    expect(second).toEqual({passage: 'F2', status: 'not citable'})
    expect(third).toEqual({
      passage: 'F3',
      status: 'found',
      unit: 3,
      start: 10,
      end: 28,
      moved: false,
    })
  })

  it('gives offsets into the unit as it was split', () => {
    const text = '\uFEFF\r\n  The\u00A0ferry\r\nsailed late.'
    const [finding] = locate(ferry, text)
    const [unit = ''] = splitText(text, 'paragraph')
    expect(finding?.status === 'found' && unit.slice(finding.start, finding.end)).toBe(
      'The\u00A0ferry\nsailed',
    )
  })

  it('says when a passage stands in another unit', () => {
    const [first] = locate(ferry, `A new heading.\n\n${ferryText}`)
    expect(first).toMatchObject({status: 'found', unit: 2, moved: true})
  })

  it('says when a passage is missing', () => {
    expect(locate(ferry, 'Nothing of it.')[0]).toEqual({passage: 'F1', status: 'missing'})
  })

  it('takes no other case and no near miss', () => {
    expect(locate(ferry, 'THE FERRY SAILED')[0]?.status).toBe('missing')
    expect(locate(ferry, 'The ferry, sailed')[0]?.status).toBe('missing')
  })

  it('says when an anchor occurs twice, in one unit or in two', () => {
    const twice = 'The ferry sailed. The ferry sailed.\n\nThe ferry sailed.'
    expect(locate(ferry, twice)[0]).toEqual({passage: 'F1', status: 'ambiguous', units: [1, 1, 2]})
  })

  it('counts occurrences that overlap', () => {
    expect(locate(documentOf('O', ['to and to']), 'to and to and to')[0]?.status).toBe('ambiguous')
  })

  it('reads the signs in an anchor as they are', () => {
    const odd = documentOf('O', ['No.6 (2)'])
    expect(locate(odd, 'No.6 (2)')[0]?.status).toBe('found')
    expect(locate(odd, 'No-6 2')[0]?.status).toBe('missing')
  })

  it('numbers lines where lines are the units', () => {
    const lines = documentOf('L', ['red', 'green'], 'line')
    expect(locate(lines, 'red\ngreen')[1]).toMatchObject({status: 'found', unit: 2, moved: false})
  })
})

describe('matching a text with its document', () => {
  const goats = documentOf('G', ['seven goats', 'a white fence'])

  it('names the document and how its passages stand', () => {
    const matched = matchDocument([goats, ferry], ferryText)
    expect(matched.ok && matched.value.document.id).toBe('document-f')
    expect(matched.ok && matched.value.findings).toHaveLength(3)
  })

  it('matches a text that lacks the lesser part of the anchors', () => {
    const three = documentOf('T', ['alpha', 'beta', 'gamma'])
    expect(matchDocument([three], 'alpha and gamma').ok).toBe(true)
  })

  it('says that none fits, and which comes nearest', () => {
    const matched = matchDocument([ferry, goats], 'He kept seven goats.')
    expect(matched).toEqual({
      ok: false,
      error: {code: 'no-document', counts: [{document: goats, present: 1, of: 2}]},
    })
  })

  it('says that two fit', () => {
    const matched = matchDocument(
      [ferry, goats],
      `${ferryText} He kept seven goats behind a white fence.`,
    )
    expect(!matched.ok && matched.error.code).toBe('several-documents')
    expect(!matched.ok && matched.error.counts.map(({document}) => document.letter)).toEqual([
      'F',
      'G',
    ])
  })

  it('fits nothing to a document without anchors', () => {
    expect(matchDocument([documentOf('E', [undefined])], 'anything').ok).toBe(false)
  })
})
