import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nearestTone} from '../../src/machines/rivals.ts'
import {explore} from '../../src/odds/explore.ts'
import {ladderTable, rungsOf} from '../../src/odds/ladder-table.ts'
import {endingShares, evenly, oddsOf, reachOf, valuesOf} from '../../src/odds/odds.ts'
import {TONES} from '../../src/scenarios/ladders.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {anyScenario} from '../machines/any-scenario.ts'
import {smallScenario} from '../machines/small-scenario.ts'
import {nameOfState, walkTheChart} from './walk-of-the-chart.ts'

const namesOf = (scenario: Scenario) =>
  explore(scenario).states.map(({turn, standing, flags}) =>
    nameOfState(turn, rungsOf(standing), flags),
  )
const small = () => anyScenario({mostTurns: 4, mostOptions: 3})

describe('the exploration of any small scenario', () => {
  it('finds the states that the chart can reach, each once', {timeout: 60_000}, () => {
    const sizes: number[] = []
    fc.assert(
      fc.property(small(), scenario => {
        const names = namesOf(scenario)
        expect([...names].sort()).toEqual([...walkTheChart(scenario).states].sort())
        sizes.push(names.length)
      }),
      {numRuns: 40},
    )
    expect(Math.max(...sizes)).toBeGreaterThan(20)
  })

  it('shares the endings as the chart does', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(small(), scenario => {
        expectAlike(oddsOf(explore(scenario)).endings, walkTheChart(scenario).endings)
      }),
      {numRuns: 40},
    )
  })

  it('lets the bots play as the chart does', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(small(), fc.constantFrom(...TONES), (scenario, tone) => {
        const {endings} = walkTheChart(scenario, open => {
          const taken = nearestTone(open, tone)
          return taken ? [taken] : []
        })
        expectAlike(oddsOf(explore(scenario)).bots[tone], endings)
      }),
      {numRuns: 40},
    )
  })

  it('shares out everything', () => {
    fc.assert(
      fc.property(small(), scenario => {
        const {endings, bots} = oddsOf(explore(scenario))
        for (const shares of [endings, ...Object.values(bots)])
          expect(total(shares)).toBeCloseTo(1, 12)
      }),
      {numRuns: 150},
    )
  })

  it('puts every state before its successors', () => {
    fc.assert(
      fc.property(small(), scenario => {
        const {states} = explore(scenario)
        const places = new Map(states.map((state, place) => [state, place]))
        for (const [place, {branches}] of states.entries()) {
          for (const {next} of branches.flatMap(({outcomes}) => outcomes)) {
            if (next) expect(places.get(next)).toBeGreaterThan(place)
          }
        }
      }),
      {numRuns: 100},
    )
  })

  it('gives the opening the value that random play has', () => {
    fc.assert(
      fc.property(small(), scenario => {
        const exploration = explore(scenario)
        const [first] = exploration.states
        const value = first && valuesOf(exploration).get(first)
        const shares = Object.values(endingShares(exploration, evenly))
        expect(value).toBeDefined()
        for (const [i, share] of shares.entries()) expect(value?.[i]).toBeCloseTo(share, 12)
      }),
      {numRuns: 100},
    )
  })

  it('is the same whether its table is fresh or shared with other scenarios', () => {
    fc.assert(
      fc.property(small(), scenario => {
        const fresh = explore(scenario, ladderTable(scenario.rules.audienceGate === 'on'))
        expect(oddsOf(explore(scenario))).toEqual(oddsOf(fresh))
      }),
      {numRuns: 50},
    )
  })
})

