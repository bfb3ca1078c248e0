import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {type Record, recordOf} from '../../src/records/record.ts'
import {replay} from '../../src/records/replay.ts'
import {structureOf} from '../../src/records/structure.ts'
import type {Option, Scenario, Turn} from '../../src/scenarios/schema.ts'
import {january, RECORD_PATH} from '../january.ts'
import {JANUARY, played, SETUP} from './any-play.ts'

const ALL = {...SETUP, held: ['pakistan', 'iran'], dice: {fixed: 3}}
const record = recordOf(played(RECORD_PATH, ALL))

const withTurn = (id: string, change: (turn: Turn) => Turn): Scenario => ({
  ...january,
  turns: january.turns.map(turn => (turn.id === id ? change(turn) : turn)),
})
const withOption = (turn: string, id: string, change: Partial<Option>): Scenario =>
  withTurn(turn, whole => ({
    ...whole,
    options: whole.options.map(option => (option.id === id ? {...option, ...change} : option)),
  }))
const replayed = (scenario: Scenario, of: Record = record) => replay(prepare(scenario), of)
const codes = (problems: readonly {code: string}[]) => problems.map(({code}) => code)

describe('a record of a changed scenario', () => {
  it('is played up to the option that is gone, and names its turn', () => {
    const {play, stopped, notices} = replayed(withOption('telephone', 'phone', {id: 'call'}))
    expect(play.steps.map(({option}) => option.id)).toEqual(RECORD_PATH.slice(0, 4))
    expect(stopped).toEqual({
      code: 'record/unknown-option',
      fields: {number: 5, turn: 'telephone', option: 'phone'},
    })
    expect(codes(notices)).toEqual(['record/changed-scenario'])
  })

  it('is played up to the option that has closed', () => {
    const {play, stopped} = replayed(withOption('verdict', 'repair', {when: 'trust >= 4'}))
    expect(play.steps).toHaveLength(5)
    expect(stopped).toMatchObject({
      code: 'record/closed-option',
      fields: {number: 6, turn: 'verdict'},
    })
  })

  it('is played up to the turn that is gone', () => {
    const turns = january.turns.filter(({id}) => id !== 'answer')
    const {play, stopped} = replayed({...january, turns})
    expect(play.steps).toHaveLength(2)
    expect(stopped).toEqual({
      code: 'record/other-turn',
      fields: {number: 3, turn: 'answer', option: 'strike', wanted: 'casualties'},
    })
  })

  it('is played up to a turn that came between', () => {
    const [first, ...rest] = january.turns
    if (!first) throw new Error('January has no turn.')
    const {play, stopped} = replayed({...january, turns: [{...first, id: 'dawn'}, first, ...rest]})
    expect(play.steps).toHaveLength(0)
    expect(stopped).toMatchObject({code: 'record/other-turn', fields: {wanted: 'dawn'}})
  })

  it('is played up to the end, where that comes sooner', () => {
    const {play, stopped} = replayed({...january, turns: january.turns.slice(0, 6)})
    expect(play.steps).toHaveLength(6)
    expect(stopped).toMatchObject({code: 'record/after-the-end', fields: {number: 7}})
  })

  it('tells that it ends otherwise', () => {
    const {play, stopped} = replayed(withOption('conference', 'consultations', {sets: []}))
    expect(play.steps).toHaveLength(8)
    expect(stopped).toEqual({
      code: 'record/other-ending',
      fields: {found: 'consulting-neighbours', wanted: 'patched-up'},
    })
  })

  it('tells that a seat is gone', () => {
    const {iran: _, ...seats} = january.seats
    expect(replayed({...january, seats}).stopped).toEqual({
      code: 'record/unknown-seat',
      fields: {seat: 'iran'},
    })
  })

  it('fits where nothing changed that it met, and says so', () => {
    const {stopped, notices} = replayed(withOption('answer', 'widen', {moves: {military: 1}}))
    expect(stopped).toBeUndefined()
    expect(codes(notices)).toEqual(['record/changed-scenario'])
  })

  it('is not changed by a corrected typo', () => {
    const {stopped, notices} = replayed(withOption('answer', 'strike', {label: 'Strike back'}))
    expect([stopped, notices]).toEqual([undefined, []])
  })
})

