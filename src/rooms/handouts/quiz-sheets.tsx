import type {Ladder} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {PASS_MARK, wordAnswer, wordQuestion, quiz as words} from '../../words/handouts-quiz.ts'
import {ladderName} from '../../words/ladders.ts'
import {Leaf} from './leaf.tsx'
import {letterOf, quizFor, rightAnswer} from './quiz.ts'

type Props = {readonly scenario: Scenario}

/** Eight questions on the rules, in the words of the crisis. */
export function QuizSheet({scenario}: Props) {
  return (
    <Leaf title={words.title} crisis={scenario.title} fields={['name', 'date']} oneSide>
      <p>{words.intro(quoted(scenario)('trust'))}</p>
      <ol class="asked">
        {quizFor(scenario).map(item => (
          <li key={item.id}>
            <p>{wordQuestion(item, scenario)}</p>
            <ol class="answers">
              {item.answers.map(answer => (
                <li key={JSON.stringify(answer)}>{wordAnswer(answer, scenario)}</li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Leaf>
  )
}

/** The answers, each found by playing the order. */
export function QuizKeySheet({scenario}: Props) {
  const items = quizFor(scenario)
  return (
    <Leaf title={words.keyTitle} crisis={scenario.title}>
      <p class="leaf-note">
        {words.pass(Math.ceil(items.length * PASS_MARK), items.length)} {words.played}
      </p>
      <ol class="asked">
        {items.map(item => {
          const right = rightAnswer(item)
          return (
            <li key={item.id}>
              <p>{wordQuestion(item, scenario)}</p>
              <p>
                <b>
                  {letterOf(right)}: {wordAnswer(item.answers[right] ?? {}, scenario)}
                </b>{' '}
                {item.why(quoted(scenario))}
              </p>
            </li>
          )
        })}
      </ol>
    </Leaf>
  )
}

const quoted = (scenario: Scenario) => (ladder: Ladder) => `“${ladderName(scenario, ladder)}”`
