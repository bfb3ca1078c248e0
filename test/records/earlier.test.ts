import {describe, expect, it} from 'vitest'
import {tablePlayer} from '../../src/odds/table-play.ts'
import {gather} from '../../src/records/gather.ts'
import type {Given} from '../../src/records/gathered.ts'
import {playedUpTo} from '../../src/records/play.ts'
import {recordOf, writeRecord} from '../../src/records/record.ts'
import {JANUARY, SETUP} from './any-play.ts'
import {codeFor, wanderOf} from './class-plays.ts'

const whole = wanderOf(JANUARY, SETUP, 1)
/** The same play as it stood behind so many of its orders. */
const at = (steps: number) => playedUpTo(whole, steps)
const ended = codeFor(whole)
const early = codeFor(at(4))
const earlier = codeFor(at(2))
const gathered = (...texts: readonly Given[]) => gather(texts, [JANUARY], tablePlayer())
const paste = (...lines: readonly string[]): Given => ({label: 'pasted', text: lines.join('\n')})
const lengths = (...lines: readonly string[]) => {
  const result = gathered(paste(...lines))
  return {
    counted: result.found.map(({play}) => play.steps.length),
    earlier: result.earlier.map(({play, of}) => [play.play.steps.length, of.play.steps.length]),
  }
}
const all = whole.steps.length

describe('a play that is how another begins is no team', () => {
  it.each([
    ['before it', [early, ended]],
    ['behind it', [ended, early]],
    ['as a record', [writeRecord(recordOf(at(4))), ended]],
    ['of a record', [early, writeRecord(recordOf(whole))]],
  ])('where it stands %s', (_, lines) => {
    expect(lengths(...lines)).toEqual({counted: [all], earlier: [[4, all]]})
  })

  it('where a third begins with both', () => {
    expect(lengths(early, earlier, ended)).toEqual({
      counted: [all],
      earlier: [
        [4, all],
        [2, all],
      ],
    })
  })

  it('where neither has ended', () => {
    expect(lengths(earlier, early)).toEqual({counted: [4], earlier: [[2, 4]]})
  })

  it('unless a person said that another team stopped there', () => {
    const text = [early, earlier, ended].join('\n')
    const {found, earlier: moments} = gathered({label: 'class', text, teams: new Set([1])})
    expect(found.map(({source}) => source.line)).toEqual([1, 3])
    expect(moments.map(({source, of, isTeam}) => [source.line, of.source.line, isTeam])).toEqual([
      [1, 3, true],
      [2, 1, false],
    ])
  })
})

describe('a play that only looks like it is a team', () => {
  it.each([
    ['with other dice', codeFor(wanderOf(JANUARY, SETUP, 2, 4))],
    ['with another rival', codeFor(wanderOf(JANUARY, {...SETUP, rival: 'hard-liner'}, 1, 4))],
    [
      'under another rule',
      codeFor(wanderOf(JANUARY, {...SETUP, rules: {audienceGate: 'off', deterrence: 'off'}}, 1, 4)),
    ],
    ['from another seat', codeFor(wanderOf(JANUARY, {...SETUP, held: ['iran']}, 1, 4))],
  ])('%s', (_, code) => {
    expect(gathered(paste(code, ended)).earlier).toEqual([])
    expect(gathered(paste(code, ended)).found).toHaveLength(2)
  })
})

it('a record takes the place of one that says less', () => {
  const record = recordOf(whole)
  const [move, ...rest] = record.moves
  if (!move) throw new Error('The play has no order.')
  const spoken = {...record, moves: [{...move, reason: 'So that they hear it.'}, ...rest]}
  for (const order of [
    [record, spoken],
    [spoken, record],
  ]) {
    const {found} = gathered(paste(order.map(writeRecord).join('\n')))
    expect(found.map(each => each.record)).toEqual([spoken])
  }
})
