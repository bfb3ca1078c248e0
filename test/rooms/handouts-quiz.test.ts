import {describe, expect, it} from 'vitest'
import {tryOrder} from '../../src/machines/trial.ts'
import {letterOf, quizFor, rightAnswer} from '../../src/rooms/handouts/quiz.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {
  PASS_MARK,
  QUIZ_ITEMS,
  QUIZ_LENGTH,
  USUAL_RUNGS,
  wordAnswer,
  wordQuestion,
} from '../../src/words/handouts-quiz.ts'
import {january} from '../january.ts'
import {ordered, smallScenario, started} from '../machines/small-scenario.ts'

describe('the quiz on the rules', () => {
  it.each(QUIZ_ITEMS.map(item => [item.id, item] as const))(
    'has exactly one answer that the chart gives: %s',
    (_, item) => {
      const before = {...USUAL_RUNGS, ...item.rungs}
      const {rungs} = tryOrder(before, item.order, item.roll)
      const right = item.answers.filter(answer =>
        LADDERS.every(ladder => rungs[ladder] === (answer[ladder] ?? before[ladder])),
      )
      expect(right).toHaveLength(1)
      expect(item.answers[rightAnswer(item)]).toBe(right[0])
    },
  )

  it('has the same answers in a play of a scenario', () => {
    const letters = QUIZ_ITEMS.map(item => {
      const before = {...USUAL_RUNGS, ...item.rungs}
      const scenario = smallScenario({
        start: before,
        turns: {first: {options: {order: item.order}}, second: {options: {wait: {}}}},
      })
      const {rungs} = ordered(started(scenario), 'order', item.roll).snapshot.context
      const place = item.answers.findIndex(answer =>
        LADDERS.every(ladder => rungs[ladder] === (answer[ladder] ?? before[ladder])),
      )
      return `${item.id} ${letterOf(place)}`
    })
    expect(letters).toEqual([
      'worse-is-fast B',
      'better-is-slow C',
      'spill-over A',
      'trust-gate C',
      'quiet-channel B',
      'audience-gate A',
      'misread C',
      'relief B',
      'military-gate C',
    ])
  })

  it('asks eight questions, whatever switches a crisis has', () => {
    const off = {rules: {audienceGate: 'off', deterrence: 'off'}} as const
    expect(quizFor(january).map(({id}) => id)).toContain('audience-gate')
    expect(quizFor(off).map(({id}) => id)).not.toContain('audience-gate')
    expect([quizFor(january).length, quizFor(off).length]).toEqual([QUIZ_LENGTH, QUIZ_LENGTH])
  })

  it('is passed with seven of eight', () => {
    expect(Math.ceil(QUIZ_LENGTH * PASS_MARK)).toBe(7)
  })

  it('names every ladder that an order moves, in the words of the crisis', () => {
    const [spill] = QUIZ_ITEMS.filter(({id}) => id === 'spill-over')
    if (!spill) throw new Error('The question is gone.')
    expect(wordQuestion(spill, january)).toBe(
      '“Diplomatic” stands at rung 2 (contacts limited) and “Trust” stands at rung 2 (working). An order in the tone “press” asks, in the open, to make “Diplomatic” worse by one rung. The die shows 4.',
    )
    expect(spill.answers.map(answer => wordAnswer(answer, january))).toEqual([
      '“Diplomatic” goes to rung 3 (envoys recalled) and “Trust” goes to rung 1 (thin).',
      '“Diplomatic” goes to rung 3 (envoys recalled).',
      '“Diplomatic” goes to rung 3 (envoys recalled) and “Audience” goes to rung 2 (aroused).',
    ])
  })

  it('never asks the same thing twice in its answers', () => {
    for (const {id, answers} of QUIZ_ITEMS)
      expect([id, new Set(answers.map(answer => wordAnswer(answer, january))).size]).toEqual([
        id,
        answers.length,
      ])
  })
})
