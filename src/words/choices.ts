import type {ChoiceProblem} from '../machines/game.ts'

/** Why an order was refused, in a full sentence. */
export function wordChoiceProblem(problem: ChoiceProblem): string {
  const sentence = SENTENCES[problem.code] as (problem: ChoiceProblem) => string
  return sentence(problem)
}

type Code = ChoiceProblem['code']

const SENTENCES: {
  readonly [C in Code]: (problem: Extract<ChoiceProblem, {code: C}>) => string
} = {
  'choice/not-deciding': ({phase}) =>
    phase === 'ended'
      ? 'The story has ended, so no order can be given any more.'
      : 'No order can be given at this moment. Go on to the next turn first.',
  'choice/unknown-option': ({turn, option}) =>
    `The turn "${turn}" has no option "${option}". Choose one of its own.`,
  'choice/closed-option': ({turn, option, when}) =>
    `The option "${option}" is not open at the turn "${turn}": it needs ${when}. Choose another.`,
  'choice/bad-roll': ({roll}) => `A die shows 1 to 6, not ${roll}.`,
}
