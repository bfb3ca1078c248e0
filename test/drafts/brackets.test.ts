import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/drafts/edits.ts'
import {formOf} from '../../src/drafts/judge.ts'
import {CATALOGUE, changed} from '../scenarios/harbour.ts'

const RIGHT = '  trust: { start: 1 }'
const RUNGS = 'rungs: [calm, patrols, shadowing, boarding, blockade] }'
const bracketsOf = (text: string) => formOf(text, CATALOGUE).problems

describe('a loose bracket', () => {
  it.each([
    [RIGHT, '  trust: { start}: 1 }', 'There is a bracket } too many'],
    [RIGHT, '  trust: { start: 1', 'The bracket { in this line is not closed'],
    [RUNGS, RUNGS.replace(']', ''), 'The bracket [ in this line is not closed'],
    [RUNGS, RUNGS.replace(']', ']]'), 'There is a bracket ] too many'],
  ])('in the place of %j is named: %j', (right, wrong, sentence) => {
    const told = bracketsOf(changed(right, wrong))
    expect(told.map(({code}) => code)).toEqual(['yaml/bracket'])
    expect(told[0]?.sentence).toContain(sentence)
  })

  it.each([
    [RIGHT, '  trust: { start}: 1 }'],
    [RIGHT, '  trust: { start: 1'],
  ])('in the place of %j is mended where there is one way: %j', (right, wrong) => {
    const text = changed(right, wrong)
    const [problem] = bracketsOf(text)
    if (!problem?.edit) throw new Error('Nothing is offered.')
    const mended = applyEdits(text, [problem.edit])
    expect(bracketsOf(mended)).toEqual([])
  })
})
