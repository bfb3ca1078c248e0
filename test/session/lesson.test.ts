import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  KEYS,
  LONGEST_LESSON,
  openLesson,
  readLesson,
  writeLesson,
} from '../../src/session/lesson.ts'
import {fitLesson, lessonIn} from '../../src/session/open-lesson.ts'
import {january} from '../january.ts'
import {anyLesson} from './any-lesson.ts'

const plain = openLesson('january-strikes')
const codesOf = (text: string) => readLesson(text).mistakes.map(({code}) => code)

describe('the address of a lesson', () => {
  it('reads back as the lesson that was written', () => {
    fc.assert(
      fc.property(anyLesson, lesson => {
        expect(readLesson(writeLesson(lesson))).toEqual({lesson, mistakes: []})
      }),
    )
  })

  it('never throws, whatever stands there', () => {
    const pair = fc
      .tuple(fc.constantFrom(...KEYS, '', 'run', '__proto__'), fc.string({unit: 'binary'}))
      .map(([key, value]) => `${key}=${value}`)
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 3000}),
      fc.array(pair).map(pairs => pairs.join('&')),
    )
    fc.assert(
      fc.property(text, given => {
        const {lesson, mistakes} = readLesson(given)
        expect(lesson !== undefined || mistakes.length > 0).toBe(true)
        if (lesson) expect(readLesson(writeLesson(lesson)).lesson).toEqual(lesson)
      }),
      {numRuns: 500},
    )
  })

  it('stays readable', () => {
    const lesson = {...plain, seats: ['pakistan', 'iran'], seed: 42, open: ['R11', 'G2']}
    expect(writeLesson(lesson)).toBe(
      'scenario=january-strikes&seats=pakistan,iran&seed=42&open=R11,G2',
    )
  })

  it('fixes nothing but its scenario where nothing else is named', () => {
    expect(readLesson('scenario=january-strikes')).toEqual({lesson: plain, mistakes: []})
  })

  it('is read where a mail program wrote the signs between its pairs as in a page', () => {
    const {lesson, mistakes} = readLesson('scenario=a&amp;seed=7&amp;open=R1%2CR2')
    expect(mistakes).toEqual([])
    expect(lesson).toMatchObject({seed: 7, open: ['R1', 'R2']})
  })
})

describe('a mistake in an address', () => {
  it.each([
    ['seed=1.5', 'lesson/wrong-number'],
    ['seed=-1', 'lesson/wrong-number'],
    ['seed=4294967296', 'lesson/wrong-number'],
    ['seed=', 'lesson/wrong-number'],
    ['clock=29', 'lesson/wrong-number'],
    ['clock=601', 'lesson/wrong-number'],
    ['clock=9e9', 'lesson/wrong-number'],
    ['minutes=0', 'lesson/wrong-number'],
    ['rival=nice', 'lesson/unknown-value'],
    ['rival=constructor', 'lesson/unknown-value'],
    ['audienceGate=yes', 'lesson/unknown-value'],
    ['deterrence=', 'lesson/unknown-value'],
    ['hotseat=2', 'lesson/unknown-value'],
    ['forecasts=required', 'lesson/unknown-value'],
    ['hide=map', 'lesson/unknown-value'],
    ['require=reasons,tea', 'lesson/unknown-value'],
    ['colour=red', 'lesson/unknown-key'],
    ['__proto__=x', 'lesson/unknown-key'],
    ['scenario=other', 'lesson/twice'],
    ['open=%E0%A4%A', 'lesson/damaged'],
    ['seats=<img src=x onerror=alert(1)>', 'lesson/markup'],
    ['open=%3Cb%3E', 'lesson/markup'],
    ['<script>=1', 'lesson/markup'],
    ['forecasts=off&require=forecasts', 'lesson/forecasts'],
  ])('%s is told once, and the rest applies', (wrong, code) => {
    const {lesson, mistakes} = readLesson(`scenario=january-strikes&${wrong}&hide=directions`)
    const expected = wrong.startsWith('hide=') ? [code, 'lesson/twice'] : [code]
    expect(mistakes.map(each => each.code)).toEqual(expected)
    expect(lesson).toEqual({...plain, hideDirections: !wrong.startsWith('hide=')})
  })

  it.each([
    ['', 'lesson/no-scenario'],
    ['hello', 'lesson/unknown-key'],
    ['scenario=', 'lesson/no-scenario'],
    ['scenario=<b>', 'lesson/markup'],
  ])('leaves no lesson where no scenario is named: "%s"', (text, code) => {
    expect(readLesson(text).lesson).toBeUndefined()
    expect(codesOf(text)[0]).toBe(code)
  })

  it('cuts an address that is too long between two of its pairs', () => {
    const long = `scenario=january-strikes&seed=42&open=${'R1,'.repeat(LONGEST_LESSON)}&clock=90`
    expect(readLesson(long).lesson).toEqual({...plain, seed: 42})
    expect(codesOf(long)).toEqual(['lesson/too-long'])
    expect(codesOf('x'.repeat(LONGEST_LESSON + 1))).toEqual(['lesson/too-long'])
  })
})

