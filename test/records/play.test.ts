import {describe, expect, it} from 'vitest'
import {position, prepare} from '../../src/machines/game.ts'
import type {Policy} from '../../src/machines/rivals.ts'
import {
  begin,
  endingId,
  isHeld,
  order,
  playRivals,
  rivalChoice,
  rollFor,
  type Setup,
  waiting,
} from '../../src/records/play.ts'
import {type SmallTurn, smallScenario} from '../machines/small-scenario.ts'
import {JANUARY, played, SETUP} from './any-play.ts'

const turnOf = (seat: string, ...tones: ('ease' | 'hold' | 'press' | 'force')[]): SmallTurn => ({
  seat,
  options: Object.fromEntries(tones.map(tone => [tone, {tone}])),
})
const north = (rival: Policy, more: Partial<Setup> = {}): Setup => ({
  ...SETUP,
  held: ['north'],
  rival,
  ...more,
})

describe('a play', () => {
  it('opens at its first turn', () => {
    expect(waiting(begin(JANUARY, SETUP))?.id).toBe('first-words')
  })

  it('may be over at once, where an event of the first turn ends it', () => {
    const scenario = smallScenario({
      turns: {first: {event: {military: 3}, options: {wait: {}}}},
      endings: {war: {immediate: true, when: 'military >= 4'}, over: {}},
    })
    const play = begin(prepare(scenario), {...north('documented'), held: []})
    expect([endingId(play), waiting(play), isHeld(play)]).toEqual(['war', undefined, false])
  })

  it('lets nobody lose before a first decision, whatever event comes before it', () => {
    const scenario = smallScenario({
      turns: {first: {event: {military: 3}, options: {wait: {}}}, second: {options: {wait: {}}}},
      endings: {war: {immediate: true, when: 'military >= 4'}, over: {}},
    })
    const play = begin(prepare(scenario), north('documented'))
    expect([endingId(play), waiting(play)?.id, isHeld(play)]).toEqual([undefined, 'first', true])
    const next = order(play, 'wait')
    expect(next.ok && endingId(next.value)).toBe('war')
  })

  it('keeps of each step the rungs at the boundary, behind the event and behind the order', () => {
    const scenario = smallScenario({
      turns: {
        first: {event: {audience: 1}, options: {attack: {tone: 'press', moves: {military: 1}}}},
      },
    })
    const [step] = played(['attack'], north('documented'), prepare(scenario)).steps
    expect([step?.before.audience, step?.decided.audience, step?.after.audience]).toEqual([1, 2, 2])
    expect([step?.before.military, step?.decided.military, step?.after.military]).toEqual([1, 1, 2])
    expect([step?.event.length, step?.log.length]).toEqual([1, 1])
  })

  it('opens each step at the boundary that the last one left, before its event', () => {
    const turn: SmallTurn = {
      event: {audience: 1},
      options: {attack: {tone: 'press', moves: {military: 1}}},
    }
    const playable = prepare(smallScenario({turns: {first: turn, second: turn}}))
    const {steps} = played(['attack', 'attack'], north('documented'), playable)
    expect(steps[1]?.before).toEqual(steps[0]?.after)
    expect(steps[1]?.before.audience).toBe(2)
    expect(steps[1]?.decided.audience).toBe(3)
  })

  it('refuses an order and stays as it was', () => {
    const play = begin(JANUARY, SETUP)
    expect(order(play, 'recall')).toMatchObject({error: {code: 'choice/unknown-option'}})
    expect(position(play.game).turn).toBe('first-words')
    expect(play.steps).toEqual([])
  })

  it('refuses an order once it is over', () => {
    const over = played(
      ['attack'],
      north('documented'),
      prepare(smallScenario({turns: {first: {options: {attack: {}}}}})),
    )
    expect(order(over, 'attack')).toMatchObject({
      error: {code: 'choice/not-deciding', phase: 'ended'},
    })
  })

  it('tells whether a person or a rival gave the order', () => {
    const play = playRivals(played(['protest', 'recall', 'strike']))
    expect(play.steps.map(({by}) => by)).toEqual(['person', 'person', 'person', 'rival'])
  })

  it('lets rivals go on only up to a person’s turn', () => {
    expect(waiting(playRivals(begin(JANUARY, {...SETUP, held: ['iran']})))?.id).toBe('casualties')
  })

  it('is played to the end where nobody holds a seat', () => {
    const play = playRivals(begin(JANUARY, {...SETUP, held: [], dice: {fixed: 3}}))
    expect(endingId(play)).toBe('consulting-neighbours')
  })
})

