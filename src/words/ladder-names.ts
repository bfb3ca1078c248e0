import {type Ladder, RUNG_LABELS} from '../scenarios/ladders.ts'

/** What a ladder is called where the scenario does not say. */
export const LADDER_NAMES: Readonly<Record<Ladder, string>> = {
  military: 'Military',
  diplomatic: 'Diplomatic',
  economic: 'Economic',
  audience: 'Audience',
  trust: 'Trust',
}

/** The labels of its rungs, low to high, where the scenario gives none. */
export const RUNGS: Readonly<Record<Ladder, readonly string[]>> = RUNG_LABELS
