import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  choose,
  decides,
  endingOf,
  type Game,
  open,
  openOptions,
  position,
  prepare,
  proceed,
  turnOf,
} from '../../src/machines/game.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {anyScenario} from './any-scenario.ts'
import {ordered, smallScenario, started} from './small-scenario.ts'

const scenario = smallScenario({
  turns: {
    first: {options: {attack: {tone: 'force', moves: {military: 1}}, talk: {when: 'trust >= 3'}}},
    second: {options: {wait: {}}},
  },
})
const choice = (option: string, roll = 3) => ({option, roll, by: 'person'}) as const

describe('an order is refused', () => {
  it('while no decision is due', () => {
    const told = ordered(started(scenario), 'attack')
    expect(choose(told, choice('attack'))).toEqual({
      ok: false,
      error: {code: 'choice/not-deciding', phase: 'told'},
    })
  })

  it('before the first turn, and once all is over', () => {
    const opening = open(prepare(scenario), {held: [], audienceGate: true, deterrence: false})
    const ended = ordered(proceed(ordered(started(scenario), 'attack')), 'wait')
    const problemOf = (game: Game) => {
      const chosen = choose(game, choice('wait'))
      return chosen.ok ? undefined : chosen.error
    }
    expect(problemOf(opening)).toEqual({code: 'choice/not-deciding', phase: 'opening'})
    expect(problemOf(ended)).toEqual({code: 'choice/not-deciding', phase: 'ended'})
  })

  it('where the turn has no such option, though another turn has', () => {
    expect(choose(started(scenario), choice('wait'))).toEqual({
      ok: false,
      error: {code: 'choice/unknown-option', turn: 'first', option: 'wait'},
    })
  })

  it('where the option is closed, with its condition', () => {
    expect(choose(started(scenario), choice('talk'))).toEqual({
      ok: false,
      error: {code: 'choice/closed-option', turn: 'first', option: 'talk', when: 'trust >= 3'},
    })
  })

  it.each([0, 7, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('with a die of %d', roll => {
    expect(choose(started(scenario), choice('attack', roll))).toEqual({
      ok: false,
      error: {code: 'choice/bad-roll', roll},
    })
  })

  it('for a name that only an object knows', () => {
    expect(choose(started(scenario), choice('constructor'))).toMatchObject({
      error: {code: 'choice/unknown-option'},
    })
  })

  it('and nothing changes', () => {
    const game = started(scenario)
    const before = JSON.stringify([game.snapshot.value, game.snapshot.context])
    for (const bad of [choice('talk'), choice('nothing'), choice('attack', 9)]) choose(game, bad)
    expect(JSON.stringify([game.snapshot.value, game.snapshot.context])).toBe(before)
    expect(position(ordered(game, 'attack')).rungs.military).toBe(2)
  })
})

describe('the open options', () => {
  it('are those the chart would take, in the order of the file', () => {
    const trusting = smallScenario({
      start: {trust: 3},
      turns: {first: {options: {b: {when: 'trust >= 3'}, closed: {when: 'trust >= 4'}, a: {}}}},
    })
    expect(openOptions(started(trusting)).map(({id}) => id)).toEqual(['b', 'a'])
  })

  it('depend on what the event moved', () => {
    const shaken = smallScenario({
      start: {trust: 3},
      turns: {first: {event: {trust: -1}, options: {talk: {when: 'trust >= 3'}, wait: {}}}},
    })
    expect(openOptions(started(shaken)).map(({id}) => id)).toEqual(['wait'])
  })

  it('are none while no decision is due', () => {
    expect(openOptions(ordered(started(scenario), 'attack'))).toEqual([])
  })
})

describe('a game', () => {
  it('is succeeded, never changed, by an order', () => {
    const game = started(scenario)
    ordered(game, 'attack')
    expect(position(game)).toMatchObject({phase: 'deciding', log: []})
  })

  it('throws for a turn or an ending that its scenario lacks', () => {
    const playable = prepare(scenario)
    expect(() => turnOf(playable, 'nowhere')).toThrow('No turn "nowhere"')
    expect(() => endingOf(playable, 'never')).toThrow('No ending "never"')
  })

  it('knows whether any of some seats decides a turn', () => {
    const joint = smallScenario({turns: {first: {seats: ['south', 'north'], options: {wait: {}}}}})
    const turn = turnOf(prepare(joint), 'first')
    expect(decides(turn, ['north'])).toBe(true)
    expect(decides(turn, ['east'])).toBe(false)
  })

  it('keeps the numbers of its ladders and their states together, and is plain JSON throughout', () => {
    fc.assert(
      fc.property(anyScenario(), fc.array(fc.nat(), {minLength: 8, maxLength: 8}), (any, picks) => {
        let game = open(prepare(any), {held: ['north'], audienceGate: true, deterrence: false})
        for (const pick of picks) {
          expectPlain(game)
          const options = openOptions(game)
          const option = options[pick % options.length]
          game = option ? ordered(game, option.id, 1 + (pick % 6)) : proceed(game)
        }
        expectPlain(game)
      }),
      {numRuns: 150},
    )
  })
})

function expectPlain(game: Game) {
  const {value, context} = game.snapshot
  const {round: _, ...ladders} = value as Record<string, unknown>
  expect(ladders).toStrictEqual(
    Object.fromEntries(LADDERS.map(ladder => [ladder, String(context.rungs[ladder])])),
  )
  expect(JSON.parse(JSON.stringify({value, context}))).toStrictEqual({value, context})
  expect(JSON.parse(JSON.stringify(position(game)))).toEqual(position(game))
}
