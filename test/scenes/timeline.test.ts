import {describe, expect, it} from 'vitest'
import type {Entry} from '../../src/machines/steps.ts'
import {endOf, flightsAt, standAt, timeline} from '../../src/scenes/timeline.ts'

const RUNGS = {military: 2, diplomatic: 1, economic: 0, audience: 2, trust: 2} as const
const RECALL: Entry[] = [
  {ladder: 'diplomatic', from: 1, to: 2, cause: 'order'},
  {ladder: 'diplomatic', from: 2, to: 3, cause: 'order'},
  {ladder: 'trust', from: 2, to: 1, cause: 'spill', by: 'diplomatic'},
  {ladder: 'audience', from: 2, to: 1, cause: 'order'},
]

describe('the steps of the ladders', () => {
  it('follow one another in the order of the rules, none before the last has ended', () => {
    const beats = timeline(RECALL)
    expect(beats.map(beat => beat.ladder)).toEqual([
      'diplomatic',
      'diplomatic',
      'trust',
      'audience',
    ])
    for (const [index, beat] of beats.entries()) {
      const last = beats[index - 1]
      if (last) expect(beat.at - beat.lead).toBeGreaterThanOrEqual(last.at + last.span)
    }
  })

  it('begin at the rungs before and end at the rungs after', () => {
    const beats = timeline(RECALL)
    expect(standAt(beats, RUNGS, 'diplomatic', -1).rung).toBe(1)
    expect(standAt(beats, RUNGS, 'diplomatic', endOf(beats)).rung).toBe(3)
    expect(standAt(beats, RUNGS, 'trust', endOf(beats)).rung).toBe(1)
    expect(standAt(beats, RUNGS, 'military', endOf(beats)).rung).toBe(2)
  })

  it('call falling trust worse and a falling public better', () => {
    expect(timeline(RECALL).map(beat => beat.mood)).toEqual(['worse', 'worse', 'worse', 'better'])
  })

  it('let a light fly from the ladder that spills over before the pushed one moves', () => {
    const beats = timeline(RECALL)
    const pushed = beats.find(beat => beat.by)
    expect(pushed?.by).toBe('diplomatic')
    const before = (pushed?.at ?? 0) - (pushed?.lead ?? 0) / 2
    expect(flightsAt(beats, before)).toMatchObject([
      {from: 'diplomatic', to: 'trust', mood: 'worse'},
    ])
    expect(standAt(beats, RUNGS, 'trust', before).rung).toBe(2)
    expect(flightsAt(beats, endOf(beats))).toEqual([])
  })

  it('bump a held ladder against its gate and let it fall back', () => {
    const beats = timeline([
      {ladder: 'military', from: 3, to: 3, cause: 'order', refused: 'trust-gate'},
    ])
    const [beat] = beats
    const held = standAt(beats, {...RUNGS, military: 3}, 'military', (beat?.span ?? 0) / 2)
    expect(held).toMatchObject({mood: 'blocked', way: -1})
    expect(held.rung).toBeLessThan(3)
    expect(held.rung).toBeGreaterThan(2.5)
    expect(standAt(beats, RUNGS, 'military', endOf(beats)).rung).toBe(3)
  })

  it('hold trust from rising, not from falling', () => {
    const beats = timeline([
      {ladder: 'trust', from: 1, to: 1, cause: 'order', refused: 'envoys-gate'},
    ])
    expect(standAt(beats, RUNGS, 'trust', 100)).toMatchObject({mood: 'blocked', way: 1})
  })

  it('nudge the end of a ladder without a gate', () => {
    const [beat] = timeline([{ladder: 'economic', from: 0, to: 0, cause: 'order', refused: 'end'}])
    expect(beat?.mood).toBe('end')
  })

  it('never take longer than a reader waits', () => {
    const many = Array.from(
      {length: 30},
      (): Entry => ({ladder: 'military', from: 1, to: 2, cause: 'event'}),
    )
    expect(endOf(timeline(many))).toBeLessThanOrEqual(6500)
  })

  it('are over at once where nothing moved', () => {
    expect(endOf(timeline([]))).toBe(0)
  })
})
