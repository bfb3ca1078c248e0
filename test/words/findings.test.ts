import {describe, expect, it} from 'vitest'
import type {Finding, FindingCode, FindingFields} from '../../src/odds/findings.ts'
import {GATES} from '../../src/odds/gates.ts'
import {wordFinding} from '../../src/words/findings.ts'
import {expectSentence} from './examples.ts'

const ending = {ending: 'war', title: 'War at last'}
const turn = {turn: 'answer', title: 'Answer by force?'}
const option = {turn: 'answer', option: 'strike', label: 'Strike across the border'}

const EXAMPLES: {readonly [C in FindingCode]: FindingFields[C]} = {
  'reach/ending': ending,
  'reach/no-open-option': {...turn, states: 3, example: 'military 1, trust 0'},
  'reach/option-never-open': option,
  'balance/ending-rare': {...ending, share: 0.0123},
  'balance/ending-common': {...ending, share: 0.4567},
  'balance/alike': {...option, share: 0.75},
  'balance/decided': {...turn, states: 3, open: 152},
  'balance/best-tone': {best: 'ease', bestWorth: 2.157, worst: 'force', worstWorth: 0, top: 3},
  'balance/tone-always-wins': {tone: 'ease', worth: 2.97, most: 3, top: 3},
  'agency/weak-turn': {...turn, gap: 0.081},
  'gate/always-blocked': {...option, ladder: 'diplomatic', gate: 'audience-gate', states: 1},
  'gate/never-closes': {gate: 'trust-gate'},
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

  it('says shares in percent and counts in words', () => {
    expect(wordFinding(finding('balance/ending-rare', EXAMPLES['balance/ending-rare']))).toContain(
      '1.2%',
    )
    expect(
      wordFinding(finding('reach/no-open-option', EXAMPLES['reach/no-open-option'])),
    ).toContain('3 states')
  })

  it.each(GATES)('words the gate %s', gate => {
    expectSentence(wordFinding(finding('gate/never-closes', {gate})))
    const fields = {...EXAMPLES['gate/always-blocked'], gate}
    expectSentence(wordFinding(finding('gate/always-blocked', fields)))
  })
})
