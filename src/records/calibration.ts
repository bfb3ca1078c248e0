import type {Turn} from '../scenarios/schema.ts'
import type {Found} from './gathered.ts'
import type {Course} from './play.ts'
import {type Remarks, remarksOf, type Sureness} from './record.ts'
import {tally} from './shares.ts'

/** How a person's forecasts of the other side held. */
export type Calibration = {
  readonly made: number
  readonly right: number
  /** Only what was used, from a guess to very sure; undefined and last where nobody said how sure. */
  readonly bySureness: readonly {sure: Sureness | undefined; made: number; right: number}[]
  /** Of what was said: whether sureness ran ahead of being right, or behind it; undefined where they match or too few were made. */
  readonly leaning: 'over' | 'under' | undefined
}

/** What each sureness claims, as a chance of being right among a turn's few options. */
const CLAIMS = {1: 0.35, 2: 0.6, 3: 0.9} as const
const FEWEST_FORECASTS = 3
const LEANING = 0.2

export const calibrationOf = (play: Pick<Course, 'steps'>, remarks: Remarks): Calibration =>
  calibrated(forecastsIn(play, remarks))

/** How the forecasts of a class held, and how many records had any; a code keeps none. */
export function classCalibrationOf(
  found: readonly Found[],
): Calibration & {readonly records: number} {
  const all = found.flatMap(({play, record}) => {
    const told = record ? forecastsIn(play, remarksOf(record)) : []
    return told.length > 0 ? [told] : []
  })
  return {records: all.length, ...calibrated(all.flat())}
}

/** The forecasts of one turn's order. */
export type TurnForecasts = {readonly turn: Turn; readonly made: number; readonly right: number}

/** How forecasts held at each turn that any was made of, in the order of the file. */
export function turnForecastsOf(found: readonly Found[]): readonly TurnForecasts[] {
  const made = new Map<Turn, number>()
  const right = new Map<Turn, number>()
  for (const {play, record} of found) {
    for (const told of record ? forecastsIn(play, remarksOf(record)) : []) {
      tally(made, told.turn)
      tally(right, told.turn, told.right ? 1 : 0)
    }
  }
  const turns = found[0]?.play.playable.flow.turns ?? []
  return turns.flatMap(turn => {
    const count = made.get(turn)
    return count ? [{turn, made: count, right: right.get(turn) ?? 0}] : []
  })
}

type Told = {readonly turn: Turn; readonly sure: Sureness | undefined; readonly right: boolean}

const forecastsIn = ({steps}: Pick<Course, 'steps'>, {forecasts}: Remarks): readonly Told[] =>
  steps.flatMap(({turn, option}) => {
    const forecast = forecasts[turn.id]
    return forecast ? [{turn, sure: forecast.sure, right: forecast.option === option.id}] : []
  })

function calibrated(told: readonly Told[]): Calibration {
  const rightOf = (forecasts: readonly {right: boolean}[]) =>
    forecasts.filter(each => each.right).length
  const said = told.flatMap(({sure, right}) => (sure ? [{claim: CLAIMS[sure], right}] : []))
  const claimed = said.reduce((sum, {claim}) => sum + claim, 0)
  const gap = said.length > 0 ? (claimed - rightOf(said)) / said.length : 0
  return {
    made: told.length,
    right: rightOf(told),
    bySureness: ([1, 2, 3, undefined] as const).flatMap(sure => {
      const alike = told.filter(each => each.sure === sure)
      return alike.length > 0 ? [{sure, made: alike.length, right: rightOf(alike)}] : []
    }),
    leaning:
      said.length < FEWEST_FORECASTS || Math.abs(gap) < LEANING
        ? undefined
        : gap > 0
          ? 'over'
          : 'under',
  }
}