describe('the exploration', () => {
  it('counts a state at the boundary, before the event', () => {
    const scenario = smallScenario({
      turns: {first: {event: {audience: 1}, options: {a: {tone: 'press'}, b: {tone: 'press'}}}},
    })
    expect(namesOf(scenario)).toEqual(['0 11112 ', '1 11122 '])
  })

  it('does not count an immediate ending as a state', () => {
    const scenario = smallScenario({
      turns: {
        first: {options: {attack: {tone: 'press', moves: {military: 3}}, wait: {tone: 'press'}}},
      },
      endings: {war: {immediate: true, when: 'military >= 4'}, over: {}},
    })
    expect(namesOf(scenario)).toEqual(['0 11112 ', '1 11112 '])
    expect(oddsOf(explore(scenario)).endings).toEqual({war: 0.5, over: 0.5})
  })

  it('ends at the boundary where an event brings an immediate ending', () => {
    const scenario = smallScenario({
      turns: {first: {event: {military: 3}, options: {wait: {}}}},
      endings: {war: {immediate: true, when: 'military >= 4'}, over: {}},
    })
    expect(explore(scenario).states).toMatchObject([{turn: 0, ending: 0, branches: []}])
    expect(oddsOf(explore(scenario)).endings).toEqual({war: 1, over: 0})
  })

  it('tells flags apart that stand on the same rungs, and each once however often an order sets it', () => {
    const scenario = smallScenario({
      turns: {
        first: {options: {once: {sets: ['word']}, twice: {sets: ['word', 'word']}, none: {}}},
        second: {options: {again: {sets: ['word']}}},
      },
    })
    expect(namesOf(scenario)).toEqual([
      '0 11112 ',
      '1 11112 word',
      '1 11112 ',
      '2 11112 word',
      '2 11112 ',
    ])
  })

  it('weighs the faces of the die at the trust of the moment', () => {
    const scenario = smallScenario({
      start: {trust: 0},
      turns: {
        first: {
          options: {a: {tone: 'press', channel: 'quiet'}, b: {tone: 'press', channel: 'quiet'}},
        },
      },
    })
    const [first] = explore(scenario).states
    expect(first?.branches[0]?.outcomes.map(({faces}) => faces)).toEqual([2, 3, 1])
  })

  it('tells what was refused on the way', () => {
    const scenario = smallScenario({
      start: {economic: 2, military: 3},
      turns: {first: {options: {reopen: {tone: 'press', moves: {economic: -1}}}}},
    })
    const [first] = explore(scenario).states
    expect(first?.branches[0]?.outcomes[0]?.refused).toEqual([
      {ladder: 'economic', reason: 'military-gate'},
    ])
  })

  it('names the states in which nothing is open', () => {
    const options = {a: {when: 'trust >= 4'}, b: {when: 'trust >= 4'}}
    const {stuck, states} = explore(smallScenario({turns: {first: {options}}}))
    expect(stuck).toEqual([states[0]])
  })

  it('reaches each state as often as random play does', () => {
    const scenario = smallScenario({
      turns: {
        first: {options: {worse: {tone: 'press', moves: {audience: 1}}, same: {tone: 'press'}}},
        second: {options: {a: {tone: 'press'}, b: {tone: 'press'}}},
      },
    })
    const exploration = explore(scenario)
    const reach = reachOf(exploration, evenly, () => undefined)
    expect(exploration.states.map(({turn, place}) => [turn, reach[place]])).toEqual([
      [0, 1],
      [1, 0.5],
      [1, 0.5],
      [2, 0.5],
      [2, 0.5],
    ])
  })

  it('ends at once where no turn is ever played', () => {
    const scenario = smallScenario({turns: {first: {when: 'trust >= 4', options: {a: {}, b: {}}}}})
    expect(oddsOf(explore(scenario))).toMatchObject({states: 1, endings: {over: 1}})
    expect(walkTheChart(scenario).endings).toEqual({over: 1})
  })
})

function expectAlike(
  found: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, number>>,
) {
  expect(Object.keys(found)).toEqual(Object.keys(wanted))
  for (const [ending, share] of Object.entries(wanted)) expect(found[ending]).toBeCloseTo(share, 12)
}

const total = (shares: Readonly<Record<string, number>>) =>
  Object.values(shares).reduce((sum, share) => sum + share, 0)
