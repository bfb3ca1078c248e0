import {describe, expect, it} from 'vitest'
import {randomCodes} from '../../bench/random-codes.ts'
import {prepare} from '../../src/machines/game.ts'
import {readClass, writeClass} from '../../src/records/class-file.ts'
import {readCode} from '../../src/records/code.ts'
import {playedUpTo} from '../../src/records/play.ts'
import {recordOf, writeRecord} from '../../src/records/record.ts'
import {classDesk} from '../../src/session/class-desk.ts'
import {wordGathered} from '../../src/words/class-gathered.ts'
import {january} from '../january.ts'
import {codeFor} from '../records/class-plays.ts'

const playable = prepare(january)
const codes = randomCodes(playable, 30)
const desk = () => classDesk([january], () => {})
const asked = {scenario: january.id, seat: undefined, group: undefined, each: false, seed: 1}
const paste = (...lines: readonly string[]) => [{label: 'pasted', text: lines.join('\n')}]
const recordFor = (code: string) => {
  const play = readCode(code, [playable])
  if (!play.ok) throw new Error(play.error.code)
  return writeRecord(recordOf(play.value))
}
const [first = '', second = ''] = codes

describe('the desk of a class', () => {
  it('keeps the plays of before at their places when more come', () => {
    const it = desk()
    const before = it.gather([], paste(...codes.slice(0, 10)))
    const after = it.gather(before.plays, paste(...codes))
    expect(after.added).toBe(20)
    expect(after.plays.map(({code}) => code)).toEqual(codes)
  })

  it('lets a record take the place of its code, and does not count it as a new play', () => {
    const it = desk()
    const before = it.gather([], paste(first, second))
    const after = it.gather(before.plays, paste(recordFor(first)))
    expect(after.added).toBe(0)
    expect(after.plays.map(({record, code}) => record?.scenario.id ?? code)).toEqual([
      january.id,
      second,
    ])
    expect(it.view(asked).cards.map(({isRecord}) => isRecord)).toEqual([true, false])
  })

  it('counts what was handed in twice as often as is asked, also once it is kept', () => {
    const it = desk()
    const {plays} = it.gather([], paste(first, first, second))
    const again = desk()
    again.gather(plays, [])
    expect(again.view(asked).view.plays).toBe(2)
    expect(again.view({...asked, each: true}).view.plays).toBe(3)
  })

  it('keeps plays that cannot be read any more', () => {
    const strange = {code: `${second.slice(0, -1)}${second.endsWith('0') ? '1' : '0'}`}
    const kept = {again: 3, group: 'A'}
    const it = desk()
    const {plays, told} = it.gather(
      [
        {...strange, ...kept},
        {code: first, ...kept},
      ],
      [],
    )
    expect(plays).toEqual([
      {...strange, ...kept},
      {code: first, ...kept},
    ])
    expect(told.map(({code}) => code)).toEqual(['gathering/damaged'])
    expect(it.view(asked).cards.map(({place}) => place)).toEqual([1])
  })

  it('counts the plays of one group, or of one seat, alone', () => {
    const plays = codes.map((code, place) => ({code, again: 0, group: place < 12 ? 'A' : ''}))
    const it = desk()
    it.gather(plays, [])
    expect(it.view({...asked, group: 'A'}).view.plays).toBe(12)
    expect(it.view({...asked, seat: 'iran'}).view.plays).toBe(0)
    expect(it.view(asked).groups).toEqual(['A'])
  })

  it('counts no earlier moment of a play, keeps it at its place, and counts it where that is asked', () => {
    const played = readCode(first, [playable])
    if (!played.ok) throw new Error(played.error.code)
    const early = codeFor(playedUpTo(played.value, 2))
    const it = desk()
    const before = it.gather([], paste(early, second))
    expect([before.added, before.earlier]).toEqual([2, []])
    const after = it.gather(before.plays, paste(first))
    const moment = {place: 0, of: 2, orders: 2, isTeam: false}
    expect([after.added, after.moments, after.unread, after.earlier]).toEqual([1, 0, 0, [moment]])
    expect(after.scenarios).toEqual([{id: january.id, plays: 2}])
    expect(it.view(asked).cards.map(({place}) => place)).toEqual([1, 2])
    expect(it.handIn('plays-csv', 1).trim().split('\r\n')).toHaveLength(3)
    const kept = after.plays.map((play, place) => (place === 0 ? {...play, isTeam: true} : play))
    const again = readClass(
      writeClass({
        ...{demarche: 'class', version: 1, name: '', seed: 1},
        each: false,
        plays: kept,
        roads: [],
      }),
    )
    if (!again.ok) throw new Error('The class cannot be read.')
    const counted = it.gather(again.value.plays, paste(early))
    expect(counted.earlier).toEqual([{...moment, isTeam: true}])
    expect(counted.plays[0]).toEqual({code: early, again: 1, group: '', isTeam: true})
    expect(it.view(asked).cards.map(({place}) => place)).toEqual([0, 1, 2])
  })

  it('says what came of texts that brought no new play', () => {
    const it = desk()
    const {plays} = it.gather([], paste(first, second))
    const said = (...lines: readonly string[]) => {
      const gathering = it.gather(plays, paste(...lines))
      return wordGathered({...gathering, isRefused: gathering.told.length > 1})
    }
    expect(said(recordFor(first))).toMatch(/^1 play of the class now has its record/)
    expect(said(first)).toBe('Nothing new: all of this is in the class already.')
    expect(said('Good morning')).toMatch(/^No code and no record was found/)
  })
})
