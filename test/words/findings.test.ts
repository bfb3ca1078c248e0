import {describe, expect, it} from 'vitest'
import type {Finding, FindingCode, FindingFields} from '../../src/odds/finding.ts'
import {GATES} from '../../src/odds/gates.ts'
import {wordFinding, wordFindingApart} from '../../src/words/findings.ts'
import {expectSentence} from './examples.ts'

const ending = {ending: 'war', title: 'War at last'}
const turn = {turn: 'answer', title: 'Answer by force?'}
const option = {turn: 'answer', option: 'strike', label: 'Strike across the border'}

const EXAMPLES: {readonly [C in FindingCode]: FindingFields[C]} = {
  'odds/too-many-states': {most: 400_000},
  'reach/ending': ending,
  'reach/no-open-option': {...turn, states: 3, example: 'military 1, trust 0'},
  'reach/option-never-open': option,
  'balance/ending-rare': {...ending, share: 0.0123},
  'balance/ending-common': {...ending, share: 0.4567, overtaken: undefined, isRest: true},
  'balance/alike': {...option, share: 0.75},
  'balance/decided': {...turn, states: 3, open: 152},
  'balance/best-tone': {best: 'ease', bestWorth: 2.157, worst: 'force', worstWorth: 0, top: 3},
  'balance/tone-always-wins': {tone: 'ease', worth: 2.97, most: 3, top: 3},
  'agency/weak-turn': {...turn, gap: 0.081},
  'gate/always-blocked': {...option, ladder: 'diplomatic', gate: 'audience-gate', states: 1},
  'gate/never-closes': {gate: 'trust-gate'},
  'option/dominated': {...option, by: 'shell', byLabel: 'Shell the border', states: 12},
  'option/always-best': {...option, states: 12},
  'reading/grade': {grade: 12.34, words: 1900},
  'reading/minutes': {seat: 'north', words: 2345, minutes: 21.2, planned: 20},
  'truth/passage-uncited': {passage: 'H5', document: 'quay-letters'},
  'tone/uneven': {...{seat: 'north', name: 'The north', mean: 2.25}, other: 'south', otherMean: 1},
  'tone/no-ease': {seat: 'north', name: 'The north'},
  'explained/unmatched': {finding: 'balance/alike', of: 'answer/strike'},
}
const finding = (code: string, fields: object) =>
  ({code, severity: 'warning', fields}) as unknown as Finding

describe('wordFinding', () => {
  it.each(Object.entries(EXAMPLES))('words %s with its facts', (code, fields) => {
    const sentence = wordFinding(finding(code, fields))
    expectSentence(sentence)
    const {title, label} = fields as {title?: string; label?: string}
    expect(sentence).toContain(title ?? label ?? '')
  })

  it.each(Object.entries(EXAMPLES))('says of %s apart what to do', (code, fields) => {
    const {sentence, todo} = wordFindingApart(finding(code, fields))
    expectSentence(sentence)
    if (todo !== '') expectSentence(todo)
    expect(wordFinding(finding(code, fields))).toBe(`${sentence} ${todo}`.trim())
  })

  it('says shares in percent and counts in words', () => {
    expect(wordFinding(finding('balance/ending-rare', EXAMPLES['balance/ending-rare']))).toContain(
      '1.2%',
    )
    expect(
      wordFinding(finding('reach/no-open-option', EXAMPLES['reach/no-open-option'])),
    ).toContain('3 situations')
  })

  it.each(GATES)('words the gate %s', gate => {
    expectSentence(wordFinding(finding('gate/never-closes', {gate})))
    const fields = {...EXAMPLES['gate/always-blocked'], gate}
    expectSentence(wordFinding(finding('gate/always-blocked', fields)))
  })
})
