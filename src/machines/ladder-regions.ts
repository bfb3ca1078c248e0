import type {Ladder, Rung, Rungs} from '../scenarios/ladders.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Refusal} from './steps.ts'

/** Coming to rung 3 from below pushes another ladder. */
const SPILLS: Readonly<Partial<Record<Ladder, Ladder>>> = {
  military: 'audience',
  diplomatic: 'trust',
  economic: 'audience',
}
const CROSSING = 2

const RUNGS = [0, 1, 2, 3, 4] as const

/** The five ladders as parallel regions, opened at these rungs. */
export function ladderRegions(start: Rungs) {
  return Object.fromEntries(LADDERS.map(ladder => [ladder, regionOf(ladder, start[ladder])]))
}

/** The state value of the five regions at these rungs. */
export const ladderValue = (rungs: Rungs) =>
  Object.fromEntries(LADDERS.map(ladder => [ladder, String(rungs[ladder])])) as Record<
    Ladder,
    string
  >

/** Rule 3: the gates that may hold a ladder that wants to ease from this rung, by the reason that is logged. */
function gatesOf(ladder: Ladder, rung: Rung): readonly Exclude<Refusal, 'end'>[] {
  const gates = {
    military: rung >= 3 ? (['trust-gate'] as const) : [],
    diplomatic: ['audience-gate'] as const,
    economic: ['military-gate'] as const,
    audience: [],
    trust: ['deterrence', 'envoys-gate'] as const,
  }
  return gates[ladder]
}

function regionOf(ladder: Ladder, start: Rung) {
  return {
    initial: String(start),
    states: Object.fromEntries(
      RUNGS.map(rung => [String(rung), {on: rungTransitions(ladder, rung)}]),
    ),
  }
}

function rungTransitions(ladder: Ladder, rung: Rung) {
  const up = ladder === 'trust' ? 'better' : 'worse'
  const down = ladder === 'trust' ? 'worse' : 'better'
  const refuse = (refusal: Refusal) => ({
    actions: {type: 'refuse' as const, params: {ladder, at: rung, refusal}},
  })
  const moveTo = (to: Rung) => ({type: 'move' as const, params: {ladder, from: rung, to}})
  const markEased = {type: 'markEased' as const, params: {ladder}}
  const gated = (to: Rung, marks: readonly (typeof markEased)[]) => [
    ...gatesOf(ladder, rung).map(gate => ({guard: gate, ...refuse(gate)})),
    {target: String(to), actions: [moveTo(to), ...marks]},
  ]
  const above = RUNGS[rung + 1]
  const below = RUNGS[rung - 1]
  const spilled = rung === CROSSING && up === 'worse' ? SPILLS[ladder] : undefined
  const spill = spilled ? [{type: 'spill' as const, params: {to: spilled, by: ladder}}] : []
  const upwards =
    above === undefined
      ? refuse('end')
      : up === 'better'
        ? gated(above, [])
        : {target: String(above), actions: [moveTo(above), ...spill]}
  const downwards =
    below === undefined
      ? refuse('end')
      : down === 'worse'
        ? {target: String(below), actions: moveTo(below)}
        : gated(below, [markEased])
  const relief =
    ladder === 'military' && below !== undefined
      ? {
          'military.relief': {
            guard: 'relieves' as const,
            target: String(below),
            actions: [moveTo(below), markEased],
          },
        }
      : {}
  return {[`${ladder}.${up}`]: upwards, [`${ladder}.${down}`]: downwards, ...relief}
}
