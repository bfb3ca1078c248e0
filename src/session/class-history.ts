import {prepare} from '../machines/game.ts'
import {trunkOf} from '../records/divergence.ts'
import {begin, playRivals} from '../records/play.ts'
import type {Rungs} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'

/**
 * Where the documents' own path put the ladders behind each turn, by its id, and at the start under an
 * empty one; every die is 3. It goes as far as the documents do.
 */
export function historyByTurn(scenario: Scenario): ReadonlyMap<string, Rungs> {
  const {rules} = scenario
  const setup = {held: [], rival: 'documented', dice: {fixed: 3}, rules} as const
  const opening = begin(prepare(scenario), setup)
  const {steps} = playRivals(opening)
  const silent = steps.findIndex(({turn, option}) => trunkOf(turn)?.id !== option.id)
  const known = silent < 0 ? steps : steps.slice(0, silent)
  return new Map([
    ['', known[0]?.before ?? opening.boundary],
    ...known.map(({turn, after}) => [turn.id, after] as const),
  ])
}
