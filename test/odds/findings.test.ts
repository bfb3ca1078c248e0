import {describe, expect, it} from 'vitest'
import {agencyOf} from '../../src/odds/agency.ts'
import {explore} from '../../src/odds/explore.ts'
import {type Finding, type FindingCode, subjectOf} from '../../src/odds/finding.ts'
import {findingsOf} from '../../src/odds/findings.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {january} from '../january.ts'
import {type Small, smallScenario} from '../machines/small-scenario.ts'

const findings = (scenario: Scenario): readonly Finding[] => {
  const exploration = explore(scenario)
  return findingsOf(exploration, oddsOf(exploration))
}
const found = (small: Small, code: FindingCode) =>
  findings(smallScenario(small)).flatMap(each => (each.code === code ? [each.fields] : []))

/** The scenario with these hidden worths, by ending. */
const valued = (scenario: Scenario, worths: Readonly<Record<string, number>>): Scenario => ({
  ...scenario,
  endings: scenario.endings.map(ending => ({...ending, worth: worths[ending.id] ?? 0})),
})

const calm = {rise: {moves: {military: 1}}, wait: {}}

describe('reach', {timeout: 30_000}, () => {
  const endings = {war: {when: 'military >= 3'}, over: {}}

  it('finds an ending that no play comes to', () => {
    expect(found({turns: {only: {options: calm}}, endings}, 'reach/ending')).toEqual([
      {ending: 'war', title: 'war'},
    ])
  })

  it('counts endings that an order or an event brings at once', () => {
    const turns = {first: {options: calm}, second: {event: {audience: 3}, options: calm}}
    const both = {
      war: {when: 'military >= 2', immediate: true},
      riot: {when: 'audience >= 4', immediate: true},
      over: {},
    }
    expect(found({turns, endings: both}, 'reach/ending')).toEqual([{ending: 'over', title: 'over'}])
  })

  it('finds a turn without an open option and says where', () => {
    const closed = {rise: {when: 'military == 1'}, wait: {when: 'military == 1'}}
    const turns = {first: {options: calm}, second: {options: closed}}
    expect(found({turns}, 'reach/no-open-option')).toEqual([
      {
        turn: 'second',
        title: 'second',
        states: 1,
        example: 'military 2, diplomatic 1, economic 1, audience 1, trust 2',
      },
    ])
  })

  it('finds an option that is never open', () => {
    const options = {rise: {when: 'military >= 3'}, wait: {}}
    expect(found({turns: {only: {options}}}, 'reach/option-never-open')).toEqual([
      {turn: 'only', option: 'rise', label: 'rise'},
    ])
  })
})

describe('balance', () => {
  const stages = (count: number) =>
    Object.fromEntries(
      Array.from({length: count}, (_, i) => [
        `turn-${i}`,
        {options: {go: {sets: [`f${i}`]}, stay: {}}},
      ]),
    )
  const all = (count: number) => Array.from({length: count}, (_, i) => `f${i}`).join(' && ')

  it('calls an ending below 3 % rare and one above 40 % common', () => {
    const small = {turns: stages(6), endings: {dream: {when: all(6)}, over: {}}}
    expect(found(small, 'balance/ending-rare')).toEqual([
      {ending: 'dream', title: 'dream', share: 1 / 64},
    ])
    expect(found(small, 'balance/ending-common')).toEqual([
      {ending: 'over', title: 'over', share: 63 / 64, overtaken: undefined, isRest: true},
    ])
  })

  it('names the ending below whose condition the plays of a common one meet too', () => {
    const endings = {
      first: {when: '!f0'},
      second: {when: 'f1'},
      third: {when: 'f1 && f2'},
      over: {},
    }
    expect(found({turns: stages(3), endings}, 'balance/ending-common')).toEqual([
      {
        ...{ending: 'first', title: 'first', share: 1 / 2, isRest: false},
        overtaken: {title: 'second', share: 1 / 2},
      },
    ])
  })

  it('leaves endings between 3 and 40 % alone', () => {
    const endings = {
      both: {when: 'f0 && f1'},
      first: {when: 'f0'},
      second: {when: 'f1'},
      over: {},
    }
    const small = {turns: stages(2), endings}
    expect(found(small, 'balance/ending-rare')).toEqual([])
    expect(found(small, 'balance/ending-common')).toEqual([])
  })

  it('reports options that lead where all their siblings lead', () => {
    const options = {rise: {moves: {diplomatic: 1}}, wait: {}, war: {sets: ['war']}}
    const same = {first: {options: {rise: {moves: {diplomatic: 1}}, wait: {}}}}
    const endings = {war: {when: 'war'}, over: {}}
    expect(found({turns: same, endings, flags: ['war']}, 'balance/alike')).toEqual([
      {turn: 'first', option: 'rise', label: 'rise', share: 1},
      {turn: 'first', option: 'wait', label: 'wait', share: 1},
    ])
    expect(found({turns: {first: {options}}, endings}, 'balance/alike')).toEqual([])
  })

  it('names the best and the worst tone', () => {
    const options = {talk: {tone: 'ease' as const}, fire: {tone: 'force' as const, sets: ['fire']}}
    const scenario = valued(
      smallScenario({turns: {only: {options}}, endings: {war: {when: 'fire'}, over: {}}}),
      {war: 0, over: 3},
    )
    expect(findings(scenario).find(({code}) => code === 'balance/best-tone')).toEqual({
      code: 'balance/best-tone',
      severity: 'note',
      fields: {best: 'ease', bestWorth: 3, worst: 'force', worstWorth: 0, top: 3},
    })
  })

  it('warns where one tone does as well as the best play, and not where it does not', () => {
    const talk = {tone: 'ease' as const}
    const press = {tone: 'press' as const}
    const always = {only: {options: {talk: {...talk, sets: ['kind']}, press}}}
    const mixed = {...always, last: {options: {talk: {...talk, sets: ['weak']}, press}}}
    const wins = (turns: Small['turns'], when: string) =>
      findings(
        valued(smallScenario({turns, endings: {good: {when}, over: {}}, flags: ['weak']}), {
          good: 3,
        }),
      ).filter(({code}) => code === 'balance/tone-always-wins')
    expect(wins(always, 'kind')).toEqual([
      {
        code: 'balance/tone-always-wins',
        severity: 'warning',
        fields: {tone: 'ease', worth: 3, most: 3, top: 3},
      },
    ])
    expect(wins(mixed, 'kind && !weak')).toEqual([])
  })
})

