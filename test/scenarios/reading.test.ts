import {describe, expect, it} from 'vitest'
import {longestPath, readingOf, wordsOf} from '../../src/scenarios/reading.ts'
import {smallScenario} from '../machines/small-scenario.ts'

describe('words', () => {
  it('leave citation marks out and keep hyphens and apostrophes together', () => {
    expect(wordsOf("The half-open gate isn't shut [K4].")).toEqual([
      'The',
      'half-open',
      'gate',
      "isn't",
      'shut',
    ])
  })
})

describe('the reading level', () => {
  it('rises with longer sentences and longer words', () => {
    const {grade: easy} = readingOf(['The gate is shut. The men wait. It is cold.'])
    const {grade: hard} = readingOf([
      'The administration unilaterally suspended commercial transportation, anticipating considerable international condemnation.',
    ])
    expect(easy).toBeLessThan(2)
    expect(hard).toBeGreaterThan(18)
  })

  it('is not raised by names', () => {
    const plain = readingOf(['The gate at the pass is shut. Men wait at the pass.'])
    const named = readingOf([
      'The gate at Sistan-Baluchestan is shut. Men wait at Sistan-Baluchestan.',
    ])
    expect(named.grade).toBeLessThanOrEqual(plain.grade)
  })

  it('is nothing where nothing stands', () => {
    expect(readingOf([])).toEqual({grade: 0, words: 0})
    expect(readingOf(['[R11]'])).toEqual({grade: 0, words: 0})
  })
})

describe('the longest path', () => {
  it('counts the longest outcome of each turn and the longest ending', () => {
    const scenario = smallScenario({turns: {first: {options: {a: {}, b: {}}}}})
    // Title, five words of brief, two labels, title and three words of outcome, title and four words of ending.
    expect(longestPath(scenario, 'north')).toBe(1 + 5 + 2 + 4 + 5)
  })
})
