import {describe, expect, it} from 'vitest'
import {arrange, coverage} from '../../src/scenes/effects/arrange.ts'
import type {Box} from '../../src/scenes/lens.ts'

describe('what is shown at one place', () => {
  it('stands above it, alone or in a row around the middle, in the order given', () => {
    expect(arrange([{effect: 'gate', at: 'pass'}])).toEqual([{x: 0, y: 0}])
    const xs = arrange([
      {effect: 'gate', at: 'pass'},
      {effect: 'document', at: 'pass'},
      {effect: 'market', at: 'pass'},
    ]).map(({x}) => x)
    expect([...xs].sort((one, other) => one - other)).toEqual(xs)
    expect(xs[0]).toBeLessThan(0)
    expect(xs[2]).toBeGreaterThan(0)
  })

  it('never covers another', () => {
    const boxes = coverage(
      (['gate', 'meeting', 'document', 'pledge', 'conference', 'market', 'queue'] as const).map(
        effect => ({effect, at: 'pass'}),
      ),
      {economic: 4},
    )
    expect(boxes).toHaveLength(7)
    for (const [index, {box}] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(meet(box, other.box)).toBe(false)
    }
  })

  it('rises above whoever arrives there, and above a statement', () => {
    const [, conference] = arrange([
      {effect: 'delegation', from: 'port', to: 'pass'},
      {effect: 'conference', at: 'pass'},
    ])
    expect(conference?.y).toBeLessThan(-10)
    const [document] = arrange([
      {effect: 'document', at: 'pass'},
      {effect: 'statement', at: 'pass'},
    ])
    expect(document?.y).toBeLessThan(-20)
  })

  it('stays where it is for what stands, leaves or arrives elsewhere', () => {
    expect(
      arrange([
        {effect: 'gate', at: 'pass'},
        {effect: 'market', at: 'port'},
        {effect: 'envoy', from: 'pass', to: 'town', at: 'pass'},
      ]),
    ).toEqual([
      {x: 0, y: 0},
      {x: 0, y: 0},
      {x: 0, y: 0},
    ])
  })

  it('leaves a ring around the place itself', () => {
    const [alert] = arrange([
      {effect: 'alert', at: 'pass'},
      {effect: 'gate', at: 'pass'},
    ])
    expect(alert).toEqual({x: 0, y: 0})
  })
})

describe('a queue of trucks', () => {
  const widthAt = (economic: 0 | 1 | 2 | 3 | 4) =>
    coverage([{effect: 'queue', at: 'pass'}], {economic})[0]?.box.width ?? 0

  it('takes more of the road with each economic rung, and none of it while trade flows', () => {
    const widths = ([0, 1, 2, 3, 4] as const).map(widthAt)
    expect(widths[0]).toBe(0)
    for (const [rung, width] of widths.slice(1).entries()) {
      expect(width).toBeGreaterThan(widths[rung] ?? Number.NaN)
    }
  })
})

const meet = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
