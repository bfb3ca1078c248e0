import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {wordProblem} from '../../src/words/problems.ts'
import {HARBOUR, readHarbour} from './harbour.ts'
import {SHAPES} from './hostile-shapes.ts'

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

  test('the harbour cut short', () =>
    check(
      cut.map(at => HARBOUR.slice(0, at)),
      60,
    ))

  test('the harbour with a stretch left out, doubled or moved', () => {
    const stretch = fc.tuple(cut, fc.nat(200), cut, fc.constantFrom(0, 1, 2))
    check(
      stretch.map(([from, length, to, times]) => splice(from, length, to, times)),
      150,
    )
  })

  test('the harbour with words of the notation thrown in', () => {
    const changes = fc.array(fc.tuple(cut, fc.constantFrom(...WORDS), fc.nat(4)), {
      minLength: 1,
      maxLength: 6,
    })
    const thrown = (text: string, [at, word, over]: [number, string, number]) =>
      text.slice(0, at) + word + text.slice(at + over)
    check(
      changes.map(all => all.reduce(thrown, HARBOUR)),
      250,
    )
  })

  test('the harbour with lines in another order', () => {
    const lines = HARBOUR.split('\n')
    const swap = fc.array(fc.tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1)), {
      maxLength: 4,
    })
    check(
      swap.map(all => swapped(lines, all).join('\n')),
      100,
    )
  })
})

test('a text with more problems than anyone reads says how many it leaves out', () => {
  const {problems} = readHarbour(`${HARBOUR}${'extra: 1\n'.repeat(500)}`)
  expect(problems).toHaveLength(MOST_TOLD)
  expect(problems.at(-1)).toMatchObject({code: 'scenario/more-problems', fields: {hidden: 300}})
})

const cut = fc.nat(HARBOUR.length)

const WORDS = [
  ...[
    'a',
    'id',
    'turns',
    'when',
    'moves',
    'seat',
    '1',
    '-1',
    '1e3',
    '.inf',
    'null',
    'yes',
    'true',
    '~',
  ],
  ...[
    ':',
    ': ',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '\n- ',
    '? ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
  ],
  ...[
    '"',
    "'",
    '|',
    '>',
    '|\n',
    '&a ',
    '*a ',
    '!t ',
    '!!str ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '\t',
  ],
  ...[
    '<<: ',
    '\\',
    '\\x',
    '\0',
    '\r',
    '\r\n',
    '\ufeff',
    '\u2028',
    'é',
    '😀',
    '\ud83d',
    '[R1]',
    '__proto__: ',
  ],
] as const

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

function splice(from: number, length: number, to: number, times: number): string {
  const stretch = HARBOUR.slice(from, from + length)
  const rest = HARBOUR.slice(0, from) + HARBOUR.slice(from + length)
  return rest.slice(0, to) + stretch.repeat(times) + rest.slice(to)
}

function swapped(lines: readonly string[], swaps: readonly [number, number][]): string[] {
  const all = [...lines]
  for (const [one, other] of swaps) {
    const [first = '', second = ''] = [all[one], all[other]]
    all[one] = second
    all[other] = first
  }
  return all
}
