import {describe, expect, it} from 'vitest'
import type {Cause, Entry, Refusal} from '../../src/machines/steps.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {movedOf, wordEntry} from '../../src/words/moved.ts'
import {movedStatus} from '../../src/words/status.ts'
import {january} from '../january.ts'
import {smallScenario} from '../machines/small-scenario.ts'
import {expectClean} from './examples.ts'

const plain = smallScenario({turns: {only: {options: {wait: {}}}}})
const up = {ladder: 'diplomatic', from: 1, to: 2, cause: 'order'} as const

const CAUSES: Readonly<Record<Cause, string>> = {
  event: 'event',
  order: 'order',
  spill: 'spill-over',
  misread: 'die',
  leak: 'die',
  relief: 'relief',
}
const REFUSALS: Readonly<Record<Refusal, string>> = {
  end: 'no move',
  'trust-gate': 'blocked',
  'audience-gate': 'blocked',
  'military-gate': 'blocked',
  'envoys-gate': 'blocked',
  deterrence: 'blocked',
}

describe('wordEntry', () => {
  it.each(Object.entries(CAUSES))('tags a move by %s as %s', (cause, tag) => {
    const by = cause === 'spill' ? {by: 'diplomatic' as const} : {}
    for (const ladder of LADDERS) {
      const words = wordEntry({ladder, from: 2, to: 1, cause: cause as Cause, ...by}, plain)
      expect(words).toMatchObject({
        tag,
        rungs: 1,
        direction: ladder === 'trust' ? 'worse' : 'better',
      })
      expectClean(words.sentence)
    }
  })

  it.each(Object.entries(REFUSALS))('tags a ladder that stayed for %s as %s', (refused, tag) => {
    const entry: Entry = {
      ladder: 'economic',
      from: 2,
      to: 2,
      cause: 'order',
      refused: refused as Refusal,
    }
    const words = wordEntry(entry, plain)
    expect(words).toMatchObject({tag, direction: 'none', rungs: 0})
    expectClean(words.sentence)
  })

  it('says whose order it was', () => {
    expect(wordEntry(up, plain).sentence).toBe('your order')
    expect(wordEntry(up, plain, 'rival').sentence).toBe('their order')
    expect(wordEntry(up, plain, {seats: 'Iran'}).sentence).toBe('the order of Iran')
  })

  it('takes the words for a spill-over from the ladder that spilled', () => {
    const entry: Entry = {ladder: 'trust', from: 2, to: 1, cause: 'spill', by: 'diplomatic'}
    const spill = 'the embassies are dark'
    const own = {...plain, ladders: {...plain.ladders, diplomatic: {start: 1, spill}}}
    expect(wordEntry(entry, own).sentence).toBe(spill)
    expect(wordEntry(entry, plain).sentence).toContain('envoys gone')
  })

  it('leaves it to others to say that a ladder stayed', () => {
    for (const refused of Object.keys(REFUSALS) as Refusal[]) {
      const entry: Entry = {ladder: 'trust', from: 1, to: 1, cause: 'order', refused}
      expect(movedStatus(plain, [entry])).toMatch(/^Trust stayed: (?!stayed)/)
    }
  })

  it('calls a military misread more than a public one', () => {
    const misread = (ladder: 'military' | 'audience') =>
      wordEntry({ladder, from: 2, to: 3, cause: 'misread'}, plain).sentence
    expect(misread('military')).not.toBe(misread('audience'))
  })
})

describe('movedOf', () => {
  it('makes one row of neighbours of one ladder and one cause', () => {
    const log: Entry[] = [up, {...up, from: 2, to: 3}]
    expect(movedOf(log, january)).toEqual([
      {
        ladder: 'diplomatic',
        from: 'protest',
        to: 'envoys recalled',
        tag: 'order',
        direction: 'worse',
        rungs: 2,
        sentence: 'your order',
      },
    ])
  })

  it('keeps rule order where a spill-over comes between', () => {
    const log: Entry[] = [
      {ladder: 'military', from: 2, to: 3, cause: 'order'},
      {ladder: 'audience', from: 1, to: 2, cause: 'spill', by: 'military'},
      {ladder: 'military', from: 3, to: 4, cause: 'order'},
    ]
    expect(movedOf(log, january).map(({tag, from, to}) => [tag, from, to])).toEqual([
      ['order', 'incident', 'exchange'],
      ['spill-over', 'watchful', 'aroused'],
      ['order', 'exchange', 'campaign'],
    ])
  })

  it('keeps a move apart from the refusal behind it, and tells a refusal once', () => {
    const refused: Entry = {ladder: 'diplomatic', from: 4, to: 4, cause: 'order', refused: 'end'}
    const rows = movedOf([{...up, from: 3, to: 4}, refused, refused], january)
    expect(rows.map(({tag}) => tag)).toEqual(['order', 'no move'])
  })

  it('keeps an order apart from the die that goes on where it stopped', () => {
    const log: Entry[] = [up, {...up, from: 2, to: 3, cause: 'misread'}]
    expect(movedOf(log, january).map(({tag}) => tag)).toEqual(['order', 'die'])
  })

  it('keeps spill-overs of different ladders apart', () => {
    const log: Entry[] = [
      {ladder: 'audience', from: 1, to: 2, cause: 'spill', by: 'military'},
      {ladder: 'audience', from: 2, to: 3, cause: 'spill', by: 'economic'},
    ]
    expect(movedOf(log, january)).toHaveLength(2)
  })

  it('uses the labels of the scenario', () => {
    const rungs = ['a', 'b', 'c', 'd', 'e']
    const scenario = {...plain, ladders: {...plain.ladders, diplomatic: {start: 1, rungs}}}
    expect(movedOf([up], scenario)[0]).toMatchObject({from: 'b', to: 'c'})
  })
})
