import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {otherRoad, turnedAt} from '../../src/records/fork.ts'
import {endingId} from '../../src/records/play.ts'
import {anyPlay, played} from './any-play.ts'

const whole = played(['protest', 'recall', 'strike', 'phone', 'repair', 'consultations'])

describe('a play turned at one of its steps', () => {
  it('stands behind the other option, with all before it as it was', () => {
    const other = turnedAt(whole, 2, 'hold-fire')
    expect(other?.steps.slice(0, 2)).toEqual(whole.steps.slice(0, 2))
    expect(other?.steps.map(({option}) => option.id)).toEqual(['protest', 'recall', 'hold-fire'])
  })

  it('meets the same die at the same turn', () => {
    expect(turnedAt(whole, 2, 'hold-fire')?.steps[2]?.roll).toBe(whole.steps[2]?.roll)
  })

  it('is nothing where the option was taken, is closed or is unknown, or the step is not there', () => {
    expect(turnedAt(whole, 2, 'strike')).toBeUndefined()
    expect(turnedAt(whole, 2, 'sing')).toBeUndefined()
    expect(turnedAt(whole, 99, 'strike')).toBeUndefined()
  })
})

describe('the other road', () => {
  it('goes on to an ending, people repeating their orders', () => {
    const other = otherRoad(whole, 0, 'ask-facts')
    const mine = other?.steps.filter(({by}) => by === 'person').map(({option}) => option.id)
    expect(mine).toEqual(['ask-facts', 'recall', 'strike', 'phone', 'repair', 'consultations'])
    expect(other && endingId(other)).toBeDefined()
  })

  it('lets the other side answer what is ordered now', () => {
    const other = otherRoad(whole, 2, 'publish')
    const answer = other?.steps.find(({turn}) => turn.id === 'casualties')
    expect(answer?.departed).toBe(true)
  })

  it('from any play ends, with the same dice at the same turns', () => {
    fc.assert(
      fc.property(anyPlay(), fc.nat(7), fc.nat(3), (play, at, pick) => {
        const step = play.steps[at]
        const option = step?.turn.options[pick]
        const other = option && otherRoad(play, at, option.id)
        if (!other) return
        expect(endingId(other)).toBeDefined()
        for (const {turn, roll, prologue} of other.steps) {
          const before = play.steps.find(each => each.turn === turn && each.prologue === prologue)
          if (before) expect(roll).toBe(before.roll)
        }
      }),
      {numRuns: 150},
    )
  })
})
