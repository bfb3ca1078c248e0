import {expect, it} from 'vitest'
import {type ClosingRungs, closingRungs} from '../../src/machines/closing.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {january} from '../january.ts'
import {smallScenario} from './small-scenario.ts'

it('marks the top of the military ladder in the January strikes, and nothing else', () => {
  expect(marked(closingRungs(january))).toEqual(['military 4'])
})

it('marks every rung from the one that an immediate ending asks for', () => {
  expect(closing({when: 'audience >= 3', immediate: true})).toEqual(['audience 3', 'audience 4'])
})

it('marks a low rung where an ending asks for one', () => {
  expect(closing({when: 'trust == 0', immediate: true})).toEqual(['trust 0'])
})

it('marks the rungs of each ladder that alone is enough', () => {
  expect(closing({when: 'military == 4 || trust < 1', immediate: true})).toEqual([
    'military 4',
    'trust 0',
  ])
})

it('marks nothing where another ladder has a say', () => {
  expect(closing({when: 'military == 4 && trust == 0', immediate: true})).toEqual([])
})

it('marks a rung that another ladder only seems to have a say in', () => {
  expect(closing({when: 'military == 4 && trust >= 0', immediate: true})).toEqual(['military 4'])
})

it('marks nothing where a flag has a say', () => {
  expect(closing({when: 'military == 4 && !truce', immediate: true}, ['truce'])).toEqual([])
})

it('marks nothing for an ending that is tested only behind the last turn', () => {
  expect(closing({when: 'military == 4'})).toEqual([])
})

type Ending = {when: string; immediate?: boolean}

const closing = (early: Ending, flags: readonly string[] = []) => {
  const turns = {only: {options: {nothing: {}}}}
  return marked(closingRungs(smallScenario({turns, flags, endings: {early, over: {}}})))
}

const marked = (closing: ClosingRungs) =>
  LADDERS.flatMap(ladder => closing[ladder].map(rung => `${ladder} ${rung}`))
