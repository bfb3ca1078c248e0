import type {Scene} from '../../scenarios/schema.ts'
import type {Box} from '../lens.ts'
import type {Point} from '../map-data.ts'
import type {Told} from './effect.ts'
import {EFFECTS} from './table.ts'

type Shown = Omit<NonNullable<Scene['show']>[number], 'effect' | 'state'> & {
  readonly effect: keyof typeof EFFECTS
}

/** Between two figures in a row. */
const APART = 6
/** Figures stand this far above their place by themselves. */
const FOOT = 8
const NOWHERE: Point = {x: 0, y: 0}

/**
 * How far each effect stands from its place: figures that share one stand in a row, in the order
 * given, above what lies on the ground there. Everything else stays where it is.
 */
export function arrange(shown: readonly Shown[]): readonly Point[] {
  return shown.map(one => {
    const {figure} = EFFECTS[one.effect]
    if (!figure) return NOWHERE
    const place = placeOf(one)
    const row = shown.filter(other => EFFECTS[other.effect].figure && placeOf(other) === place)
    const before = row.slice(0, row.indexOf(one))
    const x = widthOf(before) + (before.length > 0 ? APART : 0) + figure.width / 2
    const ground = shown
      .filter(other => placeOf(other) === place)
      .map(other => EFFECTS[other.effect].ground ?? 0)
    return {x: x - widthOf(row) / 2, y: Math.min(0, FOOT - Math.max(...ground))}
  })
}

/** What figures and rows cover around their places, which names should leave free; from the place's point. */
export function coverage(
  shown: readonly Shown[],
  told: Pick<Told, 'economic'>,
): readonly {readonly place: string; readonly box: Box}[] {
  const offsets = arrange(shown)
  return shown.flatMap((one, index) => {
    const {figure, covers} = EFFECTS[one.effect]
    const place = placeOf(one)
    const {x, y} = offsets[index] ?? NOWHERE
    const box = figure
      ? {
          x: x - figure.width / 2,
          y: y - figure.height,
          width: figure.width,
          height: figure.height - FOOT - 2,
        }
      : covers?.(told)
    return box && place !== undefined ? [{place, box}] : []
  })
}

/** Where an effect ends: what travels, where it arrives. */
const placeOf = ({effect, at, from, to}: Shown) =>
  EFFECTS[effect].travels ? (to ?? at) : (at ?? to ?? from)

const widthOf = (row: readonly Shown[]) =>
  row.reduce(
    (width, {effect}) => width + (EFFECTS[effect].figure?.width ?? 0),
    APART * Math.max(0, row.length - 1),
  )
