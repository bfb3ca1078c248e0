import fc from 'fast-check'
import {POLICIES} from '../../src/machines/rivals.ts'
import type {Lesson} from '../../src/session/lesson.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/)
const passage = fc.stringMatching(/^[A-Z][0-9]{1,3}$/)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined})
const onOff = fc.constantFrom('on' as const, 'off' as const)

/** Any lesson that the page could write. */
export const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  scenario: id,
  seats: fc.uniqueArray(id, {maxLength: 6}),
  hotSeat: fc.boolean(),
  rival: maybe(fc.constantFrom(...POLICIES)),
  seed: maybe(fc.nat({max: 0xffffffff})),
  clock: maybe(fc.oneof(fc.constant(0), fc.integer({min: 30, max: 600}))),
  rules: fc.record({audienceGate: onOff, deterrence: onOff}, {requiredKeys: []}),
  hideDirections: fc.boolean(),
  forecasts: fc.constantFrom('on' as const, 'off' as const, 'required' as const),
  reasonsRequired: fc.boolean(),
  open: fc.uniqueArray(passage, {maxLength: 40}),
  minutes: maybe(fc.integer({min: 5, max: 240})),
})
