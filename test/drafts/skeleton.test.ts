import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {REGIONS, regionPoints} from '../../src/drafts/regions.ts'
import {idOf, type ScenarioForm, skeleton} from '../../src/drafts/skeleton.ts'
import {LADDERS, RUNG_LABELS} from '../../src/scenarios/ladders.ts'
import {readScenario} from '../../src/scenarios/read.ts'
import {judged} from './reads-well.ts'

const FORM: ScenarioForm = {
  title: 'A quarrel about a well',
  minutes: 20,
  seats: [
    {name: 'Water Office of Arle', short: 'Arle'},
    {name: 'Council of Bruk', short: 'Bruk'},
  ],
  opening: 'The well between the two villages is dry. Each says that the other took too much.',
}

const read = (text: string) => readScenario(text, {documents: [], doubts: []})

describe('the beginning of a scenario', () => {
  const begun = skeleton(FORM)

  it('says to editors where the schema is, as the bundled files do', () => {
    expect(begun).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schema\/scenario\.schema\.json\n/,
    )
  })

  it('has what the form says', () => {
    const {scenario} = read(begun)
    expect(scenario).toMatchObject({
      ...{id: 'a-quarrel-about-a-well', title: FORM.title, minutes: 20, summary: FORM.opening},
      seats: {arle: FORM.seats[0], bruk: FORM.seats[1]},
    })
    expect(scenario?.turns).toHaveLength(4)
    expect(scenario?.turns[0]?.brief).toBe(FORM.opening)
  })

  it('explains each block in a line above it', () => {
    for (const block of [
      'seats:',
      'ladders:',
      'flags:',
      'places:',
      'turns:',
      'endings:',
      'debrief:',
    ])
      expect(begun).toMatch(new RegExp(`^# .+\\n${block}`, 'm'))
  })

  it.each([3, 4, 5, 6, 7, 8])('leaves nothing to complain of with %i turns', turns => {
    const {scenario, problems, findings} = judged(skeleton({...FORM, turns}))
    expect(problems).toEqual([])
    expect(findings.filter(({severity}) => severity === 'warning')).toEqual([])
    expect(scenario?.turns).toHaveLength(turns)
    for (const {options} of scenario?.turns ?? []) {
      expect(options.length).toBeGreaterThanOrEqual(3)
      expect(new Set(options.map(({tone}) => tone)).size).toBe(options.length)
      for (const {moves} of options) {
        const better = LADDERS.map(ladder => (moves[ladder] ?? 0) * (ladder === 'trust' ? 1 : -1))
        expect(Math.max(...better)).toBe(1)
        expect(Math.min(...better)).toBe(-1)
      }
    }
  })

  it.each([3, 4, 5, 6, 7, 8].flatMap(turns => [2, 6].map(seats => ({turns, seats}))))(
    'reads as students should with $turns turns and $seats seats',
    ({turns, seats}) => {
      const all = Array.from({length: seats}, (_, at) => ({name: `Office ${at}`, short: `S${at}`}))
      const openings = [FORM.opening, 'A well runs dry. Two villages look at one wall.']
      for (const opening of openings) {
        const {findings} = judged(skeleton({...FORM, opening, seats: all, turns}))
        expect(findings.filter(({code}) => code.startsWith('reading/'))).toEqual([])
      }
    },
  )

  it.each([2, 3, 4, 5, 6])('lets each of %i seats decide', count => {
    const seats = Array.from({length: count}, (_, at) => ({name: `Office ${at}`, short: 'Same'}))
    const {scenario, problems} = judged(skeleton({...FORM, seats, turns: 3}))
    expect(problems).toEqual([])
    const deciding = scenario?.turns.flatMap(turn => turn.seats ?? [turn.seat])
    expect(new Set(deciding)).toEqual(new Set(Object.keys(scenario?.seats ?? {})))
    expect(Object.values(scenario?.seats ?? {}).map(({name}) => name)).toEqual(
      seats.map(({name}) => name),
    )
  })

  it.each(REGIONS)('has its places on the coast that was chosen: %s', region => {
    const {scenario} = read(skeleton({...FORM, region}))
    const points = Object.values(scenario?.places ?? {}).map(({at}) => at)
    expect(points).toEqual(
      regionPoints[region].slice(0, 2).map(each => each.split(', ').map(Number)),
    )
  })

  it('keeps the labels that were given and the usual ones beside them', () => {
    const {scenario} = read(skeleton({...FORM, rungs: {trust: ['', 'a, b: # c', '', '', '']}}))
    const [cut, , working, warm, institutional] = RUNG_LABELS.trust
    expect(scenario?.ladders.trust.rungs).toEqual([cut, 'a, b: # c', working, warm, institutional])
    expect(scenario?.ladders.military.rungs).toBeUndefined()
  })

  it('shortens a long opening for the first turn, and keeps it whole for the library', () => {
    const opening = `${'One two three four five. '.repeat(20)}The end.`
    const {scenario} = read(skeleton({...FORM, opening}))
    expect(scenario?.summary).toBe(opening)
    expect(scenario?.turns[0]?.brief).toBe('One two three four five. '.repeat(12).trim())
  })
})

