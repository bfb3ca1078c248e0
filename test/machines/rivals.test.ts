import {describe, expect, it} from 'vitest'
import {
  decide,
  hasDeparted,
  nearestTone,
  type PastOrder,
  type Policy,
} from '../../src/machines/rivals.ts'
import {TONES, type Tone} from '../../src/scenarios/ladders.ts'
import type {Option} from '../../src/scenarios/schema.ts'
import {type SmallOption, smallScenario} from './small-scenario.ts'

/** The options of one turn, named by themselves. */
function optionsOf(options: Readonly<Record<string, SmallOption>>): readonly Option[] {
  const [turn] = smallScenario({turns: {only: {options}}}).turns
  return turn?.options ?? []
}
const toned = (...tones: Tone[]) => optionsOf(Object.fromEntries(tones.map(tone => [tone, {tone}])))
const ALL = toned('force', 'press', 'hold', 'ease')

/** An order that stands in the past: whose, of what tone, and what its turn offered. */
function past(
  seats: readonly string[],
  tone: Tone,
  {
    by = 'person',
    mark,
    others = {},
  }: {
    by?: 'person' | 'rival'
    mark?: 'did' | 'nearest'
    others?: Readonly<Record<string, SmallOption>>
  } = {},
): PastOrder {
  const [turn] = smallScenario({
    turns: {before: {options: {taken: {tone, ...(mark ? {history: mark} : {})}, ...others}}},
  }).turns
  const option = turn?.options[0]
  if (!turn || !option) throw new Error('The turn is empty.')
  return {turn, option, seats, by}
}

const taken = (policy: Policy, open: readonly Option[], orders: readonly PastOrder[] = []) =>
  decide(policy, {seat: 'south', open, past: orders}).id

describe('the nearest tone', () => {
  it.each(TONES)('is %s itself where that is open', tone => {
    expect(nearestTone(ALL, tone)?.id).toBe(tone)
  })

  it('is the softer of two equally near', () => {
    expect(nearestTone(toned('force', 'hold'), 'press')?.id).toBe('hold')
    expect(nearestTone(toned('press', 'ease'), 'hold')?.id).toBe('ease')
  })

  it('is the nearer before the softer', () => {
    expect(nearestTone(toned('ease', 'press'), 'force')?.id).toBe('press')
  })

  it('is the first in the file of two alike', () => {
    const alike = optionsOf({second: {tone: 'press'}, first: {tone: 'press'}})
    expect(nearestTone(alike, 'hold')?.id).toBe('second')
  })

  it('is none where nothing is open', () => {
    expect(nearestTone([], 'hold')).toBeUndefined()
  })
})

describe('a conciliatory rival', () => {
  it('takes the softest, whatever was done to it', () => {
    expect(taken('conciliatory', ALL, [past(['north'], 'force')])).toBe('ease')
    expect(taken('conciliatory', toned('force', 'press'))).toBe('press')
  })
})

describe('a hard-liner', () => {
  it('takes the harshest, whatever was done to it', () => {
    expect(taken('hard-liner', ALL, [past(['north'], 'ease')])).toBe('force')
    expect(taken('hard-liner', toned('ease', 'hold'))).toBe('hold')
  })
})

describe('tit-for-tat', () => {
  it('opens softly', () => {
    expect(taken('tit-for-tat', ALL)).toBe('ease')
  })

  it('answers the last tone of another seat', () => {
    expect(taken('tit-for-tat', ALL, [past(['north'], 'ease'), past(['north'], 'press')])).toBe(
      'press',
    )
  })

  it('does not answer itself', () => {
    expect(taken('tit-for-tat', ALL, [past(['north'], 'press'), past(['south'], 'force')])).toBe(
      'press',
    )
    expect(taken('tit-for-tat', ALL, [past(['south'], 'force')])).toBe('ease')
  })

  it('answers another rival as well as a person', () => {
    expect(taken('tit-for-tat', ALL, [past(['east'], 'force', {by: 'rival'})])).toBe('force')
  })

  it('answers a joint order in which another seat took part', () => {
    expect(taken('tit-for-tat', ALL, [past(['south', 'north'], 'hold')])).toBe('hold')
  })
})

describe('a documented rival', () => {
  it('takes what history did', () => {
    const open = optionsOf({a: {history: 'nearest'}, b: {tone: 'force', history: 'did'}})
    expect(taken('documented', open)).toBe('b')
  })

  it('takes what is nearest to a silent record', () => {
    expect(taken('documented', optionsOf({a: {}, b: {tone: 'force', history: 'nearest'}}))).toBe(
      'b',
    )
  })

  it('takes what a document advises where nothing nearer is marked', () => {
    const advised = {tone: 'press', history: 'advised'} as const
    expect(taken('documented', optionsOf({a: {}, b: advised}))).toBe('b')
    expect(taken('documented', optionsOf({a: advised, b: {history: 'nearest'}}))).toBe('b')
  })

  it('holds where nothing is marked', () => {
    expect(taken('documented', ALL)).toBe('hold')
  })

  it('stays on the path while people do', () => {
    const open = optionsOf({a: {}, b: {tone: 'press', history: 'did'}})
    expect(taken('documented', open, [past(['north'], 'force', {mark: 'did'})])).toBe('b')
    expect(taken('documented', open, [past(['north'], 'force', {mark: 'nearest'})])).toBe('b')
  })

  it('answers in kind from a person’s first departure on, even after a return', () => {
    const open = optionsOf({a: {tone: 'ease'}, b: {tone: 'press', history: 'did'}})
    const departure = past(['north'], 'force', {others: {marked: {history: 'did'}}})
    expect(taken('documented', open, [departure])).toBe('b')
    expect(taken('documented', open, [departure, past(['north'], 'ease', {mark: 'did'})])).toBe('a')
  })
})

describe('a departure', () => {
  const others = {marked: {history: 'did'}} as const

  it('is a person’s unmarked option where another was marked', () => {
    expect(hasDeparted([past(['north'], 'hold', {others})])).toBe(true)
    expect(hasDeparted([past(['north'], 'hold', {others: {near: {history: 'nearest'}}})])).toBe(
      true,
    )
  })

  it('is not the nearest option, where another is what history did', () => {
    expect(hasDeparted([past(['north'], 'hold', {mark: 'nearest', others})])).toBe(false)
  })

  it('is not possible where the turn marks nothing', () => {
    expect(hasDeparted([past(['north'], 'force')])).toBe(false)
  })

  it('is never a rival’s', () => {
    expect(hasDeparted([past(['east'], 'force', {by: 'rival', others})])).toBe(false)
  })
})

it('throws where a rival has no open option', () => {
  expect(() => taken('documented', [])).toThrow('no open option')
})
