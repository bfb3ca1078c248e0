import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {position} from '../../src/machines/game.ts'
import {begin} from '../../src/records/play.ts'
import {LARGEST_RECORD, readRecord} from '../../src/records/read.ts'
import {
  NO_REMARKS,
  type Record,
  recordOf,
  withoutWords,
  writeRecord,
} from '../../src/records/record.ts'
import {replay} from '../../src/records/replay.ts'
import {anyPlay, JANUARY, played, SETUP} from './any-play.ts'

const OPTIONS = ['protest', 'recall', 'strike']
const record = recordOf(played(OPTIONS))
const codesOf = (text: string) => readRecord(text).problems.map(({code}) => code)
const changed = (change: Partial<{[key in keyof Record]: unknown}>) =>
  JSON.stringify({...record, ...change})

describe('any legal play', () => {
  it('replays to the same steps, log by log, and the same position', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyPlay(), play => {
        const again = replay(play.playable, recordOf(play))
        expect([again.stopped, again.notices]).toEqual([undefined, []])
        expect(again.play.steps).toStrictEqual(play.steps)
        expect(position(again.play.game)).toStrictEqual(position(play.game))
      }),
      {numRuns: 300},
    )
  })

  it('is read as it was written, and written as it was read', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyPlay(), play => {
        const text = writeRecord(recordOf(play))
        const {record: read, problems} = readRecord(text)
        expect(problems).toEqual([])
        expect(read).toStrictEqual(recordOf(play))
        expect(read && writeRecord(read)).toBe(text)
      }),
      {numRuns: 200},
    )
  })
})

describe('a record', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(writeRecord(record))).toStrictEqual(record)
  })

  it('stores every die', () => {
    expect(record.moves.map(({roll}) => roll)).toEqual([5, 5, 2])
  })

  it('has no ending where the play stopped before one', () => {
    expect(record.ending).toBeNull()
    expect(recordOf(begin(JANUARY, SETUP)).moves).toEqual([])
  })

  it('keeps what was said beside its orders', () => {
    const kept = recordOf(played(OPTIONS), {
      ...NO_REMARKS,
      forecasts: {measures: {option: 'recall', sure: 3}, elsewhere: {option: 'x', sure: 1}},
      notes: {answer: 'One of us would have waited.'},
      drifts: ['answer'],
    })
    expect(kept.moves.map(({forecast, note}) => forecast ?? note)).toEqual([
      undefined,
      {option: 'recall', sure: 3},
      'One of us would have waited.',
    ])
    expect(readRecord(writeRecord(kept)).record).toStrictEqual(kept)
  })

  it('keeps a forecast of which nobody said how sure it is', () => {
    const forecasts = {measures: {option: 'recall'}}
    const kept = recordOf(played(OPTIONS), {...NO_REMARKS, forecasts})
    expect(kept.moves[1]?.forecast).toStrictEqual({option: 'recall'})
    expect(readRecord(writeRecord(kept)).record).toStrictEqual(kept)
  })

  it('keeps reasons and what was opened, and can leave people’s own words out', () => {
    const kept = recordOf(played(OPTIONS), {
      ...NO_REMARKS,
      notes: {answer: 'One of us would have waited.'},
      reasons: {measures: 'To be heard at home.'},
      opened: {measures: ['R11', 'R12']},
    })
    expect(readRecord(writeRecord(kept)).record).toStrictEqual(kept)
    const silent = withoutWords(kept)
    expect(JSON.stringify(silent)).not.toMatch(/heard at home|waited/)
    expect(silent.moves[1]?.opened).toEqual(['R11', 'R12'])
    expect(readRecord(writeRecord(silent)).record).toStrictEqual(silent)
  })
})

