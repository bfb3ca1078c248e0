import {describe, expect, it} from 'vitest'
import {classViewOf} from '../../src/records/class-view.ts'
import type {Found} from '../../src/records/gathered.ts'
import {courseOf, type Play} from '../../src/records/play.ts'
import {
  PHASES,
  type Prompt,
  type PromptKind,
  type PromptSettings,
  promptsOf,
} from '../../src/records/prompts.ts'
import {NO_REMARKS, type Remarks, recordOf} from '../../src/records/record.ts'
import type {Doubt} from '../../src/scenarios/schema.ts'
import {january} from '../january.ts'
import {played, SETUP} from './any-play.ts'

const foundOf = (play: Play, remarks?: Partial<Remarks>): Found => ({
  kind: remarks ? 'record' : 'code',
  source: {label: 'chat', line: 1},
  scenario: 'january-strikes',
  play: courseOf(play),
  record: remarks && recordOf(play, {...NO_REMARKS, ...remarks}),
  notices: [],
})

const IRAN = {...SETUP, held: ['iran']}
/** Die 3 throughout, so that the orders alone decide. */
const by = (options: readonly string[], held: readonly string[] = ['pakistan']) =>
  played(options, {...SETUP, held, dice: {fixed: 3}})
const FIRST = ['protest', 'ask-facts', 'say-nothing'] as const

/** So many plays of one order each. */
const firsts = (...counts: readonly number[]) =>
  counts.flatMap((count, at) =>
    Array.from({length: count}, () => foundOf(by([FIRST[at] ?? 'protest']))),
  )
const asked = (found: readonly Found[], settings?: PromptSettings) =>
  promptsOf(classViewOf(found), january, settings)
/** The fields of the one prompt of a kind. */
const fieldsOf = (kind: PromptKind, prompts: readonly Prompt[]) => {
  const all = prompts.filter(each => each.kind === kind)
  expect(all.length).toBeLessThan(2)
  return all[0]?.fields
}
const DOUBT: Doubt = {
  id: 'Q6',
  title: 'One side',
  text: 'x',
  exercise: 'x',
  passages: ['R11', 'R5'],
}

describe('from a class is drawn', () => {
  it('the turn at which it was least of one mind', () => {
    const found = [...firsts(1, 4, 3), foundOf(by(['ask-facts', 'recall']))]
    expect(fieldsOf('split', asked(found))).toEqual({
      ...{turn: 'first-words', option: 'ask-facts', count: 5, of: 9},
    })
    expect(fieldsOf('split', asked(firsts(5)))).toBeUndefined()
  })

  it('the turn at which most left the documents’ path, done or nearest', () => {
    expect(fieldsOf('left-path', asked(firsts(2, 3)))).toEqual({
      ...{turn: 'first-words', option: 'protest', history: 'nearest', count: 3, of: 5},
    })
    const later = [
      ...firsts(1, 1),
      foundOf(by(['protest', 'summon'])),
      foundOf(by(['protest', 'inquiry'])),
    ]
    expect(fieldsOf('left-path', asked(later))).toMatchObject({
      ...{turn: 'measures', option: 'recall', history: 'did', count: 2, of: 2},
    })
    expect(fieldsOf('left-path', asked(firsts(3)))).toBeUndefined()
  })

  it('a gate that held, else the spill-over that moved most', () => {
    const recalled = [foundOf(by(['protest', 'recall'])), foundOf(by(['ask-facts', 'recall']))]
    const spilt = asked(recalled)
    const steps = recalled.flatMap(({play}) => play.steps)
    const spills = steps.flatMap(({log}) => log.filter(({cause}) => cause === 'spill'))
    expect(spills.map(({by: from, ladder}) => [from, ladder])).toEqual([['diplomatic', 'trust']])
    expect(fieldsOf('spill', spilt)).toEqual({
      ...{from: 'diplomatic', to: 'trust', moves: 1, count: 1, of: 2},
    })
    const held = [...recalled, ...[0, 1].map(() => foundOf(by(['protest', 'recall', 'hold-fire'])))]
    expect(fieldsOf('blocked', asked(held))).toEqual({
      ...{
        turn: 'answer',
        option: 'hold-fire',
        ladder: 'trust',
        gate: 'envoys-gate',
        count: 2,
        of: 2,
      },
    })
    expect(fieldsOf('spill', asked(held))).toBeUndefined()
  })

  it('the doubt whose passages were opened least, of records that keep what was opened', () => {
    const opening = (id: string) =>
      foundOf(by(['protest', 'recall']), {opened: {'first-words': [id]}})
    const found = [opening('G2'), opening('G2'), opening('R5'), ...firsts(3)]
    const view = classViewOf(found)
    const stood = view.evidence.passages.filter(({passage}) => DOUBT.passages.includes(passage))
    const of = stood.reduce((sum, {decisions}) => sum + decisions, 0)
    const unopened = stood.reduce((sum, each) => sum + each.unopened, 0)
    expect(of).toBeGreaterThan(0)
    const other = {...DOUBT, id: 'Q1', passages: ['G2']}
    expect(fieldsOf('unopened', asked(found, {doubts: [other, DOUBT]}))).toMatchObject({
      ...{doubt: 'Q6', title: 'One side', count: of - unopened, of},
    })
    expect(fieldsOf('unopened', asked(firsts(4), {doubts: [DOUBT]}))).toBeUndefined()
  })

  it('the turn whose forecasts failed most', () => {
    const guessing = (option: string, later?: string) =>
      foundOf(by(['protest', 'recall', 'strike', 'phone', 'repair']), {
        forecasts: {casualties: {option}, ...(later ? {invitation: {option: later}} : {})},
      })
    const found = [
      guessing('second-strike', 'neutral-venue'),
      guessing('signal-calm', 'neutral-venue'),
    ]
    const finished = found.map(each => each.play.steps.map(({turn}) => turn.id))
    expect(finished[0]).toContain('casualties')
    expect(fieldsOf('forecast', asked(found))).toMatchObject({turn: 'casualties', count: 1, of: 2})
  })

  it('the ending that differs most from random play, where that is known', () => {
    const found = [0, 1, 2].map(() => foundOf(by(['protest', 'recall', 'widen'])))
    expect(found.map(({play}) => play.ending)).toEqual(['runaway', 'runaway', 'runaway'])
    expect(fieldsOf('ending', asked(found, {random: {runaway: 0.2}}))).toEqual({
      ...{ending: 'runaway', count: 3, of: 3, random: 0.2},
    })
    expect(fieldsOf('ending', asked(found, {random: {runaway: 0.2, 'gallery-trap': 0.9}}))).toEqual(
      {
        ...{ending: 'gallery-trap', count: 0, of: 3, random: 0.9},
      },
    )
    expect(fieldsOf('ending', asked(found, {random: {runaway: 0.95}}))).toBeUndefined()
    expect(fieldsOf('ending', asked(found))).toBeUndefined()
  })

  it('the two seats whose plays ended most unalike', () => {
    const calm = foundOf(by(['signal-calm', 'minister-goes', 'consultations'], ['iran']))
    const wide = foundOf(by(['protest', 'recall', 'widen']))
    const found = [calm, calm, wide, wide, wide]
    expect(calm.play.ending).toBe('consulting-neighbours')
    expect(fieldsOf('seats', asked(found))).toEqual({
      ending: 'runaway',
      one: {held: ['pakistan'], count: 3, of: 3},
      other: {held: ['iran'], count: 0, of: 2},
    })
    expect(asked(found).find(({kind}) => kind === 'seats')?.weight).toBe(1)
    expect(fieldsOf('seats', asked(found.slice(2)))).toBeUndefined()
  })

  it('the turn at which the clock decided most often', () => {
    const found = [
      foundOf(by(['protest', 'recall']), {drifts: ['measures']}),
      foundOf(by(['protest', 'recall']), {drifts: ['measures', 'first-words']}),
      foundOf(by(['protest', 'recall']), {}),
      ...firsts(4),
    ]
    expect(fieldsOf('drift', asked(found))).toEqual({turn: 'measures', count: 2, of: 3})
    expect(fieldsOf('drift', asked(firsts(4)))).toBeUndefined()
  })

  it('an option that was open to most and taken by none, off the documents’ path', () => {
    expect(fieldsOf('untaken', asked(firsts(4, 2)))).toEqual({
      ...{turn: 'first-words', option: 'say-nothing', count: 0, of: 6},
    })
    expect(fieldsOf('untaken', asked(firsts(0, 4, 2)))).toBeUndefined()
  })
})

