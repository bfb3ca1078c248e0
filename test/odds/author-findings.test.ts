import {describe, expect, it} from 'vitest'
import {authorFindings} from '../../src/odds/author-findings.ts'
import {explore} from '../../src/odds/explore.ts'
import {worthOfOptions} from '../../src/odds/option-findings.ts'
import {readingFacts} from '../../src/scenarios/reading.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {january} from '../january.ts'
import {smallScenario} from '../machines/small-scenario.ts'

const codes = (scenario: Scenario) => authorFindings(scenario).map(({code}) => code)

describe('the figures on reading', () => {
  it('give the longest path with its seat, the minutes it takes, and the longest brief', () => {
    const scenario = smallScenario({turns: {first: {options: {a: {}, b: {}}}}})
    expect(readingFacts(scenario)).toMatchObject({
      words: 17,
      seat: 'north',
      longestBrief: {turn: 'first', words: 5},
    })
    expect(readingFacts(scenario).minutes).toBeCloseTo(17 / 200 + 40 / 60, 10)
  })

  it('keep within an hour what January asks of a class', () => {
    const {grade, minutes} = readingFacts(january)
    expect(grade).toBeGreaterThan(8)
    expect(minutes).toBeLessThan(january.minutes)
  })
})

describe('what the text tells its author', () => {
  it('is nothing for January', () => {
    expect(authorFindings(january)).toEqual([])
  })

  it('leaves out a passage that is furniture, that says why it is not cited, or that a text marks', () => {
    const passages = [
      {id: 'Z1', furniture: true},
      {id: 'Z2', says: 'Two.', anchor: 'two', uncited: 'It repeats the first.'},
      {id: 'Z3', says: 'Three.', anchor: 'three'},
      {id: 'Z4', says: 'Four.', anchor: 'four'},
    ]
    const document = {
      ...{id: 'own', letter: 'Z', title: 'Own', kind: 'letter', date: 'undated'},
      ...{dated: 'undated' as const, split: 'line' as const, about: 'Own.', passages},
    }
    const scenario = {...january, documents: [document], care: 'As it says. [Z3]'}
    expect(authorFindings(scenario)).toEqual([
      {code: 'truth/passage-uncited', fields: {passage: 'Z4', document: 'own'}},
    ])
  })

  it('counts the options of a joint turn for each of its seats, and no seat that decides nothing', () => {
    const harsh = {options: {a: {tone: 'force' as const}, b: {tone: 'press' as const}}}
    const joint = {
      ...{seats: ['north', 'south']},
      options: {a: {tone: 'ease' as const}, b: {tone: 'hold' as const}},
    }
    const alone = smallScenario({turns: {first: harsh, second: {...harsh, seat: 'south'}}})
    expect(codes(alone).filter(code => code === 'tone/no-ease')).toHaveLength(2)
    const both = smallScenario({turns: {first: harsh, second: joint}})
    expect(codes(both)).not.toContain('tone/no-ease')
    expect(authorFindings(both).find(({code}) => code === 'tone/uneven')?.fields).toEqual({
      ...{seat: 'north', name: 'north', mean: 1.5},
      ...{other: 'south', otherMean: 0.5},
    })
  })
})

describe('the worth of options', () => {
  /** Twelve states before the last turn, by three turns of flags. */
  const before = Object.fromEntries(
    ['p', 'q', 'r', 's'].map(flag => [flag, {options: {set: {sets: [flag]}, leave: {}}}]),
  )
  const scenario = (other: 'ease' | 'hold', also: Readonly<Record<string, object>> = {}) => {
    const last = {
      options: {good: {tone: 'ease' as const, sets: ['won']}, bad: {tone: other}, ...also},
    }
    const small = smallScenario({
      turns: {...before, last},
      endings: {won: {when: 'won'}, over: {}},
    })
    return {
      ...small,
      endings: small.endings.map(ending => ({...ending, worth: ending.id === 'won' ? 3 : 1})),
    }
  }
  const told = (given: Scenario) => {
    const {dominated, alwaysBest} = worthOfOptions(explore(given))
    return {
      dominated: dominated.map(({option, by, states}) => [option.id, by.id, states]),
      alwaysBest: alwaysBest.map(({option, states}) => [option.id, states]),
    }
  }

  it('tells of one that a sibling of its tone always beats', () => {
    expect(told(scenario('ease'))).toEqual({
      dominated: [['bad', 'good', 16]],
      alwaysBest: [['good', 16]],
    })
  })

  it('leaves alone one that a softer sibling beats', () => {
    expect(told(scenario('hold')).dominated).toEqual([])
  })

  it('asks that the sibling is open wherever there is a choice', () => {
    const open = scenario('ease', {third: {tone: 'hold'}})
    const turns = open.turns.map(turn => ({
      ...turn,
      options: turn.options.map(option =>
        option.id === 'good' ? {...option, when: 'p || q || r'} : option,
      ),
    }))
    expect(told({...open, turns}).dominated).toEqual([])
  })

  it('calls two that are equally good neither dominated nor best', () => {
    const twin = scenario('ease', {twin: {tone: 'ease', sets: ['won']}})
    expect(told(twin)).toEqual({dominated: [['bad', 'good', 16]], alwaysBest: []})
  })
})
