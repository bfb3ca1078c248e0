import {INK} from '../ink.ts'
import type {Point} from '../map-data.ts'
import {ease} from '../timeline.ts'
import type {Effect} from './effect.ts'
import {dot, glow, part, settle} from './pen.ts'

/** Ministers meet: two dots come from their sides to a table beside the place. */
export const meeting: Effect = {
  seconds: 3.4,
  figure: {width: 40, height: 34},
  draw(pen, {at, from, to}, t) {
    const table = {x: at.x, y: at.y - 26}
    const set = settle(part(t, 0, 0.2))
    const come = ease(part(t, 0.12, 0.72))
    const seated = settle(part(t, 0.72, 1))
    glow(pen, table, 30, INK.paper, 0.1 * set + 0.12 * seated)
    pen.lineStyle(1, INK.paper, 0.3 * set)
    pen.lineBetween(at.x, at.y - 7, table.x, table.y + 7)
    pen.fillStyle(INK.paper, 0.9 * set)
    pen.fillRoundedRect(table.x - 9, table.y - 2.2, 18, 4.4, 2.2)
    for (const [side, start] of [
      [-1, from],
      [1, to],
    ] as const) {
      const seat = {x: table.x + side * 15, y: table.y}
      const away = alike(start, at) ? {x: seat.x + side * 46, y: seat.y} : toward(seat, start, 70)
      dot(
        pen,
        {x: away.x + (seat.x - away.x) * come, y: away.y + (seat.y - away.y) * come},
        3.6,
        INK.paper,
        set,
      )
    }
  },
}

/** A committee sits: small dots take their places around the capital. */
export const committee: Effect = {
  seconds: 2.8,
  ground: 22,
  draw(pen, {at}, t) {
    glow(pen, at, 26, INK.paper, 0.14 * settle(part(t, 0, 0.5)))
    for (let seat = 0; seat < SEATS; seat += 1) {
      const lit = settle(part(t, (seat / SEATS) * 0.7, (seat / SEATS) * 0.7 + 0.3))
      const angle = (seat / SEATS) * Math.PI * 2 - Math.PI / 2
      const radius = 22 - 5 * lit
      dot(
        pen,
        {x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius},
        2.2,
        INK.paper,
        0.92 * lit,
      )
    }
  },
}

const SEATS = 9

/** Something is said in public: three thin arcs open above the place. */
export const statement: Effect = {
  seconds: 2.6,
  ground: 30,
  draw(pen, {at}, t) {
    for (const [index, radius] of [12, 19, 26].entries()) {
      const said = settle(part(t, index * 0.14, index * 0.14 + 0.3))
      const again = Math.sin(part(t, 0.5 + index * 0.1, 0.8 + index * 0.1) * Math.PI)
      const alpha = said * (0.8 - index * 0.2) + again * 0.2
      pen.lineStyle(1.7, INK.paper, alpha)
      pen.beginPath()
      pen.arc(at.x, at.y - 2, radius * (0.7 + 0.3 * said), -Math.PI * 0.78, -Math.PI * 0.22)
      pen.strokePath()
    }
    dot(pen, at, 3.4, INK.paper, settle(part(t, 0, 0.2)))
  },
}

const alike = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y) < 1

/** The point at most `reach` from the seat on the way to where somebody comes from. */
function toward(seat: Point, start: Point, reach: number): Point {
  const distance = Math.hypot(start.x - seat.x, start.y - seat.y)
  const share = Math.min(1, reach / Math.max(distance, 1))
  return {x: seat.x + (start.x - seat.x) * share, y: seat.y + (start.y - seat.y) * share}
}
