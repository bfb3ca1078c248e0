import fc from 'fast-check'
import {expect, it} from 'vitest'
import {rollOf} from '../../src/machines/dice.ts'

const TURNS = ['first-words', 'measures', 'answer', 'casualties', 'telephone', 'verdict']
const SEEDS = 12_000

/** The chi-square of these counts against an even spread. */
function unevenness(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

it('rolls 1 to 6 for every seed and turn', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 0xffffffff}), fc.string(), (seed, turn) => {
      expect([1, 2, 3, 4, 5, 6]).toContain(rollOf({seed}, turn))
    }),
  )
})

it('rolls the same for one seed and turn, whatever was rolled before', () => {
  const fresh = TURNS.map(turn => rollOf({seed: 7}, turn))
  for (let seed = 0; seed < 50; seed++) rollOf({seed}, 'answer')
  expect([...TURNS].reverse().map(turn => rollOf({seed: 7}, turn))).toEqual([...fresh].reverse())
})

it('shows the same face everywhere where the die is fixed', () => {
  expect(TURNS.map(turn => rollOf({fixed: 5}, turn))).toEqual([5, 5, 5, 5, 5, 5])
})

// A change of these rolls would make every code that people keep tell another story.
it('keeps the rolls that codes in circulation rely on', () => {
  expect(
    [0, 1, 20240116, 0xffffffff].map(seed => TURNS.map(turn => rollOf({seed}, turn)).join('')),
  ).toEqual(['126616', '513366', '552464', '516443'])
})

it.each(TURNS)('spreads the faces of %s evenly over the seeds', turn => {
  const counts = [0, 0, 0, 0, 0, 0]
  for (let seed = 0; seed < SEEDS; seed++) count(counts, rollOf({seed}, turn) - 1)
  // Five degrees of freedom: a fair die is above 25.7 once in ten thousand times.
  expect(unevenness(counts)).toBeLessThan(25.7)
})

it('rolls any two turns independently', () => {
  for (const [a, b] of pairs(TURNS)) {
    const counts = Array.from({length: 36}, () => 0)
    for (let seed = 0; seed < SEEDS; seed++) {
      count(counts, (rollOf({seed}, a) - 1) * 6 + rollOf({seed}, b) - 1)
    }
    // Thirty-five degrees of freedom: above 76 once in ten thousand times.
    expect(unevenness(counts), `${a} and ${b}`).toBeLessThan(76)
  }
})

it('rolls turns of similar names independently', () => {
  const counts = Array.from({length: 36}, () => 0)
  for (let seed = 0; seed < SEEDS; seed++) {
    count(counts, (rollOf({seed}, 'turn-1') - 1) * 6 + rollOf({seed}, 'turn-2') - 1)
  }
  expect(unevenness(counts)).toBeLessThan(76)
})

it('rolls one turn independently for neighbouring seeds', () => {
  const counts = Array.from({length: 36}, () => 0)
  for (let seed = 0; seed < SEEDS; seed++) {
    count(counts, (rollOf({seed}, 'answer') - 1) * 6 + rollOf({seed: seed + 1}, 'answer') - 1)
  }
  expect(unevenness(counts)).toBeLessThan(76)
})

function count(counts: number[], place: number) {
  counts[place] = (counts[place] ?? 0) + 1
}

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]))