describe('a lesson and its scenario', () => {
  const fitted = (change: object) => fitLesson({...plain, ...change}, january)

  it('fits as it is where the scenario has everything', () => {
    const lesson = {...plain, seats: ['iran'], open: ['R11', 'G2']}
    expect(fitLesson(lesson, january)).toEqual({lesson, mistakes: []})
  })

  it('loses a seat that the scenario does not have, and keeps the others', () => {
    const {lesson, mistakes} = fitted({seats: ['atlantis', 'iran']})
    expect(lesson.seats).toEqual(['iran'])
    expect(mistakes).toEqual([
      {code: 'lesson/unknown-seat', fields: {seats: 'atlantis', known: 'pakistan, iran'}},
    ])
  })

  it('loses a passage that the scenario does not cite', () => {
    const {lesson, mistakes} = fitted({open: ['R11', 'Z99', 'constructor']})
    expect(lesson.open).toEqual(['R11'])
    expect(mistakes).toEqual([
      {code: 'lesson/unknown-passage', fields: {passages: 'Z99, constructor'}},
    ])
  })

  it('puts every seat at the screen where a hot seat names one', () => {
    const {lesson, mistakes} = fitted({hotSeat: true, seats: ['iran']})
    expect(lesson.seats).toEqual([])
    expect(mistakes.map(({code}) => code)).toEqual(['lesson/hot-seat'])
  })

  it('is told where the library does not have the scenario, or cannot load it', async () => {
    const card = {id: 'lost', title: 'Lost', summary: '', minutes: 1, turns: 1, seats: {}}
    const library = [{...card, load: () => Promise.reject(new Error('offline'))}]
    const codes = async (text: string) =>
      (await lessonIn(text, library)).mistakes.map(({code}) => code)
    expect(await codes('scenario=found')).toEqual(['lesson/unknown-scenario'])
    expect(await codes('scenario=lost&seed=x')).toEqual([
      'lesson/wrong-number',
      'lesson/not-loaded',
    ])
  })
})

describe('the document on the teacher’s link', () => {
  const document = readFileSync(new URL('../../docs/teachers-link.md', import.meta.url), 'utf8')
  const rows = [...document.matchAll(/^\| `(\w+)` \| `([^`]+)` \|/gm)].map(([, ...row]) => row)

  it('lists every key of the address, and no other', () => {
    expect(rows.map(([key]) => key)).toEqual(KEYS)
  })

  it.each(rows)('gives an example of %s that sets it', (key, example = '') => {
    const text = key === 'scenario' ? example : `scenario=january-strikes&${example}`
    const {lesson, mistakes} = readLesson(text)
    expect(mistakes).toEqual([])
    expect(lesson && writeLesson(lesson)).toContain(example)
  })

  it('shows an address that the January strikes fit', () => {
    const [, text = ''] = /\/#(scenario=\S+)/.exec(document) ?? []
    const {lesson, mistakes} = readLesson(text)
    expect(mistakes).toEqual([])
    expect(lesson && writeLesson(lesson)).toBe(text)
    expect(lesson && fitLesson(lesson, january).mistakes).toEqual([])
  })
})
