import {describe, expect, it} from 'vitest'
import {
  misreadFaces,
  misreads,
  orderSteps,
  restingRung,
  type Step,
  worseSteps,
} from '../../src/machines/steps.ts'
import type {Rung} from '../../src/scenarios/ladders.ts'
import type {Moves} from '../../src/scenarios/schema.ts'

const order = (moves: Moves = {}) => ({moves, tone: 'press', channel: 'open'}) as const
const types = (steps: readonly Step[]) => steps.map(({type}) => type)

describe('the steps of an order', () => {
  it('are worse, then better, then the die, then relief', () => {
    const moves = {military: -1, diplomatic: 1, trust: 1}
    expect(types(orderSteps({moves, tone: 'hold', channel: 'open'}, 1, 1, false))).toEqual([
      'diplomatic.worse',
      'military.better',
      'trust.better',
      'audience.worse',
      'military.relief',
    ])
  })

  it('go through the ladders in rule order, however the file names them', () => {
    const moves = {audience: 1, trust: -1, economic: 1, diplomatic: 1, military: 1}
    expect(types(orderSteps(order(moves), 2, 3, false))).toEqual([
      'military.worse',
      'diplomatic.worse',
      'economic.worse',
      'audience.worse',
      'trust.worse',
    ])
  })

  it('are one for each rung of worse and one for any size of better', () => {
    expect(types(orderSteps(order({military: 3, audience: -3}), 2, 3, false))).toEqual([
      'military.worse',
      'military.worse',
      'military.worse',
      'audience.better',
    ])
  })

  it('say whether the order is quiet', () => {
    const quiet = {moves: {trust: 1}, tone: 'press', channel: 'quiet'} as const
    expect(orderSteps(quiet, 2, 3, false)).toEqual([
      {type: 'trust.better', quiet: true, deterred: false},
    ])
  })

  it('are never both misread and leaked', () => {
    const quiet = {moves: {}, tone: 'press', channel: 'quiet'} as const
    for (const roll of [1, 2, 3, 4, 5, 6]) {
      expect(orderSteps(quiet, 0, roll, false).length).toBeLessThanOrEqual(1)
    }
  })
})

it('gives an event the worse half of its moves alone', () => {
  expect(worseSteps({military: 1, audience: -2, trust: -1}, 'event')).toEqual([
    {type: 'military.worse', cause: 'event'},
    {type: 'trust.worse', cause: 'event'},
  ])
})

it('counts as many misread faces as rolls are misread', () => {
  const trusts: readonly Rung[] = [0, 1, 2, 3, 4]
  const counted = trusts.map(
    trust => [1, 2, 3, 4, 5, 6].filter(roll => misreads(roll, trust)).length,
  )
  expect(trusts.map(misreadFaces)).toEqual(counted)
  expect(counted).toEqual([2, 1, 0, 0, 0])
})

it('lets a ladder rest where its last entry leaves it, or where it stood', () => {
  const rungs = {military: 1, diplomatic: 1, economic: 2, audience: 0, trust: 3} as const
  const view = {
    rungs,
    steps: [
      {ladder: 'economic', from: 2, to: 3, cause: 'event'},
      {ladder: 'military', from: 1, to: 2, cause: 'order'},
      {ladder: 'economic', from: 3, to: 2, cause: 'order'},
    ],
  } as const
  expect(restingRung(view, 'economic')).toBe(2)
  expect(restingRung(view, 'military')).toBe(2)
  expect(restingRung(view, 'trust')).toBe(3)
})
