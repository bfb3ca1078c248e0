import {INK} from '../ink.ts'
import type {Point} from '../map-data.ts'
import {ease} from '../timeline.ts'
import type {Effect} from './effect.ts'
import type {Pen} from './pen.ts'
import {along, arc, dot, glow, part, settle} from './pen.ts'

/** An envoy on the way: a pennant moves along a thin arc and stands where it ends. */
export const envoy: Effect = {
  seconds: 4,
  ground: 22,
  travels: true,
  draw(pen, {from, to}, t) {
    const gone = ease(part(t, 0.06, 0.86))
    arc(pen, from, to, 1, 1, INK.paper, 0.12 * settle(part(t, 0, 0.1)))
    arc(pen, from, to, gone, 1.3, INK.paper, 0.62 - 0.2 * part(t, 0.86, 1))
    dot(pen, from, 2.2, INK.paper, 0.8 * settle(part(t, 0, 0.1)))
    pennant(pen, along(from, to, gone), settle(part(t, 0, 0.1)), 1 - part(t, 0.8, 0.9))
  },
}

/** A call between two places: a dotted line lights from end to end, and the answer comes back. */
export const call: Effect = {
  seconds: 3.8,
  travels: true,
  draw(pen, {from, to}, t) {
    const shown = settle(part(t, 0, 0.12))
    const there = part(t, 0.08, 0.46)
    const back = part(t, 0.54, 0.92)
    const distance = Math.hypot(to.x - from.x, to.y - from.y)
    const count = Math.max(8, Math.round(distance / 9))
    for (let index = 1; index < count; index += 1) {
      const spot = index / count
      const lit = spot <= there ? 1 : 0
      const near = Math.max(
        there < 1 ? 1 - Math.abs(spot - there) * 7 : 0,
        back > 0 && back < 1 ? 1 - Math.abs(spot - (1 - back)) * 7 : 0,
        0,
      )
      dot(
        pen,
        along(from, to, spot),
        1.35 + 1.1 * near,
        INK.paper,
        shown * (0.2 + 0.42 * lit + 0.38 * near),
      )
    }
    const hear = there >= 1 ? settle(part(t, 0.46, 0.56)) : 0
    glow(pen, from, 20, INK.paper, 0.26 * shown)
    glow(pen, to, 20, INK.paper, 0.26 * hear)
  },
}

/** A delegation on the way: three pennants, one behind another. */
export const delegation: Effect = {
  seconds: 4.6,
  ground: 22,
  travels: true,
  draw(pen, {from, to}, t) {
    arc(pen, from, to, 1, 1, INK.paper, 0.12 * settle(part(t, 0, 0.1)))
    arc(pen, from, to, ease(part(t, 0.06, 0.8)), 1.3, INK.paper, 0.5)
    dot(pen, from, 2.2, INK.paper, 0.8 * settle(part(t, 0, 0.1)))
    for (const [index, side] of [0, -15, 15].entries()) {
      const gone = ease(part(t, 0.06 + index * 0.06, 0.82 + index * 0.06))
      const spot = along(from, to, gone)
      // They travel in file and stand side by side where they arrive.
      const beside = {x: spot.x + side * part(gone, 0.9, 1), y: spot.y}
      pennant(pen, beside, settle(part(t, index * 0.06, 0.1 + index * 0.06)), 1 - part(t, 0.9, 1))
    }
  },
}

/** Trade along a road: loads flow from place to place, fewer the worse the economic ladder stands. */
export const trade: Effect = {
  seconds: 5,
  travels: true,
  draw(pen, {from, to}, t, {economic}) {
    const shown = settle(part(t, 0, 0.15))
    arc(pen, from, to, 1, 1.4, INK.paper, 0.22 * shown)
    const loads = LOADS[economic]
    const flow = (ease(t) * 2) % 1
    for (let load = 0; load < loads; load += 1) {
      const spot = (load + 0.5) / loads + flow / loads
      const at = along(from, to, spot % 1)
      const edge = Math.min(1, Math.min(spot % 1, 1 - (spot % 1)) * 12)
      pen.fillStyle(INK.betterLight, shown * edge)
      pen.fillRoundedRect(at.x - 4, at.y - 2.4, 8, 4.8, 1.4)
    }
    dot(pen, from, 2.4, INK.paper, 0.8 * shown)
    dot(pen, to, 2.4, INK.paper, 0.8 * shown)
  },
}

/** How many loads are under way, by the economic rung. */
const LOADS = [11, 8, 5, 3, 0] as const

/** Two places have to do with each other: a thread is drawn between them and stays faint. */
export const thread: Effect = {
  seconds: 2.4,
  draw(pen, {from, to}, t) {
    arc(pen, from, to, ease(t), 1.1, INK.pale, 0.42)
  },
}

/** A small flag on a staff; its foot is a dot while it is on the way and the place's own mark when it stands. */
function pennant(pen: Pen, {x, y}: Point, alpha: number, moving: number) {
  pen.fillStyle(INK.sea, 0.55 * alpha * moving)
  pen.fillCircle(x, y, 4.2)
  pen.lineStyle(1.5, INK.paper, alpha)
  pen.lineBetween(x, y, x, y - 19)
  pen.fillStyle(INK.paper, alpha)
  pen.fillTriangle(x + 0.7, y - 19, x + 13.5, y - 14.6, x + 0.7, y - 10.4)
  dot(pen, {x, y}, 2.3, INK.paper, alpha * moving)
}
