import {describe, expect, it} from 'vitest'
import type {ChoiceProblem} from '../../src/machines/game.ts'
import {wordChoiceProblem} from '../../src/words/choices.ts'
import {expectSentence} from './examples.ts'

const EXAMPLES: {
  readonly [C in ChoiceProblem['code']]: Extract<ChoiceProblem, {code: C}>
} = {
  'choice/not-deciding': {code: 'choice/not-deciding', phase: 'told'},
  'choice/unknown-option': {code: 'choice/unknown-option', turn: 'answer', option: 'sing'},
  'choice/closed-option': {
    code: 'choice/closed-option',
    turn: 'answer',
    option: 'strike',
    when: 'military >= 3',
  },
  'choice/bad-roll': {code: 'choice/bad-roll', roll: 7},
}

describe('wordChoiceProblem', () => {
  it.each(Object.values(EXAMPLES))('words $code with its facts', problem => {
    const sentence = wordChoiceProblem(problem)
    expectSentence(sentence)
    const {code, ...facts} = problem
    for (const fact of Object.values(facts)) {
      if (code !== 'choice/not-deciding') expect(sentence).toContain(String(fact))
    }
  })

  it('says that the story has ended', () => {
    expect(wordChoiceProblem({code: 'choice/not-deciding', phase: 'ended'})).toContain('ended')
  })
})
