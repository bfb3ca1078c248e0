import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {catalogueIn, scenariosIn} from '../../build/library-plugin.ts'
import {checksFor, openPassages} from '../../src/rooms/handouts/passages.ts'
import {smallScenario} from '../machines/small-scenario.ts'

const root = join(import.meta.dirname, '..', '..')
const catalogue = catalogueIn(root)
const library = scenariosIn(root)
const bare = smallScenario({turns: {first: {options: {wait: {}}}}})
const named = (id: string) => library.filter(each => each.id === id)

describe('the source check', () => {
  it.each(library.map(each => [each.id, each] as const))('has five things to do: %s', (_, each) => {
    const checks = checksFor(each, catalogue)
    expect(checks).toHaveLength(5)
    expect(new Set(checks.map(({exercise}) => exercise)).size).toBe(5)
    for (const {places} of checks) expect(places.length).toBeGreaterThan(0)
  })

  it('takes the doubts of passages that the crisis cites', () => {
    for (const scenario of named('january-strikes')) {
      const doubts = checksFor(scenario, catalogue).map(({doubt, places}) => {
        for (const {passage} of places) expect(passage.doubts).toContain(doubt)
        return doubt
      })
      expect(doubts).toContain('Q1')
    }
  })

  it('asks the questions of every source where a crisis has no doubts', () => {
    for (const scenario of named('fishing-dispute')) {
      const checks = checksFor(scenario, catalogue)
      expect(checks.map(({doubt}) => doubt)).toEqual(Array(5).fill(undefined))
      expect(checks.flatMap(({places}) => places.map(({document}) => document.letter))).toContain(
        'F',
      )
    }
  })

  it('leaves the passage to the student where a crisis cites none', () => {
    expect(checksFor(bare, catalogue).map(({places}) => places)).toEqual(Array(5).fill([]))
  })
})

describe('the passages of a seat brief', () => {
  it('can each be found by an anchor, and are at most eight', () => {
    for (const scenario of library)
      for (const seat of Object.keys(scenario.seats)) {
        const places = openPassages(scenario, seat, catalogue)
        expect(places.length).toBeGreaterThan(0)
        expect(places.length).toBeLessThanOrEqual(8)
        for (const {passage} of places) expect(passage.anchor).toBeTruthy()
      }
  })

  it('are none where no document stands behind a seat', () => {
    expect(openPassages(bare, 'north', catalogue)).toEqual([])
  })
})
