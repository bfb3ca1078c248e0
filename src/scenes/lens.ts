import type {Point} from './map-data.ts'

/** A rectangle on the page, in CSS pixels from the corner of the stage. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Size = {readonly width: number; readonly height: number}

/** What the stage looks at: the map point in its upper left corner, and CSS pixels per map unit. */
export type Lens = {readonly x: number; readonly y: number; readonly zoom: number}

/** With fewer map units than these in the free part, a town would float without its country. */
const NEAREST = {across: 2000, down: 1000}
/** The points take this much of the free part; the rest is for their names. */
const FILL = {across: 0.66, down: 0.58}
/** And this much where the map ends so near that they would stand outside it otherwise. */
const PACKED = 0.9

/** The lens that puts the points in the middle of the free part of the screen, never past the map's edge. */
export function lensOn(points: readonly Point[], free: Box, screen: Size, map: Size): Lens {
  const xs = points.length > 0 ? points.map(point => point.x) : [map.width / 2]
  const ys = points.length > 0 ? points.map(point => point.y) : [map.height / 2]
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ]
  const nearest = Math.min(free.width / NEAREST.across, free.height / NEAREST.down)
  const fitting = (fill: typeof FILL) =>
    Math.min(
      (free.width * fill.across) / Math.max(right - left, 1),
      (free.height * fill.down) / Math.max(bottom - top, 1),
    )
  const farthest = Math.max(screen.width / map.width, screen.height / map.height)
  const [across, down] = [(left + right) / 2, (top + bottom) / 2]
  const [middle, centre] = [free.x + free.width / 2, free.y + free.height / 2]
  // Any farther and the map's edge would push the points out of the middle.
  const centred = Math.max(
    middle / across,
    (screen.width - middle) / (map.width - across),
    centre / down,
    (screen.height - centre) / (map.height - down),
  )
  // And even nearer where the edge would push one of them out of the free part.
  const [aside, above] = [(free.width * (1 - PACKED)) / 2, (free.height * (1 - PACKED)) / 2]
  const inside = Math.max(
    (free.x + aside) / left,
    (screen.width - free.x - free.width + aside) / (map.width - right),
    (free.y + above) / top,
    (screen.height - free.y - free.height + above) / (map.height - bottom),
  )
  const zoom = Math.max(
    farthest,
    Math.min(Math.max(nearest, centred), fitting(FILL)),
    Math.min(inside, fitting({across: PACKED, down: PACKED})),
  )
  const x = across - middle / zoom
  const y = down - centre / zoom
  return {
    x: clamp(x, 0, map.width - screen.width / zoom),
    y: clamp(y, 0, map.height - screen.height / zoom),
    zoom,
  }
}

/** The lens on the way from one to another, `t` from 0 to 1; the middle of the screen moves straight. */
export function between(from: Lens, to: Lens, t: number, screen: Size): Lens {
  if (t >= 1) return to
  const zoom = from.zoom * (to.zoom / from.zoom) ** t
  const middle = (side: 'x' | 'y', length: number) => {
    const start = from[side] + length / 2 / from.zoom
    const end = to[side] + length / 2 / to.zoom
    return start + (end - start) * t - length / 2 / zoom
  }
  return {x: middle('x', screen.width), y: middle('y', screen.height), zoom}
}

/** Where a map point stands on the screen. */
export const onScreen = (lens: Lens, point: Point): Point => ({
  x: (point.x - lens.x) * lens.zoom,
  y: (point.y - lens.y) * lens.zoom,
})

/** Whether two lenses show the same to within half a pixel. */
export const alike = (one: Lens, other: Lens) =>
  Math.abs(one.zoom / other.zoom - 1) < 0.0005 &&
  Math.abs(one.x - other.x) * one.zoom < 0.5 &&
  Math.abs(one.y - other.y) * one.zoom < 0.5

/** The part of the map that a lens shows. */
export const sight = (lens: Lens, screen: Size): Box => ({
  x: lens.x,
  y: lens.y,
  width: screen.width / lens.zoom,
  height: screen.height / lens.zoom,
})

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(Math.max(least, most), value))
