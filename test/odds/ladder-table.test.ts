import fc from 'fast-check'
import {expect, it} from 'vitest'
import {initialTransition, transition} from 'xstate'
import {compileChart, openingContext} from '../../src/machines/chart.ts'
import type {Step} from '../../src/machines/steps.ts'
import {
  type Answer,
  ladderTable,
  rungsOf,
  STANDINGS,
  standingOf,
} from '../../src/odds/ladder-table.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {smallScenario} from '../machines/small-scenario.ts'

const standing = fc.nat({max: STANDINGS - 1})
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constantFrom(...LADDERS.map(ladder => `${ladder}.worse` as const)),
    cause: fc.constantFrom('order', 'event', 'misread'),
  }),
  fc.record({
    type: fc.constantFrom(...LADDERS.map(ladder => `${ladder}.better` as const)),
    quiet: fc.boolean(),
    deterred: fc.boolean(),
  }),
  fc.constant({type: 'military.relief'} as const),
)

/** What the chart of a scenario opened at this standing makes of the step. */
function askFreshChart(from: number, asked: Step, eased: boolean, audienceGate: boolean) {
  const scenario = smallScenario({start: rungsOf(from), turns: {only: {options: {wait: {}}}}})
  const chart = compileChart(scenario)
  const opening = openingContext(scenario, {held: [], audienceGate, deterrence: false})
  const [before] = initialTransition(chart, {...opening, eased: eased ? ['military'] : []})
  const [{context}] = transition(chart, before, asked)
  const {rungs, log} = context
  return {standing: standingOf(rungs), refused: log[0]?.refused, log}
}

/** A log whose first entry says nothing of why it was asked for: the table tells no causes apart. */
const withoutCause = ({log: [first, ...rest], ...answer}: Answer) => ({
  ...answer,
  log: first ? [{...first, cause: 'order'}, ...rest] : [],
})

it('answers every step as a fresh chart does, the first time and again', {timeout: 60_000}, () => {
  const tables = {on: ladderTable(true), off: ladderTable(false)}
  fc.assert(
    fc.property(standing, step, fc.boolean(), fc.boolean(), (from, asked, eased, gate) => {
      const wanted = withoutCause(askFreshChart(from, asked, eased, gate))
      const table = gate ? tables.on : tables.off
      expect(withoutCause(table.answer(from, asked, eased))).toEqual(wanted)
      expect(withoutCause(table.answer(from, asked, eased))).toEqual(wanted)
    }),
    {numRuns: 1500},
  )
})

it('numbers every standing once', () => {
  const numbers = Array.from({length: STANDINGS}, (_, number) => standingOf(rungsOf(number)))
  expect(numbers).toEqual(Array.from({length: STANDINGS}, (_, number) => number))
})

it('knows no standing beyond the last', () => {
  expect(() => rungsOf(STANDINGS)).toThrow(RangeError)
  expect(() => rungsOf(-1)).toThrow(RangeError)
})
