import {describe, expect, it} from 'vitest'
import {choiceFor, readChoice, writeChoice} from '../../src/session/handout-choice.ts'
import {wordHandoutMistake} from '../../src/words/handouts.ts'

const library = [
  {id: 'ferry', seats: {north: 'North', south: 'South'}},
  {id: 'market', seats: {east: 'East'}},
]
const read = (text: string) => readChoice(text, library)

describe('the address of a hand-out', () => {
  it('names a crisis, a sheet, a seat and a paper, and comes back as it was', () => {
    const text = 'scenario=ferry&sheet=seat-brief&seat=south&paper=letter'
    const {choice, mistakes} = read(text)
    expect(mistakes).toEqual([])
    expect(choice).toEqual({
      scenario: 'ferry',
      sheet: 'seat-brief',
      seat: 'south',
      paper: 'letter',
    })
    expect(choice && writeChoice(choice)).toBe(text)
  })

  it('may be empty, and the first of everything is taken', () => {
    expect(read('')).toEqual({
      choice: {scenario: 'ferry', sheet: 'lesson-plan', seat: 'north', paper: 'a4'},
      mistakes: [],
    })
  })

  it.each([
    ['scenario=atlantis', 'crisis "atlantis"'],
    ['sheet=poster', 'sheet "poster"'],
    ['scenario=market&seat=south', 'seat "south"'],
    ['paper=a5', 'paper "a5"'],
    ['colour=red', 'part "colour"'],
  ])('falls back with a sentence where it is wrong: %s', (text, sentence) => {
    const {choice, mistakes} = read(text)
    expect(choice).toBeDefined()
    expect(mistakes).toHaveLength(1)
    expect(mistakes.map(wordHandoutMistake).join()).toContain(sentence)
  })

  it.each([
    [[], 'north'],
    [['south'], 'south'],
    [['south', 'north'], 'north'],
  ])('has the crisis of a lesson, and its seat where it has one: %s', (seats, seat) => {
    const {choice, mistakes} = read(choiceFor({scenario: 'ferry', seats}))
    expect(mistakes).toEqual([])
    expect(choice).toMatchObject({scenario: 'ferry', seat})
  })

  it('takes a seat of the crisis that it fell back to', () => {
    const {choice, mistakes} = read('scenario=atlantis&seat=east')
    expect(choice).toMatchObject({scenario: 'ferry', seat: 'north'})
    expect(mistakes.map(({part}) => part)).toEqual(['scenario', 'seat'])
  })

  it('does not repeat a long text that somebody put into it', () => {
    const [mistake] = read(`sheet=${'x'.repeat(5000)}`).mistakes
    expect(mistake && wordHandoutMistake(mistake).length).toBeLessThan(200)
  })

  it('of an empty library is no choice', () => {
    expect(readChoice('', []).choice).toBeUndefined()
  })
})
