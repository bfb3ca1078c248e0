import {describe, expect, it} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {choicesOf} from '../../src/records/choices.ts'
import {courseOf} from '../../src/records/play.ts'
import {readingOf} from '../../src/scenarios/reading.ts'
import {LENSES, lensesMet} from '../../src/words/lenses.ts'
import {january} from '../january.ts'
import {played, SETUP} from '../records/any-play.ts'
import {expectSentence} from './examples.ts'

const {documents, doubts} = loadCatalogue()
const passages = documents.flatMap(document => document.passages)

describe('a lens', () => {
  it.each(LENSES.map(lens => [lens.name, lens] as const))('is whole: %s', (_, lens) => {
    expectSentence(lens.asks)
    expect(lens.asks).toMatch(/^[^.?]*\?$/)
    for (const sentence of [lens.says, lens.doubt, lens.seen.doubt]) expectSentence(sentence)
    expect(lens.year).toMatch(/^(19|20)\d\d( and (19|20)\d\d)?$/)
    expect(lens.seen.cites.length).toBeGreaterThan(0)
    for (const id of lens.seen.cites) {
      expect(passages.find(passage => passage.id === id)?.anchor).toBeDefined()
    }
    for (const id of lens.seen.doubts) expect(doubts.some(doubt => doubt.id === id)).toBe(true)
    expect(lens.contested).toBe(/contested/.test(lens.doubt))
  })

  it('is one of ten, each with an id of its own', () => {
    expect(new Set(LENSES.map(({id}) => id)).size).toBe(10)
    expect(LENSES.filter(({contested}) => contested).map(({id}) => id)).toEqual(['fearon'])
  })

  it('is no harder to read than most classes can', () => {
    const {grade} = readingOf(
      LENSES.flatMap(({says, asks, doubt, seen}) => [says, asks, doubt, seen.doubt]),
    )
    expect(grade).toBeLessThanOrEqual(10)
  })
})

describe('the lenses that a class met', () => {
  const plays = [['say-nothing'], ['say-nothing'], ['ask-facts', 'summon', 'hold-fire']].map(
    options => courseOf(played(options, {...SETUP, dice: {fixed: 3}})),
  )
  const met = lensesMet(choicesOf(plays))

  it('come first by how many orders rest on a reason that names them', () => {
    const countOf = (name: string) =>
      plays
        .flatMap(({steps}) => steps.filter(step => step.by === 'person'))
        .filter(({option}) =>
          [option.because, option.outcome.because].some(because => because?.includes(`${name}:`)),
        ).length
    expect(met.map(({lens, met: count}) => [lens.name, count])).toEqual(
      LENSES.map(({name}) => [name, countOf(name)] as const).sort(([, a], [, b]) => b - a),
    )
    expect(met[0]).toMatchObject({lens: {id: 'fearon'}, met: 2})
  })

  it('are named as the scenarios name them', () => {
    const reasons = JSON.stringify(january)
    const named = LENSES.filter(({name}) => reasons.includes(`"${name}: `))
    expect(named.length).toBeGreaterThan(6)
    expect(lensesMet([]).map(({lens}) => lens)).toEqual(LENSES)
  })
})