describe('a record', () => {
  it('of another scenario is not played at all', () => {
    const {play, stopped} = replayed({...january, id: 'torkham-closure'})
    expect(play.steps).toEqual([])
    expect(stopped).toEqual({
      code: 'record/other-scenario',
      fields: {found: 'january-strikes', wanted: 'torkham-closure'},
    })
  })

  it('with a seat that only an object knows is not played', () => {
    expect(replayed(january, {...record, held: ['constructor']}).stopped).toMatchObject({
      code: 'record/unknown-seat',
    })
  })

  it('is played with the dice it stores, and each that does not follow is told', () => {
    const moves = record.moves.map((move, index) => (index === 4 ? {...move, roll: 6} : move))
    const {play, notices} = replayed(january, {...record, moves})
    expect(play.steps[4]?.roll).toBe(6)
    expect(play.steps[4]?.log.at(-1)).toMatchObject({cause: 'leak'})
    expect(notices).toEqual([
      {
        code: 'record/other-die',
        fields: {number: 5, turn: 'telephone', option: 'phone', roll: 6, wanted: 3},
      },
    ])
  })

  it.each(['rival', 'person'] as const)(
    'tells where a rival did not play as its policy would, though the file says a %s did',
    by => {
      const solo = recordOf(played(RECORD_PATH.slice(0, 3), {...SETUP, dice: {fixed: 3}}))
      const other = {turn: 'casualties', option: 'private-word', roll: 3, by}
      const {notices} = replayed(january, {...solo, moves: [...solo.moves, other]})
      expect(notices).toEqual([
        {
          code: 'record/other-rival',
          fields: {number: 4, turn: 'casualties', option: 'private-word', wanted: 'signal-calm'},
        },
      ])
    },
  )

  it('that claims an ending before it came is told', () => {
    const early = recordOf(played(['protest']))
    expect(replayed(january, {...early, ending: 'runaway'}).stopped).toEqual({
      code: 'record/other-ending',
      fields: {found: 'runaway', wanted: 'none'},
    })
  })
})

describe('the structure of a scenario', () => {
  const structure = structureOf(january)

  it('does not hear of its prose', () => {
    expect(structureOf(withEveryTextChanged(january))).toBe(structure)
  })

  it.each<[string, Scenario]>([
    ['its id', {...january, id: 'other'}],
    [
      'a start',
      {...january, ladders: {...january.ladders, trust: {...january.ladders.trust, start: 3}}},
    ],
    ['a rule', {...january, rules: {...january.rules, audienceGate: 'off'}}],
    [
      'the order of its seats',
      {...january, seats: Object.fromEntries(Object.entries(january.seats).reverse())},
    ],
    ['a turn’s id', withTurn('answer', turn => ({...turn, id: 'reply'}))],
    ['a turn’s seat', withTurn('answer', turn => ({...turn, seat: 'iran'}))],
    ['a turn’s condition', withTurn('answer', turn => ({...turn, when: 'military >= 1'}))],
    [
      'an event',
      withTurn('answer', turn => ({...turn, event: {title: 'x', text: 'x', moves: {audience: 1}}})),
    ],
    [
      'the order of options',
      withTurn('answer', turn => ({...turn, options: turn.options.toReversed()})),
    ],
    ['an option’s id', withOption('answer', 'widen', {id: 'broaden'})],
    ['a tone', withOption('answer', 'widen', {tone: 'press'})],
    ['a channel', withOption('answer', 'widen', {channel: 'quiet'})],
    ['an effect', withOption('answer', 'widen', {moves: {military: 2, diplomatic: 1, trust: -1}})],
    ['a flag', withOption('answer', 'widen', {sets: ['struck']})],
    ['an option’s condition', withOption('answer', 'widen', {when: 'military >= 1'})],
    ['a mark of history', withOption('answer', 'widen', {history: 'nearest'})],
    [
      'an ending’s condition',
      {
        ...january,
        endings: january.endings.map(each =>
          each.when === 'audience >= 4' ? {...each, when: 'audience >= 3'} : each,
        ),
      },
    ],
    ['the order of endings', {...january, endings: january.endings.toReversed()}],
  ])('changes with %s', (_, scenario) => {
    expect(structureOf(scenario)).not.toBe(structure)
  })
})

/** Every sentence, title, citation, place and picture replaced; what decides play kept. */
function withEveryTextChanged(scenario: Scenario): Scenario {
  const prose = {title: 'Other', text: 'Other.'}
  return {
    ...scenario,
    ...prose,
    summary: 'Other.',
    minutes: 60,
    care: 'Other.',
    places: {},
    sources: [],
    glossary: {},
    seats: Object.fromEntries(
      Object.entries(scenario.seats).map(([id, seat]) => [
        id,
        {...seat, name: 'Other', brief: 'Other.'},
      ]),
    ),
    turns: scenario.turns.map(turn => ({
      ...turn,
      title: 'Other',
      brief: 'Other.',
      cites: [],
      options: turn.options.map(option => ({
        ...option,
        label: 'Other',
        detail: 'Other.',
        basis: 'inferred',
        cites: [],
        outcome: prose,
      })),
    })),
    endings: scenario.endings.map(ending => ({...ending, ...prose, worth: 0, basis: 'inferred'})),
  }
}

it('replays the record of January as bundled', () => {
  const {play, stopped, notices} = replay(JANUARY, record)
  expect([stopped, notices]).toEqual([undefined, []])
  expect(play.steps).toHaveLength(8)
})
