import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {calibrationOf} from '../../src/records/calibration.ts'
import {evidenceAt, unopenedOf} from '../../src/records/evidence.ts'
import {begin, playRivals} from '../../src/records/play.ts'
import {NO_REMARKS} from '../../src/records/record.ts'
import type {Rungs} from '../../src/scenarios/ladders.ts'
import {departureBehind, historyOf, historyRungs, idleMoves} from '../../src/session/story.ts'
import {january} from '../january.ts'
import {type SmallOption, smallScenario} from '../machines/small-scenario.ts'
import {JANUARY, played} from '../records/any-play.ts'

const whole = played(['protest', 'recall', 'strike', 'phone', 'repair', 'consultations'])
const [first, measures] = january.turns

describe('the evidence at a turn', () => {
  it('is every passage that its brief marks or cites, each once', () => {
    expect(first && evidenceAt(first)).toEqual(['G2', 'G1', 'R13'])
  })

  it('is not what its options and its record cite', () => {
    expect(measures && evidenceAt(measures)).toEqual(['R11'])
  })
})

describe('evidence not opened', () => {
  it('is told by the turns that a person decided', () => {
    const turns = unopenedOf(whole, NO_REMARKS).map(({turn}) => turn.id)
    expect(turns).toContain('first-words')
    expect(turns).not.toContain('casualties')
  })

  it('does not hold a passage that was opened then or earlier', () => {
    const opened = {'first-words': ['G2', 'R11'], measures: ['G1']}
    const [firstWords, next] = unopenedOf(whole, {...NO_REMARKS, opened})
    expect(firstWords?.passages).toEqual(['G1', 'R13'])
    expect(next?.turn.id).not.toBe('measures')
  })
})

describe('what an order would ask for in vain', () => {
  const story = (start: Partial<Rungs>, option: SmallOption) => {
    const scenario = smallScenario({turns: {only: {options: {act: option}}}, start})
    return idleMoves(
      begin(prepare(scenario), {
        held: ['north'],
        rival: 'documented',
        dice: {fixed: 1},
        rules: {audienceGate: 'on', deterrence: 'off'},
      }),
      'act',
    )
  }

  it('is a ladder at its end, or behind a closed gate', () => {
    expect(story({trust: 4}, {moves: {trust: 1, audience: 1}})).toEqual({trust: 'end'})
    expect(story({diplomatic: 3, trust: 1}, {moves: {trust: 1}})).toEqual({trust: 'envoys-gate'})
    expect(story({military: 4}, {moves: {military: 2}})).toEqual({military: 'end'})
  })

  it('is nothing where part of it still moves, or a quiet channel gets around the gate', () => {
    expect(story({military: 3}, {moves: {military: 2}})).toEqual({})
    expect(story({diplomatic: 3, trust: 1}, {moves: {trust: 1}, channel: 'quiet'})).toEqual({})
  })

  it('is nothing where a spill-over moves it before the order could', () => {
    const moves = {diplomatic: 1, trust: -1}
    expect(story({diplomatic: 2, trust: 1}, {moves})).toEqual({})
    expect(story({diplomatic: 2, trust: 0}, {moves})).toEqual({trust: 'end'})
    // A spill-over the other way is not what was asked for.
    const both = {diplomatic: 1, trust: 1}
    expect(story({diplomatic: 2, trust: 2}, {moves: both})).toEqual({trust: 'envoys-gate'})
  })
})

describe('leaving the path of the documents', () => {
  it('is told once, behind the first order of the other side that follows', () => {
    const play = playRivals(played(['protest', 'summon', 'hold-fire', 'phone', 'repair']))
    const told = play.steps.map(step => departureBehind(play, step)?.turn.id)
    const first = play.steps.findIndex(({by, departed}) => by === 'rival' && departed)
    expect(
      play.steps.filter(({by, departed}) => by === 'rival' && departed).length,
    ).toBeGreaterThan(1)
    expect(told.filter(Boolean)).toEqual(['measures'])
    expect(told[first]).toBe('measures')
  })

  it('is not told where nobody left it', () => {
    expect(whole.steps.map(step => departureBehind(whole, step)).some(Boolean)).toBe(false)
  })
})

describe('calibration', () => {
  const {turn, option} = whole.steps.find(({by}) => by === 'rival') ?? {}
  const forecast = (id: string, sure?: 1 | 2 | 3) =>
    calibrationOf(whole, {
      ...NO_REMARKS,
      forecasts: {[turn?.id ?? '']: {option: id, ...(sure ? {sure} : {})}},
    })

  it('counts forecasts, right ones, and by how sure they were', () => {
    expect(forecast(option?.id ?? '', 3)).toMatchObject({
      made: 1,
      right: 1,
      bySureness: [{sure: 3, made: 1, right: 1}],
    })
    expect(forecast('another', 1)).toMatchObject({made: 1, right: 0})
  })

  it('counts a forecast whose sureness was not said apart, and never into the leaning', () => {
    expect(forecast(option?.id ?? '')).toMatchObject({
      made: 1,
      right: 1,
      bySureness: [{sure: undefined, made: 1, right: 1}],
    })
    const forecasts = Object.fromEntries(
      whole.steps.map(step => [step.turn.id, {option: 'another'}]),
    )
    expect(calibrationOf(whole, {...NO_REMARKS, forecasts}).leaning).toBeUndefined()
  })

  it('says nothing of leaning before three forecasts', () => {
    expect(forecast('another', 3).leaning).toBeUndefined()
  })

  it('finds sureness that runs ahead of being right, and behind it', () => {
    const of = (sure: 1 | 3, right: boolean) =>
      calibrationOf(whole, {
        ...NO_REMARKS,
        forecasts: Object.fromEntries(
          whole.steps.map(step => [
            step.turn.id,
            {option: right ? step.option.id : 'another', sure},
          ]),
        ),
      }).leaning
    expect(of(3, false)).toBe('over')
    expect(of(1, true)).toBe('under')
    expect(of(3, true)).toBeUndefined()
  })
})

describe('the ghost of history', () => {
  it('follows what the documents report or come nearest to', () => {
    expect(historyRungs(JANUARY, 8)).toEqual({
      military: 0,
      diplomatic: 0,
      economic: 1,
      audience: 2,
      trust: 4,
    })
  })

  it('stops where they are silent, and never follows mere advice', () => {
    const scenario = smallScenario({
      turns: {
        first: {options: {a: {history: 'did', moves: {military: 1}}, b: {}}},
        second: {options: {a: {history: 'advised', moves: {military: 1}}, b: {}}},
      },
    })
    const playable = prepare(scenario)
    expect(historyRungs(playable, 1)?.military).toBe(2)
    expect(historyRungs(playable, 2)).toBeUndefined()
    expect(scenario.turns[1] && historyOf(scenario.turns[1])).toBeUndefined()
  })
})
