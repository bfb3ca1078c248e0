import {describe, expect, it} from 'vitest'
import {largeScenario} from '../../bench/large-scenario.ts'
import {explore} from '../../src/odds/explore.ts'
import {findingsOf} from '../../src/odds/findings.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import {reachProblems} from '../../src/odds/reach-problems.ts'
import {readScenario} from '../../src/scenarios/read.ts'
import {type Small, smallScenario} from '../machines/small-scenario.ts'

/**
 * Each of the turns doubles the sets of flags, so that 40 come to more states than any machine holds; before
 * them each turn of a prelude sets six flags whatever is chosen.
 */
function hostile(turns: number, prelude = 0): Small {
  const before = Array.from({length: prelude}, (_, i) => {
    const sets = Array.from({length: 6}, (_, j) => `before_${i}_${j}`)
    return [`before-${i}`, {options: {one: {sets}, other: {sets}}}] as const
  })
  const doubling = Array.from(
    {length: turns},
    (_, i) => [`turn-${i}`, {options: {go: {sets: [`f${i}`]}, stay: {}}}] as const,
  )
  return {
    turns: Object.fromEntries([...before, ...doubling]),
    endings: {dream: {when: 'military >= 4'}, over: {}},
  }
}

describe('a walk with more states than its ceiling', {timeout: 60_000}, () => {
  const most = 5000
  const exploration = explore(smallScenario(hostile(40)), undefined, most)
  const odds = oddsOf(exploration)
  const findings = findingsOf(exploration, odds)

  it('gives up, and gives no part of it', () => {
    expect(exploration).toMatchObject({complete: false, most, states: [], stuck: []})
  })

  it('has no shares at all', () => {
    expect(odds).toMatchObject({complete: false, endings: {}})
    expect(odds.bots).toEqual({ease: {}, hold: {}, press: {}, force: {}})
  })

  it('is told in a warning with the number, and claims nothing of reach, balance, gates or options', () => {
    expect(findings[0]).toEqual({
      code: 'odds/too-many-states',
      severity: 'warning',
      fields: {most},
    })
    const areas = new Set(findings.map(({code}) => code.split('/')[0]))
    for (const area of ['reach', 'balance', 'agency', 'gate', 'option'])
      expect(areas).not.toContain(area)
  })

  it('is a warning of the check, at the turns', () => {
    const text = 'demarche: 1\nturns:\n  - id: first\n'
    expect(reachProblems(findings, exploration.scenario, text)).toMatchObject([
      {code: 'odds/too-many-states', severity: 'warning', at: {line: 2, column: 1}},
    ])
  })
})

describe('the ceiling', {timeout: 60_000}, () => {
  it('is not met by a walk of exactly as many states', () => {
    const scenario = smallScenario(hostile(4))
    const {states} = explore(scenario)
    expect(explore(scenario, undefined, states.length).complete).toBe(true)
    expect(explore(scenario, undefined, states.length - 1).complete).toBe(false)
  })

  it('counts the memory that long sets of flags take', () => {
    const scenario = smallScenario(hostile(8, 50))
    const {states} = explore(scenario)
    expect(states.length).toBeLessThan(600)
    expect(explore(scenario, undefined, 600).complete).toBe(false)
  })

  it('leaves room for a scenario of 300 turns', () => {
    const {scenario, problems} = readScenario(largeScenario(), {documents: [], doubts: []})
    expect(problems).toEqual([])
    expect(scenario?.turns).toHaveLength(300)
    expect(scenario && explore(scenario).complete).toBe(true)
  })
})
