import {describe, expect, it} from 'vitest'
import {open, position, prepare, proceed} from '../../src/machines/game.ts'
import {ordered, type SmallTurn, smallScenario, started} from './small-scenario.ts'

const WAR = {war: {immediate: true, when: 'military >= 4'}, over: {}}
const quietTurn: SmallTurn = {options: {wait: {}}}

describe('the round', () => {
  it('opens before its first turn, with nothing moved', () => {
    const game = open(
      prepare(smallScenario({turns: {first: {event: {military: 1}, options: {wait: {}}}}})),
      {
        held: ['north'],
        audienceGate: true,
        deterrence: false,
      },
    )
    expect(position(game)).toMatchObject({phase: 'opening', turn: undefined, log: []})
    expect(position(game).rungs.military).toBe(1)
  })

  it('tells an outcome and waits before it goes on', () => {
    const told = ordered(
      started(smallScenario({turns: {first: quietTurn, second: quietTurn}})),
      'wait',
    )
    expect(position(told)).toMatchObject({phase: 'told', turn: 'first'})
    expect(position(proceed(told))).toMatchObject({phase: 'deciding', turn: 'second'})
  })

  it('does not go on while a decision is due', () => {
    const game = started(smallScenario({turns: {first: quietTurn}}))
    expect(proceed(game)).toBe(game)
  })

  it('ends behind the last turn', () => {
    const game = ordered(started(smallScenario({turns: {first: quietTurn}})), 'wait')
    expect(position(game)).toMatchObject({phase: 'ended', turn: undefined, ending: 'over'})
    expect(proceed(game)).toBe(game)
  })

  it('keeps the flags that were set, in alphabetical order and each once', () => {
    const turn: SmallTurn = {options: {promise: {sets: ['word', 'bond', 'word']}}}
    const first = ordered(started(smallScenario({turns: {first: turn, second: turn}})), 'promise')
    expect(position(ordered(proceed(first), 'promise')).flags).toEqual(['bond', 'word'])
  })
})

describe('an event', () => {
  it('moves the ladders before the decision, and tells it', () => {
    const game = started(
      smallScenario({turns: {first: {event: {audience: 1}, options: {wait: {}}}}}),
    )
    expect(position(game)).toMatchObject({
      phase: 'deciding',
      log: [{ladder: 'audience', from: 1, to: 2, cause: 'event'}],
    })
  })

  it('spills over like an order', () => {
    const game = started(
      smallScenario({
        start: {military: 2},
        turns: {first: {event: {military: 1}, options: {wait: {}}}},
      }),
    )
    expect(position(game).log.at(-1)).toEqual({
      ladder: 'audience',
      from: 1,
      to: 2,
      cause: 'spill',
      by: 'military',
    })
  })

  it('only worsens', () => {
    const event = {military: -1, audience: -1, trust: 1}
    const game = started(smallScenario({turns: {first: {event, options: {wait: {}}}}}))
    expect(position(game).log).toEqual([])
  })

  it('is a turn of its own, so that the die counts the trust behind it', () => {
    const game = started(
      smallScenario({
        start: {trust: 2},
        turns: {first: {event: {trust: -1}, options: {press: {tone: 'press'}}}},
      }),
    )
    expect(position(ordered(game, 'press', 1)).log).toMatchObject([{cause: 'misread'}])
  })

  it('is told apart from the order that follows it', () => {
    const game = started(
      smallScenario({turns: {first: {event: {audience: 1}, options: {wait: {}}}}}),
    )
    expect(position(ordered(game, 'wait')).log).toEqual([])
  })
})

describe('an immediate ending', () => {
  it('comes after an event, before the decision', () => {
    const second: SmallTurn = {event: {military: 3}, options: {wait: {}}}
    const scenario = smallScenario({turns: {first: quietTurn, second}, endings: WAR})
    const game = proceed(ordered(started(scenario), 'wait'))
    expect(position(game)).toMatchObject({phase: 'ended', ending: 'war'})
  })

  it('comes after an order, before the next turn', () => {
    const attack: SmallTurn = {options: {attack: {tone: 'force', moves: {military: 3}}}}
    const scenario = smallScenario({turns: {first: attack, second: quietTurn}, endings: WAR})
    expect(position(ordered(started(scenario), 'attack'))).toMatchObject({
      phase: 'ended',
      ending: 'war',
    })
  })

  it('is not tested before anything has moved', () => {
    const scenario = smallScenario({start: {military: 4}, turns: {first: quietTurn}, endings: WAR})
    expect(position(started(scenario)).phase).toBe('deciding')
  })

  it('may ask for a flag that the same order set', () => {
    const endings = {broken: {immediate: true, when: 'betrayed'}, over: {}}
    const betray: SmallTurn = {options: {betray: {sets: ['betrayed']}}}
    const scenario = smallScenario({turns: {first: betray, second: quietTurn}, endings})
    expect(position(ordered(started(scenario), 'betray')).ending).toBe('broken')
  })

  it('is tested before the ordered endings, wherever it stands in the file', () => {
    const endings = {
      hot: {when: 'military >= 1'},
      war: {immediate: true, when: 'military >= 2'},
      over: {},
    }
    const attack: SmallTurn = {options: {attack: {tone: 'force', moves: {military: 1}}}}
    const game = started(smallScenario({turns: {first: attack}, endings}))
    expect(position(ordered(game, 'attack')).ending).toBe('war')
  })
})