describe('agency', {timeout: 30_000}, () => {
  it('warns of a turn that decides little', () => {
    const idle = {options: {rise: {moves: {diplomatic: 1}}, wait: {}}}
    const turns = {idle, real: {options: {go: {sets: ['gone']}, stay: {}}}}
    expect(found({turns, endings: {gone: {when: 'gone'}, over: {}}}, 'agency/weak-turn')).toEqual([
      {turn: 'idle', title: 'idle', gap: 0},
    ])
  })

  it('agrees with the casebook on January', () => {
    const gaps = agencyOf(explore(january)).map(({gap}) => gap)
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeCloseTo(0.52, 2)
    expect(Math.min(...gaps)).toBeCloseTo(0.27, 2)
  })
})

describe('gates', () => {
  const endings = {over: {}}

  it('finds an easing that a gate refuses wherever its option is open', () => {
    const options = {talk: {moves: {diplomatic: -1}}, wait: {}}
    const small = {start: {audience: 4 as const}, turns: {only: {options}}, endings}
    expect(found(small, 'gate/always-blocked')).toEqual([
      {
        turn: 'only',
        option: 'talk',
        label: 'talk',
        ladder: 'diplomatic',
        gate: 'audience-gate',
        states: 1,
      },
    ])
  })

  it('does not count the end of a ladder as blocked, nor a gate that opens once', () => {
    const talk = {moves: {diplomatic: -1}}
    const atEnd = {start: {diplomatic: 0 as const}, turns: {only: {options: {talk}}}, endings}
    expect(found(atEnd, 'gate/always-blocked')).toEqual([])
    const turns = {
      first: {options: {calm: {moves: {audience: -1}}, wait: {}}},
      second: {options: {talk}},
    }
    expect(found({start: {audience: 4 as const}, turns, endings}, 'gate/always-blocked')).toEqual(
      [],
    )
  })

  it('notes the gates that never close, apart from one that is switched off', () => {
    const turns = {only: {options: calm}}
    const gates = (small: Small) =>
      found(small, 'gate/never-closes').map(fields => Object.values(fields)[0])
    expect(gates({turns})).toEqual(['trust-gate', 'audience-gate', 'military-gate', 'envoys-gate'])
    expect(gates({turns, rules: {audienceGate: 'off'}})).not.toContain('audience-gate')
    const talk = {options: {talk: {moves: {diplomatic: -1}}}}
    expect(gates({start: {audience: 4}, turns: {talk}})).not.toContain('audience-gate')
  })
})

describe('January', {timeout: 30_000}, () => {
  it('has nothing but notes: on tones, orders without a use, and turns that are sometimes decided already', () => {
    expect(new Set(findings(january).map(({code}) => code))).toEqual(
      new Set(['balance/best-tone', 'balance/decided', 'option/dominated']),
    )
  })
})

describe('a finding that is meant', () => {
  const turns = {only: {options: {rise: {moves: {military: 1}}, wait: {}}}}
  const endings = {war: {when: 'military >= 3'}, over: {}}

  it('carries its reason, found by its code and what it is about', () => {
    const plain = smallScenario({turns, endings})
    const because = 'Nobody should come to it.'
    const scenario: Scenario = {
      ...plain,
      instructor: {
        ...plain.instructor,
        explained: [
          {finding: 'reach/ending', of: 'war', because},
          {finding: 'reach/ending', of: 'over', because: 'Another.'},
        ],
      },
    }
    const reach = findings(scenario).find(({code}) => code === 'reach/ending')
    expect(reach?.because).toBe(because)
    expect(findings(plain).every(each => each.because === undefined)).toBe(true)
  })

  it('names an option with its turn', () => {
    const alike = findings(smallScenario({turns: {only: {options: {a: {}, b: {}}}}})).filter(
      ({code}) => code === 'balance/alike',
    )
    expect(alike.map(subjectOf)).toEqual(['only/a', 'only/b'])
  })
})
