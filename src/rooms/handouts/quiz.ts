import {tryOrder} from '../../machines/trial.ts'
import {LADDERS, type Rungs} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {QUIZ_ITEMS, QUIZ_LENGTH, type QuizItem, USUAL_RUNGS} from '../../words/handouts-quiz.ts'

/** The questions for a crisis: those that its switches of the rules allow. */
export const quizFor = ({rules}: Pick<Scenario, 'rules'>): readonly QuizItem[] =>
  QUIZ_ITEMS.filter(({needs}) => needs === undefined || rules[needs] === 'on').slice(0, QUIZ_LENGTH)

/** The place of the right answer, found by playing the order; -1 where none of them is. */
export function rightAnswer(item: QuizItem): number {
  const before: Rungs = {...USUAL_RUNGS, ...item.rungs}
  const {rungs: after} = tryOrder(before, item.order, item.roll)
  return item.answers.findIndex(answer =>
    LADDERS.every(ladder => after[ladder] === (answer[ladder] ?? before[ladder])),
  )
}

/** The name of an answer on paper. */
export const letterOf = (place: number): string => 'ABCD'[place] ?? '?'
