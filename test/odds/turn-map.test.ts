import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {explore} from '../../src/odds/explore.ts'
import {evenly, oddsOf, reachOf} from '../../src/odds/odds.ts'
import {outlineMapOf, type TurnMap, turnMapOf} from '../../src/odds/turn-map.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {anyScenario} from '../machines/any-scenario.ts'
import {smallScenario} from '../machines/small-scenario.ts'

const ROOT = new URL('../../', import.meta.url).pathname

describe.each(scenariosIn(ROOT).map(scenario => [scenario.id, scenario] as const))(
  'the turn map of %s',
  (_, scenario) => {
    it('shares out random play as the odds do', () => expectFlow(scenario))

    it('goes no way that its outline leaves out', () => {
      expectWithin(turnMapOf(explore(scenario)), outlineMapOf(scenario))
    })
  },
)

describe('the turn map of any small scenario', () => {
  it('shares out random play as the odds do', {timeout: 60_000}, () => {
    fc.assert(fc.property(anyScenario({mostTurns: 5, mostOptions: 3}), expectFlow), {numRuns: 100})
  })

  it('goes no way that its outline leaves out', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyScenario({mostTurns: 5, mostOptions: 3}), scenario =>
        expectWithin(turnMapOf(explore(scenario)), outlineMapOf(scenario)),
      ),
      {numRuns: 100},
    )
  })
})

describe('a turn map', () => {
  it('ends at once behind an event, and passes over a turn that is not played', () => {
    const scenario = smallScenario({
      start: {military: 3},
      turns: {
        skipped: {when: 'military <= 1', options: {wait: {}}},
        calm: {options: {wait: {}, push: {moves: {military: 1}}}},
        raid: {event: {military: 1}, options: {wait: {}}},
      },
      endings: {war: {when: 'military == 4', immediate: true}, over: {}},
    })
    const {nodes, edges} = turnMapOf(explore(scenario))
    expect(nodes.map(({key, share}) => [key, share])).toEqual([
      ['turn:skipped', 0],
      ['turn:calm', 1],
      ['turn:raid', 0.5],
      ['ending:war', 1],
      ['ending:over', 0],
    ])
    expect(edges).toEqual([
      {from: 'turn:calm', to: 'turn:raid', share: 0.5},
      {from: 'turn:calm', to: 'ending:war', share: 0.5},
      {from: 'turn:raid', to: 'ending:war', share: 0.5},
    ])
  })

  it('brings all of play to an ending where no turn is ever played', () => {
    const scenario = smallScenario({turns: {never: {when: 'military == 4', options: {wait: {}}}}})
    const {nodes, edges} = turnMapOf(explore(scenario))
    expect(nodes.map(({share}) => share)).toEqual([0, 1])
    expect(edges).toEqual([])
  })

  it('tells conditions and options', () => {
    const [first, , third] = turnMapOf(
      explore(
        smallScenario({
          turns: {only: {when: 'military >= 1', options: {wait: {}}}},
          endings: {war: {when: 'military == 4'}, over: {}},
        }),
      ),
    ).nodes
    expect(first).toEqual({
      ...{key: 'turn:only', kind: 'turn', id: 'only', title: 'only', when: 'military >= 1'},
      ...{options: 2, share: 1, index: 0},
    })
    expect(third).toEqual({
      ...{key: 'ending:over', kind: 'ending', id: 'over', title: 'over', options: 0, share: 1},
      index: 1,
    })
  })
})

describe('an outline', () => {
  const turn = (id: string, when?: string) => ({id, title: id, options: [], ...(when && {when})})
  const ending = (id: string, more: object = {}) => ({id, title: id, ...more})

  it('leads to every turn up to the first that is always played, and to the endings that may be told', () => {
    const {edges} = outlineMapOf({
      turns: [turn('a'), turn('b', 'word'), turn('c'), turn('d', 'word')],
      endings: [
        ending('war', {immediate: true, when: 'military == 4'}),
        ending('calm', {when: 'trust == 4'}),
        ending('over'),
        ending('never'),
      ],
    })
    expect(edges.map(({from, to}) => `${from} ${to}`.replaceAll(/\w+:/g, ''))).toEqual([
      ...['a b', 'a c', 'a war', 'b c', 'b war'],
      ...['c d', 'c war', 'c calm', 'c over', 'd war', 'd calm', 'd over'],
    ])
    expect(edges.every(({share}) => share === null)).toBe(true)
  })

  it('keeps turns and endings of one id apart', () => {
    const {nodes} = outlineMapOf({
      turns: [turn('a'), turn('a'), turn('b'), turn('a')],
      endings: [ending('a'), ending('a')],
    })
    const keys = ['turn:a', 'turn:a#2', 'turn:b', 'turn:a#3', 'ending:a', 'ending:a#2']
    expect(nodes.map(({key}) => key)).toEqual(keys)
  })

  it('is empty where nothing is written', () => {
    expect(outlineMapOf({turns: [], endings: []})).toEqual({nodes: [], edges: []})
  })
})

/** What comes to a box is its share, what leaves a turn is what came, and endings have their odds. */
function expectFlow(scenario: Scenario) {
  const exploration = explore(scenario)
  const {nodes, edges} = turnMapOf(exploration)
  const odds = oddsOf(exploration).endings
  const reach = new Map<number, number>()
  const shares = reachOf(exploration, evenly, () => {})
  for (const {turn, place} of exploration.states) {
    reach.set(turn, (reach.get(turn) ?? 0) + (shares[place] ?? 0))
  }
  const [opening] = exploration.states
  const sum = (end: 'from' | 'to', key: string) =>
    edges.reduce((total, edge) => total + (edge[end] === key ? (edge.share ?? 0) : 0), 0)
  for (const {key, kind, id, share, index} of nodes) {
    const reached = kind === 'turn' ? reach.get(index) : odds[id]
    expect(share, key).toBeCloseTo(reached ?? 0, 9)
    const isFirst = kind === 'turn' && index === opening?.turn
    const opensOver = kind === 'ending' && opening?.turn === scenario.turns.length
    if (!isFirst && !opensOver) expect(sum('to', key), key).toBeCloseTo(share ?? 0, 9)
    if (kind === 'turn') expect(sum('from', key), key).toBeCloseTo(share ?? 0, 9)
  }
}

function expectWithin(map: TurnMap, outline: TurnMap) {
  const known = new Set(outline.edges.map(({from, to}) => `${from} ${to}`))
  expect(map.edges.filter(({from, to}) => !known.has(`${from} ${to}`))).toEqual([])
}
