import type {Ladder, Rung} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {LADDER_NAMES, RUNGS} from './ladder-names.ts'

/** All that is needed of a scenario to name its ladders. */
export type Ladders = Pick<Scenario, 'ladders'>

/** The name of a ladder: the scenario's own, or the usual one. */
export const ladderName = (scenario: Ladders, ladder: Ladder): string =>
  scenario.ladders[ladder].name ?? LADDER_NAMES[ladder]

/** The label of a rung: the scenario's own, or the usual one. */
export const rungLabel = (scenario: Ladders, ladder: Ladder, rung: Rung): string =>
  (scenario.ladders[ladder].rungs ?? RUNGS[ladder])[rung] ?? String(rung)
