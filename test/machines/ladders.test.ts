import {describe, expect, it} from 'vitest'
import {position} from '../../src/machines/game.ts'
import {LADDERS, type Rungs} from '../../src/scenarios/ladders.ts'
import {ordered, type SmallOption, smallScenario, started} from './small-scenario.ts'

const CALM: Rungs = {military: 0, diplomatic: 0, economic: 0, audience: 0, trust: 2}

/** The rungs as M D E A T and the log, a line each, behind one order of roll 3. */
function behind(start: Partial<Rungs>, option: SmallOption, roll = 3, deterrence = false) {
  const scenario = smallScenario({
    start: {...CALM, ...start},
    turns: {only: {options: {go: option}}},
  })
  const {rungs, log} = position(ordered(started(scenario, {deterrence}), 'go', roll))
  return {
    rungs: LADDERS.map(ladder => rungs[ladder]).join(''),
    log: log.map(
      ({ladder, from, to, cause, by, refused}) =>
        `${ladder} ${from}-${to} ${[cause, by, refused].filter(Boolean).join(' ')}`,
    ),
  }
}

describe('worse', () => {
  it('takes the full effect, rung by rung', () => {
    expect(behind({}, {tone: 'press', moves: {audience: 3}})).toEqual({
      rungs: '00032',
      log: ['audience 0-1 order', 'audience 1-2 order', 'audience 2-3 order'],
    })
  })

  it('lowers trust last', () => {
    expect(behind({}, {tone: 'press', moves: {trust: -1, military: 1, economic: 1}}).log).toEqual([
      'military 0-1 order',
      'economic 0-1 order',
      'trust 2-1 order',
    ])
  })

  it('is logged as the end of the ladder at the fourth rung', () => {
    expect(behind({audience: 4}, {tone: 'press', moves: {audience: 1}})).toEqual({
      rungs: '00042',
      log: ['audience 4-4 order end'],
    })
  })

  it('is logged as the end of the ladder where trust is gone', () => {
    expect(behind({trust: 0}, {tone: 'press', moves: {trust: -1}}).log).toEqual([
      'trust 0-0 order end',
    ])
  })
})

describe('a spill-over', () => {
  it('from military inflames the audience', () => {
    expect(behind({military: 2}, {tone: 'press', moves: {military: 1}})).toEqual({
      rungs: '30012',
      log: ['military 2-3 order', 'audience 0-1 spill military'],
    })
  })

  it('from diplomatic lowers trust', () => {
    expect(behind({diplomatic: 2}, {tone: 'press', moves: {diplomatic: 1}})).toEqual({
      rungs: '03001',
      log: ['diplomatic 2-3 order', 'trust 2-1 spill diplomatic'],
    })
  })

  it('from economic inflames the audience', () => {
    expect(behind({economic: 2}, {tone: 'press', moves: {economic: 1}})).toEqual({
      rungs: '00312',
      log: ['economic 2-3 order', 'audience 0-1 spill economic'],
    })
  })

  it('stands in the log before the next rung of the same effect', () => {
    expect(behind({military: 2}, {tone: 'press', moves: {military: 2}}).log).toEqual([
      'military 2-3 order',
      'audience 0-1 spill military',
      'military 3-4 order',
    ])
  })

  it('does not come from audience', () => {
    expect(behind({audience: 2}, {tone: 'press', moves: {audience: 1}}).log).toHaveLength(1)
  })

  it('does not come again on the way down from the fourth rung', () => {
    expect(behind({military: 4}, {tone: 'press', moves: {military: -1}}).log).toEqual([
      'military 4-3 order',
    ])
  })

  it('that meets the end of a ladder is logged as such', () => {
    expect(behind({military: 2, audience: 4}, {tone: 'press', moves: {military: 1}}).log).toEqual([
      'military 2-3 order',
      'audience 4-4 spill military end',
    ])
  })
})

