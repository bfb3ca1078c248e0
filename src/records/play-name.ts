import type {Course} from './play.ts'

/** Everything that makes a play what it is, as one line: two plays with one name are one play. */
export const playName = ({playable, setup, steps}: Course): string => {
  const {held, rival, dice, rules} = setup
  return JSON.stringify([
    playable.scenario.id,
    [held, rival, 'fixed' in dice ? `die ${dice.fixed}` : dice.seed],
    [rules.audienceGate, rules.deterrence],
    steps.map(({turn, option, roll}) => [turn.id, option.id, roll]),
  ])
}