describe('a spill-over of the last step', () => {
  const CALM = {calm: {immediate: true, when: 'audience <= 2'}, over: {}}
  /** Force at trust 0: the audience eases to 2, the misread carries military across and heats it again. */
  const strike: SmallTurn = {
    options: {strike: {tone: 'force', moves: {military: 1, audience: -1}}},
  }
  const start = {military: 1, audience: 3, trust: 0} as const

  it('is done before immediate endings are tested', () => {
    const scenario = smallScenario({
      start,
      turns: {first: strike, second: quietTurn},
      endings: CALM,
    })
    const told = ordered(started(scenario), 'strike', 1)
    expect(position(told)).toMatchObject({phase: 'told', rungs: {military: 3, audience: 3}})
  })

  it('is done before the ordered endings are tested', () => {
    const endings = {calm: {when: 'audience <= 2'}, over: {}}
    const game = started(smallScenario({start, turns: {first: strike}, endings}))
    expect(position(ordered(game, 'strike', 1)).ending).toBe('over')
  })

  it('is done before the story asks whether another turn follows', () => {
    const turns = {first: strike, second: {...quietTurn, when: 'audience >= 3'}}
    const told = ordered(started(smallScenario({start, turns})), 'strike', 1)
    expect(position(proceed(told)).turn).toBe('second')
  })

  it('is done behind an event too', () => {
    const turns = {first: {event: {military: 1}, options: {wait: {}}}}
    const endings = {crowd: {immediate: true, when: 'audience >= 4'}, over: {}}
    const scenario = smallScenario({start: {military: 2, audience: 3}, turns, endings})
    const game = started(scenario, {held: []})
    expect(position(game)).toMatchObject({phase: 'ended', ending: 'crowd'})
  })
})

describe('the ordered endings', () => {
  const endings = {hot: {when: 'military >= 3'}, warm: {when: 'military >= 2'}, over: {}}

  it.each([
    [2, 'hot'],
    [1, 'warm'],
    [0, 'over'],
  ])('give %d more rungs of military the first that holds: %s', (military, ending) => {
    const move: SmallTurn = {options: {move: {tone: 'press', moves: {military}}}}
    const game = started(smallScenario({turns: {first: move}, endings}))
    expect(position(ordered(game, 'move')).ending).toBe(ending)
  })

  it('wait for the last turn', () => {
    const move: SmallTurn = {options: {move: {tone: 'press', moves: {military: 2}}}}
    const game = started(smallScenario({turns: {first: move, second: quietTurn}, endings}))
    expect(position(ordered(game, 'move')).phase).toBe('told')
  })
})

describe('a prologue', () => {
  const attack: SmallTurn = {
    seat: 'south',
    options: {attack: {tone: 'force', moves: {military: 3}}},
  }
  const scenario = smallScenario({turns: {first: attack, second: quietTurn}, endings: WAR})

  it('is not tested for endings', () => {
    const told = ordered(started(scenario, {held: ['north']}), 'attack', 3, 'rival')
    expect(position(told)).toMatchObject({phase: 'told', prologue: true})
  })

  it('is over at the first turn that a held seat decides', () => {
    const told = ordered(started(scenario, {held: ['north']}), 'attack', 3, 'rival')
    const second = proceed(told)
    expect(position(second)).toMatchObject({phase: 'deciding', prologue: false})
    expect(position(ordered(second, 'wait')).ending).toBe('war')
  })

  it('does not come again at a later turn of another seat', () => {
    const turns = {first: quietTurn, second: attack, third: quietTurn}
    const game = started(smallScenario({turns, endings: WAR}), {held: ['north']})
    const second = proceed(ordered(game, 'wait'))
    expect(position(second).prologue).toBe(false)
    expect(position(ordered(second, 'attack', 3, 'rival')).ending).toBe('war')
  })

  it('is not, where nobody holds a seat', () => {
    expect(position(ordered(started(scenario, {held: []}), 'attack', 3, 'rival')).ending).toBe(
      'war',
    )
  })

  it('is not, where a held seat takes part in a joint first turn', () => {
    const joint: SmallTurn = {seats: ['south', 'north'], options: {wait: {}}}
    const game = started(smallScenario({turns: {first: joint}}), {held: ['north']})
    expect(position(game).prologue).toBe(false)
  })
})

describe('a turn with a condition', () => {
  const onlyHot: SmallTurn = {when: 'military >= 2', options: {wait: {}}}
  const first: SmallTurn = {options: {attack: {tone: 'force', moves: {military: 1}}, wait: {}}}

  it('is played where it holds', () => {
    const game = started(smallScenario({turns: {first, second: onlyHot, third: quietTurn}}))
    expect(position(proceed(ordered(game, 'attack'))).turn).toBe('second')
  })

  it('is skipped where it does not', () => {
    const game = started(smallScenario({turns: {first, second: onlyHot, third: quietTurn}}))
    expect(position(proceed(ordered(game, 'wait'))).turn).toBe('third')
  })

  it('is skipped with its event', () => {
    const second: SmallTurn = {...onlyHot, event: {audience: 1}}
    const game = started(smallScenario({turns: {first, second, third: quietTurn}}))
    expect(position(proceed(ordered(game, 'wait'))).rungs.audience).toBe(1)
  })

  it('leaves the story over where it was the last', () => {
    const game = started(smallScenario({turns: {first, second: onlyHot}}))
    expect(position(ordered(game, 'wait'))).toMatchObject({phase: 'ended', ending: 'over'})
  })

  it('may be the first', () => {
    const game = started(smallScenario({turns: {first: onlyHot, second: quietTurn}}))
    expect(position(game).turn).toBe('second')
  })

  it('may ask for a flag', () => {
    const turns = {
      first: {options: {promise: {sets: ['word']}, wait: {}}},
      second: {when: 'word', options: {keep: {}}},
      third: quietTurn,
    }
    const game = started(smallScenario({turns}))
    expect(position(proceed(ordered(game, 'promise'))).turn).toBe('second')
    expect(position(proceed(ordered(game, 'wait'))).turn).toBe('third')
  })
})