describe('better', () => {
  it('eases one rung whatever the size of the effect', () => {
    expect(behind({audience: 4}, {tone: 'press', moves: {audience: -4}}).rungs).toBe('00032')
  })

  it('raises trust one rung whatever the size of the effect', () => {
    expect(behind({}, {tone: 'press', moves: {trust: 4}}).rungs).toBe('00003')
  })

  it('follows worse, so that one order can close its own gate', () => {
    expect(
      behind({military: 2, economic: 2}, {tone: 'press', moves: {military: 1, economic: -1}}),
    ).toEqual({
      rungs: '30212',
      log: [
        'military 2-3 order',
        'audience 0-1 spill military',
        'economic 2-2 order military-gate',
      ],
    })
  })

  it.each(['military', 'diplomatic', 'economic', 'audience'] as const)(
    'meets the end of the %s ladder at rung 0, even where its gate is closed',
    ladder => {
      const closed: Partial<Rungs> = {military: 0, trust: 0, audience: 4, [ladder]: 0}
      const start: Partial<Rungs> = ladder === 'economic' ? {...closed, military: 3} : closed
      expect(behind(start, {tone: 'press', moves: {[ladder]: -1}}).log).toEqual([
        `${ladder} 0-0 order end`,
      ])
    },
  )

  it('meets the end of the trust ladder at rung 4, even where the envoys are gone', () => {
    expect(behind({trust: 4, diplomatic: 3}, {tone: 'press', moves: {trust: 1}}).log).toEqual([
      'trust 4-4 order end',
    ])
  })
})

describe('the trust gate', () => {
  it.each([3, 4] as const)('holds military at %d without trust', military => {
    expect(behind({military, trust: 0}, {tone: 'press', moves: {military: -1}})).toEqual({
      rungs: `${military}0000`,
      log: [`military ${military}-${military} order trust-gate`],
    })
  })

  it.each([3, 4] as const)('lets military go from %d at trust 1', military => {
    const {rungs} = behind({military, trust: 1}, {tone: 'press', moves: {military: -1}})
    expect(rungs).toBe(`${military - 1}0001`)
  })

  it('does not hold military below 3', () => {
    expect(behind({military: 2, trust: 0}, {tone: 'press', moves: {military: -1}}).rungs).toBe(
      '10000',
    )
  })
})

describe('the audience gate', () => {
  const repair: SmallOption = {tone: 'press', moves: {diplomatic: -1}}

  it('holds diplomatic while the public is locked in', () => {
    expect(behind({diplomatic: 2, audience: 4}, repair)).toEqual({
      rungs: '02042',
      log: ['diplomatic 2-2 order audience-gate'],
    })
  })

  it('lets diplomatic go at audience 3', () => {
    expect(behind({diplomatic: 2, audience: 3}, repair).rungs).toBe('01032')
  })

  it('holds nothing where the scenario takes it away', () => {
    const scenario = smallScenario({
      start: {...CALM, diplomatic: 2, audience: 4},
      rules: {audienceGate: 'off'},
      turns: {only: {options: {repair}}},
    })
    expect(position(ordered(started(scenario), 'repair')).rungs.diplomatic).toBe(1)
  })
})

describe('the military gate', () => {
  const reopen: SmallOption = {tone: 'press', moves: {economic: -1}}

  it.each([3, 4] as const)('holds economic at military %d', military => {
    expect(behind({economic: 2, military}, reopen).log).toEqual([
      'economic 2-2 order military-gate',
    ])
  })

  it('lets economic go at military 2', () => {
    expect(behind({economic: 2, military: 2}, reopen).log).toEqual(['economic 2-1 order'])
  })

  it('opens in the order that brings military down to 2', () => {
    const {rungs} = behind(
      {economic: 2, military: 3},
      {tone: 'press', moves: {military: -1, economic: -1}},
    )
    expect(rungs).toBe('20102')
  })
})

