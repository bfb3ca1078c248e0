import {describe, expect, it} from 'vitest'
import {RECORD_CODES, type RecordCode} from '../../src/records/problems.ts'
import {wordRecordProblem} from '../../src/words/records.ts'
import {expectSentence} from './examples.ts'

const at = {number: 3, turn: 'answer', option: 'strike'}

/** The fields that each code comes with; the others have none. */
const FIELDS: Readonly<Partial<Record<RecordCode, Readonly<Record<string, string | number>>>>> = {
  'record/too-large': {length: 2_000_000},
  'record/other-version': {version: '7'},
  'record/field': {path: 'moves.3.roll', rule: 'too_big'},
  'record/unknown-scenario': {id: 'mars'},
  'record/other-scenario': {found: 'mars', wanted: 'venus'},
  'record/changed-scenario': {title: 'The January strikes'},
  'record/unknown-seat': {seat: 'mars'},
  'record/after-the-end': at,
  'record/other-turn': {...at, wanted: 'measures'},
  'record/unknown-option': at,
  'record/closed-option': at,
  'record/other-die': {...at, roll: 4, wanted: 3},
  'record/other-rival': {...at, wanted: 'publish'},
  'record/other-ending': {found: 'war', wanted: 'peace'},
  'code/character': {character: '%'},
  'code/length': {length: 20, longest: 32},
  'code/other-version': {version: 4},
  'code/unknown-scenario': {structure: '0a1b2c3d'},
  'code/damaged': {title: 'The January strikes'},
  'code/too-long': {length: 40, longest: 32},
}

/** Facts that a person can do nothing with. */
const UNSAID = new Set(['rule', 'structure', 'longest', 'option'])
const UNSAID_IN = new Set<RecordCode>(['record/too-large', 'code/too-long'])

describe('wordRecordProblem', () => {
  it.each(RECORD_CODES)('words %s with its facts', code => {
    const fields = FIELDS[code] ?? {}
    const sentence = wordRecordProblem({code, fields})
    expectSentence(sentence)
    expect(sentence).not.toContain('?')
    for (const [name, value] of Object.entries(fields)) {
      if (!UNSAID.has(name) && !UNSAID_IN.has(code)) expect(sentence).toContain(String(value))
    }
  })

  it('names the option that no longer fits', () => {
    expect(wordRecordProblem({code: 'record/unknown-option', fields: at})).toContain('strike')
  })

  it('stays a sentence where a field is missing', () => {
    for (const code of RECORD_CODES) expectSentence(wordRecordProblem({code, fields: {}}))
  })
})
