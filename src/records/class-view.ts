import {type Blocked, blockedOf} from './blocked.ts'
import {
  type Calibration,
  classCalibrationOf,
  type TurnForecasts,
  turnForecastsOf,
} from './calibration.ts'
import {choicesOf, splitMost, type TurnChoices} from './choices.ts'
import {type Divergence, divergenceOf} from './divergence.ts'
import {type TurnDrifts, turnDriftsOf} from './drifts.ts'
import {type EndingMix, endingMixOf} from './ending-mix.ts'
import {type ClassEvidence, classEvidenceOf} from './evidence.ts'
import type {Found} from './gathered.ts'
import {type Boundary, ribbonsOf} from './ribbons.ts'
import {type SeatView, seatViewsOf} from './seat-views.ts'
import {type Spill, spillsOf} from './spills.ts'

/** All that a class can see of its plays of one scenario. */
export type ClassView = {
  readonly plays: number
  readonly divergence: Divergence
  readonly choices: readonly TurnChoices[]
  /** The turn at which persons agreed least. */
  readonly split: TurnChoices | undefined
  readonly ribbons: readonly Boundary[]
  readonly endings: EndingMix
  readonly blocked: readonly Blocked[]
  readonly spills: readonly Spill[]
  readonly seats: readonly SeatView[]
  /** How forecasts held, and how many records had any. */
  readonly calibration: Calibration & {readonly records: number}
  /** The same forecasts turn by turn, and what the clock decided: of records that keep either. */
  readonly forecasts: readonly TurnForecasts[]
  readonly drifts: readonly TurnDrifts[]
  readonly evidence: ClassEvidence
}

/** Every view of what was found of one scenario, from whatever seats. */
export function classViewOf(found: readonly Found[]): ClassView {
  const plays = found.map(({play}) => play)
  const choices = choicesOf(plays)
  return {
    ...{plays: plays.length, choices, split: splitMost(choices)},
    divergence: divergenceOf(plays),
    ribbons: ribbonsOf(plays),
    endings: endingMixOf(plays),
    blocked: blockedOf(plays),
    spills: spillsOf(plays),
    seats: seatViewsOf(plays),
    calibration: classCalibrationOf(found),
    forecasts: turnForecastsOf(found),
    drifts: turnDriftsOf(found),
    evidence: classEvidenceOf(found),
  }
}
