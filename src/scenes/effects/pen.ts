import type {GameObjects} from 'phaser'
import type {Point} from '../map-data.ts'

/** What effects draw with: a graphics object in CSS pixels. */
export type Pen = GameObjects.Graphics

/** A soft light, as stacked circles because the canvas renderer knows no gradients. */
export function glow(pen: Pen, {x, y}: Point, radius: number, colour: number, alpha: number) {
  for (let ring = LAYERS; ring > 0; ring -= 1) {
    pen.fillStyle(colour, alpha / LAYERS)
    pen.fillCircle(x, y, radius * (ring / LAYERS) ** 0.8)
  }
}

const LAYERS = 14

/** A thin circle. */
export function ring(
  pen: Pen,
  {x, y}: Point,
  radius: number,
  width: number,
  colour: number,
  alpha: number,
) {
  if (alpha <= 0 || radius <= 0) return
  pen.lineStyle(width, colour, alpha)
  pen.strokeCircle(x, y, radius)
}

/** A filled dot. */
export function dot(pen: Pen, {x, y}: Point, radius: number, colour: number, alpha: number) {
  if (alpha <= 0 || radius <= 0) return
  pen.fillStyle(colour, alpha)
  pen.fillCircle(x, y, radius)
}

/** The point at `t` along a shallow arc between two places, bowed upward on the screen. */
export function along(from: Point, to: Point, t: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y)
  const rise = Math.min(distance * 0.22, 90)
  const lift = 4 * t * (1 - t) * rise
  return {x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t - lift}
}

/** The arc between two places as far as `until`, from 0 to 1. */
export function arc(
  pen: Pen,
  from: Point,
  to: Point,
  until: number,
  width: number,
  colour: number,
  alpha: number,
) {
  if (until <= 0 || alpha <= 0) return
  const pieces = 40
  pen.lineStyle(width, colour, alpha)
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  for (let piece = 1; piece <= pieces; piece += 1) {
    const point = along(from, to, (piece / pieces) * until)
    pen.lineTo(point.x, point.y)
  }
  pen.strokePath()
}

/** How far a part of the whole has come: 0 before `start`, 1 after `end`. */
export const part = (t: number, start: number, end: number) =>
  Math.max(0, Math.min(1, (t - start) / (end - start)))

/** Quick at first, then settling. */
export const settle = (t: number) => 1 - (1 - t) ** 3