describe('a file is refused', () => {
  it.each([
    ['empty', '', 'record/not-json'],
    ['not JSON', '{"demarche": "record"', 'record/not-json'],
    ['a list', '[1, 2]', 'record/not-a-record'],
    ['nothing', 'null', 'record/not-a-record'],
    ['something else', '{"demarche": 1, "id": "january-strikes"}', 'record/not-a-record'],
    ['of a later version', changed({version: 2}), 'record/other-version'],
    ['of a version that is not a number', changed({version: {toString: 1}}), 'record/field'],
    ['with a die of 7', changed({moves: [{...record.moves[0], roll: 7}]}), 'record/field'],
    ['with a field too many', JSON.stringify({...record, grade: 'A'}), 'record/field'],
    ['with an unknown rival', changed({rival: 'random'}), 'record/field'],
    ['with a seed that is too large', changed({dice: {seed: 2 ** 32}}), 'record/field'],
  ])('where it is %s', (_, text, code) => {
    expect(readRecord(text).record).toBeNull()
    expect(codesOf(text)).toEqual([code])
  })

  it('with every field that is wrong', () => {
    const {problems} = readRecord(changed({rival: 'random', ending: 4}))
    expect(problems.map(({fields}) => fields.path)).toEqual(['rival', 'ending'])
  })

  it('where it lacks what a record must have', () => {
    expect(codesOf('{"demarche": "record", "version": 1}')).toContain('record/field')
  })
})

describe('a hostile file', () => {
  it('of a hundred thousand characters of junk is not JSON', () => {
    expect(codesOf('x'.repeat(100_000))).toEqual(['record/not-json'])
  })

  it('larger than the limit is not even parsed', () => {
    expect(codesOf(' '.repeat(LARGEST_RECORD + 1))).toEqual(['record/too-large'])
  })

  it('nested a hundred thousand deep is refused', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(readRecord(deep).problems).toHaveLength(1)
    expect(readRecord(changed({moves: 'DEEP'}).replace('"DEEP"', deep)).record).toBeNull()
  })

  it('of hundreds of wrong moves names fifty problems', () => {
    const moves = Array.from({length: 400}, () => ({}))
    expect(readRecord(changed({moves})).problems).toHaveLength(50)
  })

  it('of a hundred thousand wrong moves names no more', () => {
    const moves = Array.from({length: 100_000}, () => ({}))
    expect(readRecord(changed({moves})).problems.length).toBeLessThanOrEqual(50)
  })

  it('of more moves than any scenario has turns is refused', () => {
    const moves = Array.from({length: 401}, () => record.moves[0])
    expect(codesOf(changed({moves}))).toEqual(['record/field'])
  })

  it('of any characters never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json()), text => {
        const {record: read, problems} = readRecord(text)
        expect(read).toBeNull()
        expect(problems.length).toBeGreaterThan(0)
      }),
      {numRuns: 500},
    )
  })

  it('that is deeper than it is long is damaged like any other', () => {
    const deep = '['.repeat(400_000) + ']'.repeat(400_000)
    const {problems} = readRecord(`{"demarche":"record","version":${deep}}`)
    expect(problems[0]).toEqual({
      code: 'record/field',
      fields: {path: 'version', rule: 'invalid_value'},
    })
  })

  it('of any change to a good one never throws, neither read nor replayed', {
    timeout: 60_000,
  }, () => {
    const paths = pathsOf(record)
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('constructor', '__proto__', 'toString', -0, 1e21, '', null, {
        toString: 1,
        valueOf: 1,
      }),
    )
    let replayed = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths), anything), {minLength: 1, maxLength: 3}),
        changes => {
          const damaged: unknown = JSON.parse(JSON.stringify(record))
          for (const [path, value] of changes) put(damaged, path, structuredClone(value))
          const {record: read, problems} = readRecord(JSON.stringify(damaged))
          expect(read === null).toBe(problems.length > 0)
          if (!read) return
          replayed++
          replay(JANUARY, read)
        },
      ),
      {numRuns: 2000},
    )
    expect(replayed).toBeGreaterThan(20)
  })
})

type Path = readonly (string | number)[]

/** The path of every value inside this one. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => [
    [...at, key],
    ...pathsOf(inner, [...at, key]),
  ])
}

/** Replaces what stands at the path, where there still is such a path. */
function put(target: unknown, path: Path, value: unknown) {
  const [key, ...rest] = path
  if (typeof target !== 'object' || target === null || key === undefined) return
  if (rest.length === 0) Reflect.set(target, key, value)
  else put(Reflect.get(target, key), rest, value)
}
