import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {wordProblem} from '../../src/words/problems.ts'
import {HARBOUR, readHarbour} from './harbour.ts'
import {SHAPES} from './hostile-shapes.ts'
import {manglings, WORDS} from './manglings.ts'

const LIMIT = 1000
const MOST_TOLD = 201

describe('a text of one mebibyte does not hold the reader for more than a second', () => {
  test.each(SHAPES)('%s', (_, text) => {
    const took = [1, 2, 3].map(() => 0)
    for (const attempt of took.keys()) {
      took[attempt] = secondsOf(() => expectSane(text))
      if ((took[attempt] ?? 0) < LIMIT) return
    }
    expect(Math.min(...took)).toBeLessThan(LIMIT)
  })
})

describe('whatever the text, problems stand within it and nothing throws', () => {
  const check = (arbitrary: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(fc.property(arbitrary, expectSane), {numRuns})

  test('random characters', () => check(fc.string({unit: 'binary', maxLength: 300}), 300))

  test('random bytes, decoded', () => {
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
    check(fc.uint8Array({maxLength: 400}).map(decode), 300)
  })

  test('random words of the notation', () => {
    const words = fc.array(fc.constantFrom(...WORDS), {maxLength: 80}).map(all => all.join(''))
    check(words, 1000)
  })

  test.each(Object.entries(manglings(HARBOUR)))('the harbour %s', (_, mangled) =>
    check(mangled, 150),
  )
})

test('a text with more problems than anyone reads says how many it leaves out', () => {
  const {problems} = readHarbour(`${HARBOUR}${'extra: 1\n'.repeat(500)}`)
  expect(problems).toHaveLength(MOST_TOLD)
  expect(problems.at(-1)).toMatchObject({code: 'scenario/more-problems', fields: {hidden: 300}})
})

/** Reads the text and looks at what is told of it. */
function expectSane(text: string): void {
  const {scenario, problems} = readHarbour(text)
  expect(scenario === null).toBe(problems.some(({severity}) => severity === 'error'))
  expect(problems.length).toBeLessThanOrEqual(MOST_TOLD)
  const lines = text.split('\n')
  for (const problem of problems) {
    const {line, column, endLine = line, endColumn = column} = problem.at
    for (const [row, place] of [
      [line, column],
      [endLine, endColumn],
    ] as const) {
      expect(row).toBeGreaterThanOrEqual(1)
      expect(row).toBeLessThanOrEqual(lines.length)
      expect(place).toBeGreaterThanOrEqual(1)
      expect(place).toBeLessThanOrEqual((lines[row - 1]?.length ?? 0) + 1)
    }
    expect(wordProblem(problem).sentence).not.toMatch(/undefined|NaN|\[object/)
  }
}

/** Milliseconds of work, by the processor's clock where the machine is busy with other things. */
function secondsOf(work: () => void): number {
  const [start, used] = [performance.now(), process.cpuUsage()]
  work()
  const {user, system} = process.cpuUsage(used)
  return Math.min(performance.now() - start, (user + system) / 1000)
}