describe('whatever the form says', () => {
  const awkward = fc.constantFrom(
    ...['a: b', 'a #b', '- x', '? y', '"', "'", '\\', '{}', '[a]', '[R11]', '&a', '*a', '!t', '%'],
    ...['|', '>', '---', '...', '\u202eabc', 'שלום עולם', '🕊️', '\n', '\r\n', '\t', ' ', 'null'],
    ...['true', '~', '1e3', '\u0000', '\u0085', '\u2028', '\ufeff', '\ufffd', '\ud800', '@', '`'],
  )
  const anyText = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc
      .array(fc.oneof(awkward, fc.string({maxLength: 8})), {maxLength: 12})
      .map(all => all.join('')),
    fc.string({unit: 'grapheme', maxLength: 5000, size: 'max'}),
  )
  const anyForm = fc.record({
    title: anyText,
    minutes: fc.oneof(fc.integer(), fc.double()),
    seats: fc.array(fc.record({name: anyText, short: anyText}), {maxLength: 8}),
    rungs: fc.dictionary(fc.constantFrom(...LADDERS), fc.array(anyText, {maxLength: 6})),
    opening: anyText,
    turns: fc.oneof(fc.integer({min: 3, max: 8}), fc.double()),
  })

  it('finds no error and the texts as they were', () => {
    fc.assert(
      fc.property(anyForm, form => {
        const {scenario, problems} = read(skeleton(form))
        expect(problems).toEqual([])
        const fits = (text: string, longest: number) =>
          text.trim() !== '' && text.trim().length <= longest && !/\[[A-Z]\d{1,3}\]/.test(text)
        if (fits(form.title, 200)) expect(scenario?.title).toBe(form.title.trim())
        if (fits(form.opening, 4000)) expect(scenario?.summary).toBe(form.opening.trim())
        const seats = Object.values(scenario?.seats ?? {})
        form.seats.slice(0, 6).forEach(({name, short}, at) => {
          if (fits(name, 200)) expect(seats[at]?.name).toBe(name.trim())
          if (fits(short, 200)) expect(seats[at]?.short).toBe(short.trim())
        })
        for (const ladder of LADDERS)
          form.rungs[ladder]?.slice(0, 5).forEach((label, at) => {
            const rungs = scenario?.ladders[ladder].rungs ?? RUNG_LABELS[ladder]
            if (fits(label, 200)) expect(rungs[at]).toBe(label.trim())
          })
        expect(scenario?.id).toBe(idOf(form.title))
      }),
      {numRuns: 150},
    )
  })

  it('leaves every ending within reach', () => {
    fc.assert(
      fc.property(anyForm, form => {
        expect(judged(skeleton({...form, turns: 3})).problems).toEqual([])
      }),
      {numRuns: 15},
    )
  })
})
