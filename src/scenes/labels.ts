import type {Box, Size} from './lens.ts'
import type {Point} from './map-data.ts'

/** A name that wants to stand on the map. */
export type Tag = Point &
  Size & {
    readonly id: string
    /** How far the name keeps from its point. */
    readonly gap: number
    /** Where it may stand, best first; `on` is centred on the point, the last four a line or two off it. */
    readonly sides: readonly Side[]
  }
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above left'
  | 'below left'
  | 'above right'
  | 'below right'
  | 'on'
  | 'over'
  | 'under'
  | 'higher'
  | 'lower'

/**
 * Places names where they touch neither one another nor anything `taken` and stay inside `free`,
 * first come first served; returns upper left corners by id, without those that found no room.
 */
export function placeLabels(
  tags: readonly Tag[],
  free: Box,
  taken: readonly Box[],
): Map<string, Point> {
  const corners = new Map<string, Point>()
  const boxes = [...taken]
  for (const tag of tags) {
    const box = tag.sides
      .map(side => ({...CORNERS[side](tag), width: tag.width, height: tag.height}))
      .find(candidate => holds(free, candidate) && !boxes.some(other => meet(other, candidate)))
    if (!box) continue
    boxes.push(box)
    corners.set(tag.id, {x: box.x, y: box.y})
  }
  return corners
}

/** A name that does not stand centred keeps a little farther from its point. */
const ASIDE = 5

const CORNERS: Readonly<Record<Side, (tag: Tag) => Point>> = {
  right: ({x, y, height, gap}) => ({x: x + gap, y: y - height / 2}),
  left: ({x, y, width, height, gap}) => ({x: x - gap - width, y: y - height / 2}),
  above: ({x, y, width, height, gap}) => ({x: x - width / 2, y: y - gap - height}),
  below: ({x, y, width, gap}) => ({x: x - width / 2, y: y + gap}),
  'above left': ({x, y, width, height, gap}) => ({x: x + gap - width, y: y - gap - ASIDE - height}),
  'below left': ({x, y, width, gap}) => ({x: x + gap - width, y: y + gap + ASIDE}),
  'above right': ({x, y, height, gap}) => ({x: x - gap, y: y - gap - ASIDE - height}),
  'below right': ({x, y, gap}) => ({x: x - gap, y: y + gap + ASIDE}),
  on: ({x, y, width, height}) => ({x: x - width / 2, y: y - height / 2}),
  over: ({x, y, width, height}) => ({x: x - width / 2, y: y - height * 2}),
  under: ({x, y, width, height}) => ({x: x - width / 2, y: y + height}),
  higher: ({x, y, width, height}) => ({x: x - width / 2, y: y - height * 3.4}),
  lower: ({x, y, width, height}) => ({x: x - width / 2, y: y + height * 2.4}),
}

const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const meet = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
