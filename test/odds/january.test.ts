import {describe, expect, it} from 'vitest'
import {explore} from '../../src/odds/explore.ts'
import {endingShares, oddsOf, type Strategy} from '../../src/odds/odds.ts'
import {january, RECORD_PATH} from '../january.ts'

const exploration = explore(january)

describe('January', () => {
  const odds = oddsOf(exploration)

  it('has 5198 states at its turns’ boundaries', () => {
    expect(odds.states).toBe(5198)
  })

  it('leaves nobody without an open option', () => {
    expect(exploration.stuck).toEqual([])
  })

  it.each([
    ['runaway', 0.202032],
    ['consulting-neighbours', 0.084916],
    ['patched-up', 0.19204],
    ['gallery-trap', 0.132333],
    ['frozen-neighbours', 0.133008],
    ['open-account', 0.120293],
    ['restraint-held', 0.135378],
  ])('ends as %s in %d of random plays', (ending, share) => {
    expect(Math.abs((odds.endings[ending] ?? 0) - share)).toBeLessThan(0.00005)
  })

  it('has no other endings', () => {
    expect(Object.keys(odds.endings)).toHaveLength(7)
    expect(total(odds.endings)).toBeCloseTo(1, 12)
  })

  it('ends somewhere for every bot', () => {
    for (const shares of Object.values(odds.bots)) expect(total(shares)).toBeCloseTo(1, 12)
  })

  it('goes along the record with live dice to its ending in 79 of 100, and runs away in 17', () => {
    const shares = endingShares(exploration, alongTheRecord)
    expect(Math.round((shares['consulting-neighbours'] ?? 0) * 100)).toBe(79)
    expect(Math.round((shares.runaway ?? 0) * 100)).toBe(17)
    expect(total(shares)).toBeCloseTo(1, 12)
  })
})

const alongTheRecord: Strategy = branches =>
  branches.map(({option}) => (RECORD_PATH.some(id => id === option.id) ? 1 : 0))

const total = (shares: Readonly<Record<string, number>>) =>
  Object.values(shares).reduce((sum, share) => sum + share, 0)
