import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {chartJson} from '../../src/drafts/chart-json.ts'
import {type ChartInput, chartConfig, chartOf} from '../../src/machines/chart.ts'
import {
  choose,
  type Game,
  open,
  openOptions,
  type Playable,
  position,
  prepare,
  proceed,
} from '../../src/machines/game.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const PLAYS = 200

describe.each(scenariosIn(ROOT).map(scenario => [scenario.id, scenario] as const))(
  'the chart of %s',
  (_, scenario) => {
    it('is plain data', () => {
      const config = chartConfig(scenario)
      expect(JSON.parse(chartJson(scenario))).toStrictEqual(config)
      expect(functionsIn(config)).toEqual([])
    })

    it('plays from its JSON as it plays', {timeout: 120_000}, () => {
      const one = prepare(scenario)
      const other = {...one, chart: chartOf(JSON.parse(chartJson(scenario)), one.flow)}
      const endings = new Set<string | undefined>()
      for (let seed = 0; seed < PLAYS; seed++) {
        const ending = playBoth(one, other, seed)
        expect(ending).toBeDefined()
        endings.add(ending)
      }
      expect(endings.size).toBeGreaterThan(1)
    })
  },
)

/** Plays the same random orders in both, expects the same at every rest, and returns the ending. */
function playBoth(one: Playable, other: Playable, seed: number): string | undefined {
  const random = xoroshiro128plus(seed)
  const below = (most: number) => uniformInt(random, 0, most - 1)
  const seats = Object.keys(one.scenario.seats)
  const input: ChartInput = {
    held: seats.slice(0, below(seats.length + 1)),
    audienceGate: one.scenario.rules.audienceGate === 'on',
    deterrence: below(2) === 1,
  }
  let games: readonly [Game, Game] = [proceed(open(one, input)), proceed(open(other, input))]
  for (;;) {
    const [here, there] = games
    expect(position(there)).toEqual(position(here))
    const {phase, ending} = position(here)
    if (phase === 'ended') return ending
    const options = openOptions(here)
    expect(openOptions(there)).toEqual(options)
    const option = options[below(options.length)]?.id ?? ''
    const by = below(2) === 1 ? ('person' as const) : ('rival' as const)
    const choice = {option, roll: 1 + below(6), by}
    const told = [ordered(here, choice), ordered(there, choice)] as const
    expect(position(told[1])).toEqual(position(told[0]))
    games = [proceed(told[0]), proceed(told[1])]
  }
}

function ordered(game: Game, choice: Parameters<typeof choose>[1]): Game {
  const chosen = choose(game, choice)
  if (!chosen.ok) throw new Error(chosen.error.code)
  return chosen.value
}

/** The paths of all functions in a value, which JSON would leave out. */
function functionsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'function') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => functionsIn(held, `${path}/${key}`))
}
