import type {Trace} from './lines.ts'
import {offLine, simplify} from './lines.ts'

/** Words are wide: the ellipse that must fit inside a country is this much wider than high. */
const WIDE = 3
/** A word does not care for a coast's every cove. */
const ROUGH = 6

/** The point inside the rings with most room for a wide word, and that room, or undefined for none. */
export function interior(
  rings: readonly Trace[],
): {x: number; y: number; room: number} | undefined {
  const squashed = rings.map(ring =>
    simplify(ring, ROUGH).map(([x, y]): [number, number] => [x / WIDE, y]),
  )
  const xs = squashed.flatMap(ring => ring.map(([x]) => x))
  const ys = squashed.flatMap(ring => ring.map(([, y]) => y))
  if (xs.length === 0) return undefined
  let left = least(xs)
  let top = least(ys)
  let width = most(xs) - left
  let height = most(ys) - top
  let best = {x: 0, y: 0, room: 0}
  for (let pass = 0; pass < 4; pass += 1) {
    for (let column = 0.5; column < STEPS; column += 1) {
      for (let row = 0.5; row < STEPS; row += 1) {
        const x = left + (column / STEPS) * width
        const y = top + (row / STEPS) * height
        const room = roomAt(squashed, [x, y])
        if (room > best.room) best = {x, y, room}
      }
    }
    width /= STEPS / 3
    height /= STEPS / 3
    left = best.x - width / 2
    top = best.y - height / 2
  }
  return best.room > 0 ? {x: best.x * WIDE, y: best.y, room: best.room} : undefined
}

const STEPS = 14

/** The distance to the nearest edge; nothing outside the rings. */
function roomAt(rings: readonly Trace[], point: [number, number]): number {
  let inside = false
  let room = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    for (const [index, end] of ring.entries()) {
      const start = ring.at(index - 1)
      if (!start) continue
      const spans = start[1] > point[1] !== end[1] > point[1]
      if (
        spans &&
        point[0] < ((end[0] - start[0]) * (point[1] - start[1])) / (end[1] - start[1]) + start[0]
      ) {
        inside = !inside
      }
      room = Math.min(room, offLine(point, start, end))
    }
  }
  return inside ? room : 0
}

const least = (numbers: readonly number[]) =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
const most = (numbers: readonly number[]) =>
  numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
