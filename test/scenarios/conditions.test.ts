import {describe, expect, test} from 'vitest'
import {type Condition, compileCondition} from '../../src/scenarios/conditions.ts'
import type {Rung, Rungs} from '../../src/scenarios/ladders.ts'

const FLAGS = ['mechanism', 'wide', 'constructor']

function compiled(source: string | boolean | undefined): Condition {
  const result = compileCondition(source, FLAGS)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function mistakeIn(source: string) {
  const result = compileCondition(source, FLAGS)
  if (result.ok) throw new Error(`compiled: ${source}`)
  return result.error
}

const at = (rungs: Partial<Rungs>): Rungs => ({
  ...{military: 0, diplomatic: 0, economic: 0, audience: 0, trust: 0},
  ...rungs,
})

test('what is not written always holds', () => {
  expect(compiled(undefined)(at({}), [])).toBe(true)
  expect(compiled(true)(at({}), [])).toBe(true)
  expect(compiled(false)(at({}), [])).toBe(false)
})

test('a condition over ladders and flags holds in exactly the states it describes', () => {
  const holds = compiled('mechanism && !wide && trust >= 3')
  const states = ([0, 1, 2, 3, 4] as Rung[]).flatMap(trust =>
    [[], ['mechanism'], ['wide'], ['mechanism', 'wide']].map(flags => ({trust, flags})),
  )
  const held = states.filter(({trust, flags}) => holds(at({trust}), flags))
  expect(held).toEqual([
    {trust: 3, flags: ['mechanism']},
    {trust: 4, flags: ['mechanism']},
  ])
})

test('flags may be a set or a list', () => {
  const holds = compiled('wide || constructor')
  expect(holds(at({}), new Set(['wide']))).toBe(true)
  expect(holds(at({}), ['wide'])).toBe(true)
  expect(holds(at({}), new Set())).toBe(false)
  expect(holds(at({}), [])).toBe(false)
})

test('sums and lists of rungs are understood', () => {
  const state = at({military: 2, economic: 3})
  expect(compiled('military + economic >= 5')(state, [])).toBe(true)
  expect(compiled('military in [0, 1]')(state, [])).toBe(false)
  expect(compiled('(military == 2) != (economic == 2)')(state, [])).toBe(true)
})

test('a condition says what it names, ladders in rule order and flags in theirs', () => {
  const {ladders, flags, source} = compiled('wide && trust >= 3 && military < 2 && mechanism')
  expect({ladders, flags, source}).toEqual({
    ladders: ['military', 'trust'],
    flags: ['mechanism', 'wide'],
    source: 'wide && trust >= 3 && military < 2 && mechanism',
  })
})

test('two conditions do not disturb one another', () => {
  const [one, other] = [compiled('trust >= 3'), compiled('trust < 3')]
  expect(one(at({trust: 3}), [])).toBe(true)
  expect(other(at({trust: 3}), [])).toBe(false)
  expect(one(at({trust: 3}), [])).toBe(true)
})

test('flags of one scenario are unknown in another', () => {
  expect(compileCondition('hotline', ['hotline']).ok).toBe(true)
  expect(mistakeIn('hotline').kind).toBe('unknown-name')
})

describe('words and signs of other languages are named with what to write', () => {
  test.each([
    ['mechanism and wide', 'and', '&&'],
    ['mechanism OR wide', 'OR', '||'],
    ['not wide', 'not', '!'],
    ['trust = 3', '=', '=='],
    ['trust === 3', '===', '=='],
    ['trust => 3', '=>', '>='],
    ['trust ≥ 3', '≥', '>='],
    ['trust <> 3', '<>', '!='],
    ['wide & mechanism', '&', '&&'],
    ['wide | mechanism', '|', '||'],
    ['wide is true', 'is', '=='],
    ['wide == yes', 'yes', 'true'],
  ])('%s', (source, token, suggestion) => {
    const start = source.indexOf(token)
    const end = start + token.length
    expect(mistakeIn(source)).toEqual({kind: 'operator', token, suggestion, start, end})
  })
})

describe('a mistake is named with the stretch at fault', () => {
  test.each([
    ['mechansm || wide', 'unknown-name', 'mechansm', 'mechanism'],
    ['Trust >= 3', 'unknown-name', 'Trust', 'trust'],
    ['trust', 'not-yes-no', 'trust', null],
    ['trust + 1', 'not-yes-no', 'trust + 1', null],
    ['wide == 1', 'types', 'wide == 1', null],
    ['wide && 1 < trust < 3', 'types', '1 < trust < 3', null],
    ['trust >= 5', 'no-such-rung', '5', null],
    ['trust in [1, 7]', 'no-such-rung', '7', null],
    ['trust >= ', 'syntax', '', null],
    ['(trust >= 3', 'syntax', '', null],
    ['trust >= 3 wide', 'syntax', 'wide', null],
    ['trust >= 3 #', 'syntax', '#', null],
    ['1 / 0 == 1', 'not-allowed', '1 / 0', null],
    ['size("a") == 1', 'not-allowed', 'size("a")', null],
    ['wide ? wide : wide', 'not-allowed', 'wide ? wide : wide', null],
    ['trust.x', 'not-allowed', 'trust.x', null],
    ['1.5 > 1.0', 'not-allowed', '1.5', null],
    ['for', 'not-allowed', 'for', null],
    ['9223372036854775807 + trust > 1', 'not-allowed', '9223372036854775807', null],
  ])('%s', (source, kind, token, suggestion) => {
    const mistake = mistakeIn(source)
    expect(mistake).toMatchObject({kind, token, suggestion})
    expect(source.slice(mistake.start, mistake.end)).toBe(token)
  })
})

test('what is too long or too deep is refused before it is evaluated', () => {
  const long = Array.from({length: 200}, () => 'wide').join(' || ')
  const parts = Array.from({length: 70}, () => '!wide').join('&&')
  const deep = `${'('.repeat(60)}wide${')'.repeat(60)}`
  for (const source of [long, parts, deep, `${'!'.repeat(390)}wide`, '['.repeat(399)]) {
    expect(mistakeIn(source).kind).toBe('too-long')
  }
})

test('a flag that is called like a ladder or a word of conditions does no harm', () => {
  const result = compileCondition('trust >= 3', ['trust', 'in', 'not', 'list', 'wide', 'wide'])
  expect(result.ok && result.value.flags).toEqual([])
  expect(result.ok && result.value.ladders).toEqual(['trust'])
})
