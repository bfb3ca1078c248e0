import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Element, fits} from '../../../src/delivery/scorm/data-model.ts'
import {timeOfDay, timespan} from '../../../src/delivery/scorm/timespan.ts'

describe('what an element may hold', () => {
  it.each<[Element, string]>([
    ['cmi.core.lesson_status', 'incomplete'],
    ['cmi.core.exit', ''],
    ['cmi.core.session_time', '0000:59:59.99'],
    ['cmi.core.lesson_location', ''],
    ['cmi.interactions.12.id', 'minister-goes.2'],
    ['cmi.interactions.0.student_response', 'a'],
    ['cmi.interactions.0.time', '23:59:59'],
  ])('%s takes %j', (element, value) => {
    expect(fits([element, value])).toBe(true)
  })

  it.each<[Element, string]>([
    ['cmi.core.lesson_status', 'passed'],
    ['cmi.core.lesson_status', 'failed'],
    ['cmi.core.exit', 'normal'],
    ['cmi.core.session_time', '0:00:01'],
    ['cmi.core.session_time', '0000:60:00'],
    ['cmi.interactions.0.id', 'two words'],
    ['cmi.interactions.0.id', ''],
    ['cmi.interactions.0.type', 'performance'],
    ['cmi.interactions.0.student_response', 'ab'],
    ['cmi.interactions.0.time', '24:00:00'],
  ])('%s does not take %j', (element, value) => {
    expect(fits([element, value])).toBe(false)
  })

  it.each<[Element, number]>([
    ['cmi.suspend_data', 4096],
    ['cmi.core.lesson_location', 255],
    ['cmi.interactions.0.id', 255],
  ])('%s takes %d characters and no more', (element, most) => {
    expect(fits([element, 'x'.repeat(most)])).toBe(true)
    expect(fits([element, 'x'.repeat(most + 1)])).toBe(false)
  })

  it.each(['cmi.core.student_name', 'cmi.core.score.raw', 'cmi.interactions.0.result'])(
    'nothing is ever said of %s',
    element => {
      expect(fits([element as Element, 'x'])).toBe(false)
    },
  )
})

describe('a timespan', () => {
  it.each([
    [0, '0000:00:00.00'],
    [9, '0000:00:00.00'],
    [12_340, '0000:00:12.34'],
    [3_599_999, '0000:59:59.99'],
    [90_061_000, '0025:01:01.00'],
    [-5, '0000:00:00.00'],
    [Number.NaN, '0000:00:00.00'],
    [1e15, '9999:59:59.99'],
  ])('of %d milliseconds is %s', (milliseconds, text) => {
    expect(timespan(milliseconds)).toBe(text)
  })

  it('of any length is legal, and says what it is to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 35_999_999_990}), milliseconds => {
        const text = timespan(milliseconds)
        expect(fits(['cmi.core.session_time', text])).toBe(true)
        const [hours, minutes, seconds] = text.split(':').map(Number)
        const back = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000
        expect(Math.round(back)).toBe(Math.floor(milliseconds / 10) * 10)
      }),
    )
  })

  it('is not a time of day', () => {
    expect(timeOfDay(new Date(2026, 1, 3, 4, 5, 6))).toBe('04:05:06')
  })
})