describe('the die', () => {
  it('shows 3 in a prologue, whatever the seed', () => {
    for (const seed of [0, 1, 2, 3]) {
      const play = playRivals(begin(JANUARY, {...SETUP, held: ['iran'], dice: {seed}}))
      expect(play.steps.map(({roll}) => roll)).toEqual([3, 3, 3])
    }
  })

  it('is known before the order and does not depend on the order', () => {
    const play = played(['protest'])
    for (const option of ['recall', 'summon', 'inquiry']) {
      const next = order(play, option)
      expect(next.ok && next.value.steps.at(-1)?.roll).toBe(rollFor(play))
    }
  })
})

describe('a joint turn', () => {
  const joint: SmallTurn = {
    seats: ['south', 'north'],
    options: {ease: {tone: 'ease'}, force: {tone: 'force'}},
  }

  it('is a person’s where any of its seats is held', () => {
    const play = begin(prepare(smallScenario({turns: {first: joint}})), north('documented'))
    expect(isHeld(play)).toBe(true)
  })

  it('is decided by the policy of its first seat where none is held', () => {
    const turns = {first: turnOf('south', 'force'), second: joint}
    const play = begin(prepare(smallScenario({turns})), north('tit-for-tat', {held: ['east']}))
    const second = order(play, 'force')
    // The south does not answer itself, so it opens softly; the north would answer force.
    expect(second.ok && rivalChoice(second.value)?.id).toBe('ease')
  })
})

describe('tit-for-tat', () => {
  it('answers in a play the last tone of another seat', () => {
    const turns = {
      first: turnOf('north', 'press', 'ease'),
      second: turnOf('south', 'ease', 'press'),
    }
    const playable = prepare(smallScenario({turns}))
    expect(rivalChoice(played(['press'], north('tit-for-tat'), playable))?.id).toBe('press')
    expect(rivalChoice(played(['ease'], north('tit-for-tat'), playable))?.id).toBe('ease')
  })
})

describe('the documented rival', () => {
  it('follows the record until a person leaves it, and the steps say so', () => {
    const along = playRivals(played(['protest', 'recall', 'strike']))
    const departed = playRivals(played(['protest', 'summon', 'strike']))
    expect(along.steps.map(step => step.departed)).toEqual([false, false, false, false])
    expect(departed.steps.map(step => step.departed)).toEqual([false, false, true, true])
    expect(along.steps.at(-1)?.option.id).toBe('signal-calm')
    expect(departed.steps.at(-1)?.option.id).toBe('second-strike')
  })
})

describe('deterrence', () => {
  const turn = (seat: string): SmallTurn => ({
    seat,
    options: {talk: {tone: 'ease', moves: {trust: 1}}, firm: {tone: 'press'}},
  })
  const playable = prepare(
    smallScenario({start: {trust: 1}, turns: {first: turn('north'), second: turn('south')}}),
  )
  const on = {rules: {audienceGate: 'on', deterrence: 'on'}} as const
  const trustBehindTalk = (setup: Setup) => played(['talk'], setup, playable).steps[0]?.after.trust

  it('takes trust from a person’s easing against a hard-liner', () => {
    expect(trustBehindTalk(north('hard-liner', {...on, dice: {fixed: 3}}))).toBe(1)
  })

  it('is nothing against another rival', () => {
    expect(trustBehindTalk(north('conciliatory', {...on, dice: {fixed: 3}}))).toBe(2)
  })

  it('is nothing where it is off', () => {
    expect(trustBehindTalk(north('hard-liner', {dice: {fixed: 3}}))).toBe(2)
  })

  it('leaves a rival’s easing its trust', () => {
    const behind = order(
      played(['firm'], north('hard-liner', {...on, dice: {fixed: 3}}), playable),
      'talk',
    )
    expect(behind.ok && behind.value.steps[1]?.after.trust).toBe(2)
  })
})
