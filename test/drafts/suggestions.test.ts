import {describe, expect, test} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {cursorAt} from '../../src/drafts/cursor.ts'
import {outlineOf} from '../../src/drafts/outline.ts'
import {explanationAt, suggestionsAt} from '../../src/drafts/suggestions.ts'
import {scenarioJsonSchema} from '../../src/scenarios/json-schema.ts'
import {HARBOUR, readHarbour} from '../scenarios/harbour.ts'

const {draft} = readHarbour(HARBOUR)
if (!draft) throw new Error('The harbour does not read.')
const schema = scenarioJsonSchema()
const {names} = outlineOf(draft.sound, draft.places, loadCatalogue())

/** What is suggested where `‸` stands. */
const suggested = (marked: string) => {
  const offset = marked.indexOf('‸')
  const at = cursorAt(marked.replace('‸', ''), offset)
  return suggestionsAt(at, names, schema).map(({label}) => label)
}

describe('what could be written', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a field of a turn', 'turns:\n  - id: a\n    tit‸', ['title', 'brief', 'options']],
    ['a field where the list is not indented', 'turns:\n- id: a\n  ‸', ['title', 'brief']],
    ['a field of the file', 'demarche: 1\n\n‸', ['turns', 'endings', 'seats']],
    [
      'a field of an option behind its outcome',
      'turns:\n  - id: a\n    options:\n      - id: b\n        outcome:\n          text: |\n            Words.\n        ‸',
      ['tone', 'moves', 'basis'],
    ],
    ['a tone', 'turns:\n  - options:\n      - tone: ‸', ['ease', 'hold', 'press', 'force']],
    ['a ladder in braces', 'turns:\n  - options:\n      - moves: {mil‸', ['military', 'trust']],
    ['a seat', 'turns:\n  - id: a\n    seat: ‸', ['orra', 'vell']],
    ['a seat in a list in brackets', 'turns:\n  - seats: [orra, ‸', ['orra', 'vell']],
    ['a place of an effect', 'turns:\n  - stage: {show: [{effect: pulse, at: ‸', ['skerrin']],
    [
      'the look behind a closed list',
      'turns:\n  - stage: {show: [{at: skerrin}], look: ‸',
      ['skerrin'],
    ],
    ['a flag', 'turns:\n  - options:\n      - sets: [‸', ['released', 'patrolled']],
    ['a condition', 'endings:\n  - when: rel‸', ['released', 'trust']],
    ['a passage in a list', 'turns:\n  - cites:\n      - ‸', names.passage.slice(0, 1)],
    ['a passage in prose', 'turns:\n  - brief: |\n      It began. [‸', names.passage.slice(0, 1)],
  ])('%s', (_, text, wanted) => {
    expect(suggested(text)).toEqual(expect.arrayContaining([...wanted]))
  })

  test('a coordinate has no names', () => {
    expect(suggested('places:\n  here: {name: Here, at: [‸')).toEqual([])
  })

  test('nothing is suggested where the format knows no such path', () => {
    expect(suggested('weather:\n  wind: ‸')).toEqual([])
  })
})

describe('what is explained', () => {
  const explained = (marked: string, word: string) => {
    const offset = marked.indexOf('‸')
    return explanationAt(cursorAt(marked.replace('‸', ''), offset), word, schema)
  }

  test('a field', () => {
    expect(explained('turns:\n  - dateline‸', 'dateline')).toMatch(/^When, as far as/)
  })
  test('a value by its field', () => {
    expect(explained('turns:\n  - options:\n      - tone: press‸', 'press')).toMatch(/^ease, hold/)
  })
  test('but no word of running text', () => {
    expect(explained('turns:\n  - brief: |\n      The title‸', 'title')).toBeUndefined()
  })
})
