import {describe, expect, it} from 'vitest'
import {PHASES, type Prompt, type PromptFields, type PromptKind} from '../../src/records/prompts.ts'
import {readingOf} from '../../src/scenarios/reading.ts'
import {phaseNames} from '../../src/words/phases.ts'
import {wordPrompt} from '../../src/words/prompts.ts'
import {january} from '../january.ts'
import {expectSentence} from './examples.ts'

const at = {turn: 'measures', count: 9, of: 28}
const FIELDS: PromptFields = {
  'own-name': {},
  'worst-moment': {},
  facts: {},
  'which-rule': {},
  'one-change': {},
  scenario: {question: 'Whose figures do we have?'},
  split: {...at, option: 'recall'},
  'left-path': {...at, option: 'recall', history: 'did'},
  blocked: {...at, turn: 'answer', option: 'hold-fire', ladder: 'trust', gate: 'envoys-gate'},
  spill: {from: 'diplomatic', to: 'trust', moves: 12, count: 9, of: 28},
  unopened: {doubt: 'Q6', title: 'Only one side acts', passages: ['R11', 'R12'], count: 9, of: 28},
  forecast: at,
  ending: {ending: 'runaway', count: 9, of: 28, random: 0.203},
  seats: {
    ending: 'runaway',
    one: {held: ['pakistan'], count: 9, of: 15},
    other: {held: ['pakistan', 'iran'], count: 1, of: 13},
  },
  drift: at,
  untaken: {...at, option: 'summon', count: 0},
}
const kinds = Object.keys(FIELDS) as readonly PromptKind[]
const worded = <K extends PromptKind>(kind: K, fields: PromptFields[K] = FIELDS[kind]) =>
  wordPrompt({phase: 'analysis', weight: 0.5, kind, fields} as Prompt, january)

describe('a prompt', () => {
  it.each(kinds)('is a question to the room: %s', kind => {
    const sentence = worded(kind)
    expectSentence(sentence)
    expect(sentence).toMatch(/\?$/)
    // Nobody is singled out, and nobody did badly.
    expect(sentence).not.toMatch(/wrong|right|mistake|fail|should|best|worst team|only one team/i)
  })

  it.each(kinds.filter(kind => /count|of"/.test(JSON.stringify(FIELDS[kind]))))(
    'has its figure: %s',
    kind => {
      const sentence = worded(kind)
      for (const [, count] of JSON.stringify(FIELDS[kind]).matchAll(/"(?:count|of)":([1-9]\d*)/g)) {
        expect(sentence).toMatch(new RegExp(`\\b${count}\\b`))
      }
    },
  )

  it('names things as the crisis does', () => {
    expect(worded('split')).toMatch(
      /^At “Diplomatic measures” you were least of one mind: 9 of 28 teams chose “Recall the ambassador”/,
    )
    expect(worded('left-path')).toContain('9 of 28 teams chose otherwise than the documents report')
    expect(worded('left-path', {...FIELDS['left-path'], history: 'nearest'})).toContain(
      'than what comes nearest to the documents, which is “Recall',
    )
    expect(worded('seats')).toContain('from Pakistan and Iran, 1 of 13')
    expect(worded('unopened', {...FIELDS.unopened, count: 0})).toContain(
      'by then not once: R11, R12.',
    )
    expect(worded('ending')).toContain('it is 20%')
  })

  it('is no harder to read than most classes can', () => {
    const {grade} = readingOf(kinds.map(kind => worded(kind)))
    expect(grade).toBeLessThanOrEqual(10)
  })

  it('stands in a phase that has a name', () => {
    expect(Object.keys(phaseNames)).toEqual(PHASES.map(({id}) => id))
  })
})