describe('the envoys gate', () => {
  it.each([3, 4] as const)('holds trust in the open at diplomatic %d', diplomatic => {
    expect(behind({diplomatic}, {tone: 'press', moves: {trust: 1}}).log).toEqual([
      'trust 2-2 order envoys-gate',
    ])
  })

  it('lets trust rise by telephone', () => {
    expect(
      behind({diplomatic: 4}, {tone: 'press', channel: 'quiet', moves: {trust: 1}}).log,
    ).toEqual(['trust 2-3 order'])
  })

  it('lets trust rise in the open at diplomatic 2', () => {
    expect(behind({diplomatic: 2}, {tone: 'press', moves: {trust: 1}}).log).toEqual([
      'trust 2-3 order',
    ])
  })
})

describe('deterrence', () => {
  it('takes trust from an easing order', () => {
    expect(behind({}, {tone: 'ease', moves: {trust: 1}}, 3, true).log).toEqual([
      'trust 2-2 order deterrence',
    ])
  })

  it('leaves trust to an order that only holds', () => {
    expect(behind({}, {tone: 'hold', moves: {trust: 1}}, 3, true).log).toEqual(['trust 2-3 order'])
  })

  it('leaves trust to easing where it is off', () => {
    expect(behind({}, {tone: 'ease', moves: {trust: 1}}).log).toEqual(['trust 2-3 order'])
  })
})

describe('the die', () => {
  it.each([
    [0, 2],
    [1, 1],
  ] as const)('at trust %d misreads a roll of %d and no higher', (trust, roll) => {
    expect(behind({trust}, {tone: 'press'}, roll).log).toEqual(['audience 0-1 misread'])
    expect(behind({trust}, {tone: 'press'}, roll + 1).log).toEqual([])
  })

  it('misreads nothing at trust 2', () => {
    expect(behind({trust: 2}, {tone: 'press'}, 1).log).toEqual([])
  })

  it('pushes military where force is misread, and that spills', () => {
    expect(behind({trust: 1, military: 2}, {tone: 'force'}, 1).log).toEqual([
      'military 2-3 misread',
      'audience 0-1 spill military',
    ])
  })

  it('counts the trust of the moment of choosing, before the order moved it', () => {
    expect(behind({trust: 1}, {tone: 'press', moves: {trust: 1}}, 1).log).toEqual([
      'trust 1-2 order',
      'audience 0-1 misread',
    ])
    expect(behind({trust: 2}, {tone: 'press', moves: {trust: -2}}, 1).log).toEqual([
      'trust 2-1 order',
      'trust 1-0 order',
    ])
  })

  it('leaks a quiet order at 6', () => {
    expect(behind({}, {tone: 'press', channel: 'quiet'}, 6).log).toEqual(['audience 0-1 leak'])
  })

  it('leaks nothing in the open, and nothing at 5', () => {
    expect(behind({}, {tone: 'press'}, 6).log).toEqual([])
    expect(behind({}, {tone: 'press', channel: 'quiet'}, 5).log).toEqual([])
  })
})

describe('relief', () => {
  it.each(['ease', 'hold'] as const)('cools military after a %s order at trust 3', tone => {
    expect(behind({military: 2, trust: 3}, {tone}).log).toEqual(['military 2-1 relief'])
  })

  it.each(['press', 'force'] as const)('does not follow a %s order', tone => {
    expect(behind({military: 2, trust: 3}, {tone}).log).toEqual([])
  })

  it('needs trust 3, which the order itself may bring', () => {
    expect(behind({military: 2, trust: 2}, {tone: 'hold'}).log).toEqual([])
    expect(behind({military: 2, trust: 2}, {tone: 'hold', moves: {trust: 1}}).rungs).toBe('10003')
  })

  it('does not add to an easing of the same turn', () => {
    expect(behind({military: 2, trust: 3}, {tone: 'ease', moves: {military: -1}}).rungs).toBe(
      '10003',
    )
  })

  it('says nothing where all is calm', () => {
    expect(behind({military: 0, trust: 3}, {tone: 'ease'}).log).toEqual([])
  })

  it('may undo a rung before the endings are tested', () => {
    expect(behind({military: 3, trust: 4}, {tone: 'hold', moves: {military: 1}}).log).toEqual([
      'military 3-4 order',
      'military 4-3 relief',
    ])
  })
})