describe('nothing is drawn', () => {
  const isDrawn = ({weight}: Prompt) => weight > 0

  it('from fewer than two plays, and what is said in every debrief stays', () => {
    const one = asked(firsts(1), {random: {}, doubts: [DOUBT]})
    expect(one.filter(isDrawn)).toEqual([])
    expect(one.map(({kind}) => kind)).toEqual([
      ...['own-name', 'worst-moment', 'facts', 'which-rule'],
      ...january.debrief.questions.map(() => 'scenario'),
      'one-change',
    ])
    expect(asked(firsts(1, 1)).some(isDrawn)).toBe(true)
  })

  it('of groups that are fewer than asked, or leave fewer over', () => {
    const kinds = (found: readonly Found[], least: number) =>
      asked(found, {least})
        .filter(isDrawn)
        .map(({kind}) => kind)
    expect(kinds(firsts(5, 5), 5)).toContain('split')
    expect(kinds(firsts(6, 4), 5)).toEqual(['untaken'])
    expect(kinds(firsts(2, 2), 5)).toEqual([])
  })

  it('and every figure keeps to that, whatever a class did', () => {
    const found = [
      ...firsts(9, 6, 2),
      ...[1, 2, 3].map(() => foundOf(played(['signal-calm'], IRAN))),
    ]
    for (const {fields} of asked(found, {least: 5, random: {runaway: 0.2}})) {
      const {count, of} = fields as {count?: number; of?: number}
      if (count === undefined || of === undefined) continue
      for (const part of [count, of - count]) expect(part === 0 || part >= 5).toBe(true)
    }
  })
})

it('stands phase by phase, what is about most of the room first', () => {
  const prompts = asked([
    ...firsts(3, 5),
    foundOf(by(['protest', 'recall']), {drifts: ['measures']}),
  ])
  const order = prompts.map(({phase}) => PHASES.findIndex(({id}) => id === phase))
  expect(order).toEqual([...order].sort())
  for (const {id} of PHASES) {
    const weights = prompts.filter(({phase}) => phase === id).map(({weight}) => weight)
    expect(weights.length).toBeGreaterThan(0)
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
  }
  expect(PHASES.reduce((sum, {minutes}) => sum + minutes, 0)).toBe(30)
})

it('is plain data', () => {
  const prompts = asked(firsts(3, 5))
  expect(JSON.parse(JSON.stringify(prompts))).toEqual(prompts)
})
