import {describe, expect, it} from 'vitest'
import type {KeptPlay} from '../../src/records/class-file.ts'
import {endingId, type Play} from '../../src/records/play.ts'
import {recordOf} from '../../src/records/record.ts'
import {classPlays} from '../../src/session/class-plays.ts'
import {openSide, readSide, type Side, sideId} from '../../src/session/class-sides.ts'
import {historyOf} from '../../src/session/story.ts'
import {january} from '../january.ts'
import {played} from '../records/any-play.ts'
import {codeFor} from '../records/class-plays.ts'

const whole = played(['protest', 'recall', 'strike', 'phone', 'repair', 'consultations'])
const kept: readonly KeptPlay[] = [
  {code: codeFor(whole), again: 0, group: ''},
  {record: recordOf(whole), again: 0, group: ''},
]
const optionsOf = (play: Play | undefined) => play?.steps.map(({option}) => option.id)

it.each<Side>([
  {kind: 'documents'},
  {kind: 'team', play: 12},
  {kind: 'road', play: 3, step: 0, option: 'hold-fire'},
])('a side is found again by its name: $kind', side => {
  expect(readSide(sideId(side))).toEqual(side)
})

it('a name of nothing is no side', () => {
  expect(['', 'class', 'road 1 2'].map(readSide)).toEqual([undefined, undefined, undefined])
})

describe('the plays of a class', () => {
  const plays = classPlays([january])
  const open = (side: Side) => openSide(side, january.id, kept, plays)

  it('open from a code, and from a record with what it kept', () => {
    expect(optionsOf(open({kind: 'team', play: 0})?.play)).toEqual(optionsOf(whole))
    expect(open({kind: 'team', play: 0})?.record).toBeUndefined()
    expect(open({kind: 'team', play: 1})?.record).toEqual(kept[1]?.record)
  })

  it('are played once however often they are asked for', () => {
    const road = {kind: 'road', play: 0, step: 2, option: 'hold-fire'} as const
    expect(open(road)?.play).toBe(open(road)?.play)
    expect(open({kind: 'team', play: 0})?.play).toBe(open({kind: 'team', play: 0})?.play)
  })

  it('take another road to an ending', () => {
    const road = open({kind: 'road', play: 0, step: 2, option: 'hold-fire'})
    expect(optionsOf(road?.play)?.slice(0, 3)).toEqual(['protest', 'recall', 'hold-fire'])
    expect(road && endingId(road.play)).toBeDefined()
  })

  it('are nothing where the class has no such play, road or scenario', () => {
    expect(open({kind: 'team', play: 7})).toBeUndefined()
    expect(open({kind: 'road', play: 0, step: 2, option: 'sing'})).toBeUndefined()
    expect(openSide({kind: 'team', play: 0}, 'torkham-closure', kept, plays)).toBeUndefined()
    expect(classPlays([]).open(kept[1] as KeptPlay)).toBeUndefined()
  })

  it('stand beside the path of the documents, which stops where they are silent', () => {
    const documents = open({kind: 'documents'})?.play
    expect(documents?.steps.length).toBeGreaterThan(0)
    expect(documents?.steps.every(({turn, option}) => historyOf(turn) === option)).toBe(true)
  })
})
