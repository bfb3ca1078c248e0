import {expect, it} from 'vitest'
import {PHASES} from '../../src/records/prompts.ts'
import {
  atPhase,
  clockText,
  leftOf,
  leftOfAll,
  newTimer,
  paused,
  started,
  withMore,
} from '../../src/session/class-timer.ts'

const MINUTE = 60_000

it('has the thirty minutes of the five phases, and rests at first', () => {
  expect(PHASES.map(({id}) => leftOf(newTimer, id, 5) / MINUTE)).toEqual([2, 4, 7, 11, 6])
  expect(leftOfAll(newTimer, 99 * MINUTE)).toBe(30 * MINUTE)
})

it('counts only while it runs', () => {
  const run = started(newTimer, 1000)
  expect(leftOf(run, 'step-out', 31_000)).toBe(90_000)
  const rests = paused(run, 31_000)
  expect(leftOf(rests, 'step-out', 900_000)).toBe(90_000)
  expect(leftOf(started(rests, 900_000), 'step-out', 910_000)).toBe(80_000)
})

it('loses nothing when it is started twice or the clock of the device is set back', () => {
  const run = started(started(newTimer, 1000), 11_000)
  expect(leftOf(run, 'step-out', 21_000)).toBe(100_000)
  expect(leftOf(run, 'step-out', 0)).toBe(120_000)
})

it('goes on with the next phase where it ran, and takes what was too much from the whole', () => {
  const run = atPhase(started(newTimer, 0), 'reactions', 3 * MINUTE)
  expect(leftOf(run, 'step-out', 4 * MINUTE)).toBe(-MINUTE)
  expect(leftOf(run, 'reactions', 4 * MINUTE)).toBe(3 * MINUTE)
  expect(leftOfAll(run, 4 * MINUTE)).toBe(26 * MINUTE)
  expect(atPhase(newTimer, 'analysis', 5).since).toBeUndefined()
})

it('gives two minutes more to the phase that it is in', () => {
  const more = withMore(atPhase(newTimer, 'analysis', 0))
  expect(leftOf(more, 'analysis', 0)).toBe(13 * MINUTE)
  expect(leftOfAll(more, 0)).toBe(32 * MINUTE)
})

it.each([
  [120_000, '02:00'],
  [119_001, '02:00'],
  [1, '00:01'],
  [0, '00:00'],
  [-999, '00:00'],
  [-61_000, '01:01'],
  [3_600_000, '60:00'],
])('shows %i milliseconds as %s', (left, text) => {
  expect(clockText(left)).toBe(text)
})
