import {
  choose,
  type Game,
  open,
  openOptions,
  position,
  prepare,
  proceed,
} from '../../src/machines/game.ts'
import {compileCondition} from '../../src/scenarios/conditions.ts'
import {LADDERS, type Rungs} from '../../src/scenarios/ladders.ts'
import type {Option, Scenario} from '../../src/scenarios/schema.ts'

/** What playing every open option with every face of the die finds. */
export type Walk = {
  /** Turn to come by index, rungs and flags at every boundary, in one line each. */
  readonly states: ReadonlySet<string>
  /** Shares of endings under random play, exact but for their division. */
  readonly endings: Readonly<Record<string, number>>
}

export const nameOfState = (turn: number, rungs: Rungs, flags: readonly string[]) =>
  `${turn} ${LADDERS.map(ladder => rungs[ladder]).join('')} ${flags.join(' ')}`

/** Options of which one is taken at random; all the open ones where nothing else is said. */
export type Among = (open: readonly Option[]) => readonly Option[]

/**
 * Plays the chart itself along every branch, a turn at a time. Weights are whole numbers: each turn
 * divides what reaches it by at most four options and six faces, so twelve times six a turn suffices.
 */
export function walkTheChart(scenario: Scenario, among: Among = open => open): Walk {
  const whole = 72 ** scenario.turns.length
  const states = new Set<string>()
  const endings = new Map<string, number>()
  const waiting = scenario.turns.map(() => new Map<string, {game: Game; weight: number}>())

  const end = (ending: string, weight: number) =>
    endings.set(ending, (endings.get(ending) ?? 0) + weight)
  const arrive = (game: Game, behind: number, weight: number) => {
    const {phase, rungs, flags, ending} = position(game)
    const isImmediate = scenario.endings.some(({id, immediate}) => id === ending && immediate)
    if (phase === 'ended') {
      if (!isImmediate) states.add(nameOfState(scenario.turns.length, rungs, flags))
      end(ending ?? '', weight)
      return
    }
    const turn = turnBehind(scenario, behind, rungs, flags)
    if (turn < 0) {
      arrive(proceed(game), behind, weight)
      return
    }
    const name = nameOfState(turn, rungs, flags)
    states.add(name)
    const known = waiting[turn]?.get(name)
    waiting[turn]?.set(name, {game, weight: weight + (known?.weight ?? 0)})
  }

  const audienceGate = scenario.rules.audienceGate === 'on'
  arrive(open(prepare(scenario), {held: [], audienceGate, deterrence: false}), -1, whole)
  for (const [turn, games] of waiting.entries()) {
    for (const {game, weight} of games.values()) {
      const deciding = proceed(game)
      const {phase, ending} = position(deciding)
      if (phase === 'ended') {
        end(ending ?? '', weight)
        continue
      }
      const options = among(openOptions(deciding))
      for (const option of options) {
        for (const roll of [1, 2, 3, 4, 5, 6]) {
          const chosen = choose(deciding, {option: option.id, roll, by: 'rival'})
          if (!chosen.ok) throw new Error(`${option.id}: ${chosen.error.code}`)
          arrive(chosen.value, turn, weight / (options.length * 6))
        }
      }
    }
  }
  return {
    states,
    endings: Object.fromEntries(
      scenario.endings.map(({id}) => [id, (endings.get(id) ?? 0) / whole]),
    ),
  }
}

/** The first later turn whose condition holds, by index. */
function turnBehind(
  scenario: Scenario,
  behind: number,
  rungs: Rungs,
  flags: readonly string[],
): number {
  const declared = Object.keys(scenario.flags)
  return scenario.turns.findIndex(({when}, index) => {
    const condition = compileCondition(when, declared)
    return index > behind && condition.ok && condition.value(rungs, flags)
  })
}
