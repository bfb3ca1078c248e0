import {INK} from '../ink.ts'
import type {Point} from '../map-data.ts'
import {ease} from '../timeline.ts'
import type {Effect, Told} from './effect.ts'
import type {Pen} from './pen.ts'
import {dot, part, settle} from './pen.ts'

/** A gate at a crossing: its bar lies across the road, stands half raised, or is up. */
export const gate: Effect = {
  seconds: 2.8,
  figure: {width: 42, height: 40},
  draw(pen, {at}, t, {state}) {
    const shown = settle(part(t, 0, 0.2))
    const {from, to, colour} = BARS[state]
    const angle = from + (to - from) * ease(part(t, 0.2, 0.85))
    const foot = {x: at.x - 13, y: at.y - 12}
    pen.fillStyle(INK.sea, 0.5 * shown)
    pen.fillRoundedRect(at.x - 20, at.y - 38, 40, 34, 5)
    pen.lineStyle(2.4, INK.paper, 0.9 * shown)
    pen.lineBetween(foot.x, foot.y + 5, foot.x, foot.y - 3)
    pen.lineBetween(at.x + 13, foot.y + 5, at.x + 13, foot.y - 3)
    bar(pen, foot, angle, colour, shown)
    dot(pen, foot, 2.6, INK.paper, shown)
  },
}

const UP = -Math.PI * 0.47
/** Where the bar comes from and where it rests, in radians; shape tells the three apart as well as colour. */
const BARS: Readonly<Record<Told['state'], {from: number; to: number; colour: number}>> = {
  open: {from: 0, to: UP, colour: INK.better},
  'half-open': {from: 0, to: UP * 0.5, colour: INK.alert},
  closed: {from: UP, to: 0, colour: INK.worse},
}

/** A striped bar of fixed length from its foot. */
function bar(pen: Pen, foot: Point, angle: number, colour: number, alpha: number) {
  const pieces = 5
  const piece = 26 / pieces
  for (let index = 0; index < pieces; index += 1) {
    const reach = (distance: number) => ({
      x: foot.x + Math.cos(angle) * distance,
      y: foot.y - 3 + Math.sin(angle) * distance,
    })
    const [start, end] = [reach(index * piece), reach((index + 1) * piece)]
    pen.lineStyle(3.4, index % 2 ? INK.paper : colour, alpha)
    pen.lineBetween(start.x, start.y, end.x, end.y)
  }
}

/** Trucks waiting on both sides of a place, more the worse the economic ladder stands. */
export const queue: Effect = {
  seconds: 3.6,
  covers({economic}) {
    const reach = 18 + WAITING[economic] * 12
    return WAITING[economic] > 0 ? {x: -reach, y: 9, width: 2 * reach, height: 10} : undefined
  },
  draw(pen, {at}, t, {economic}) {
    const waiting = WAITING[economic]
    for (const side of [-1, 1]) {
      for (let place = 0; place < waiting; place += 1) {
        const start = (place / (waiting + 1)) * 0.7
        const come = ease(part(t, start, start + 0.3))
        const x = at.x + side * (24 + place * 12 + (1 - come) * 40)
        truck(pen, {x, y: at.y + 14}, -side, settle(part(t, start, start + 0.12)))
      }
    }
  },
}

/** How many trucks wait on each side, by the economic rung. */
const WAITING = [0, 1, 3, 5, 7] as const

/** A load and a cab; `way` is the side the cab is on. */
function truck(pen: Pen, {x, y}: Point, way: number, alpha: number) {
  if (alpha <= 0) return
  pen.fillStyle(INK.pale, 0.9 * alpha)
  pen.fillRect(x - 3.2 - way, y - 2.6, 6.4, 5.2)
  pen.fillStyle(INK.alert, alpha)
  pen.fillRect(x + (way > 0 ? 2.8 : -5), y - 1.2, 2.2, 3.8)
}

/** Market stalls: three awnings are put up beside the place. */
export const market: Effect = {
  seconds: 3,
  figure: {width: 58, height: 33},
  draw(pen, {at}, t) {
    for (const [index, offset] of [-20, 0, 20].entries()) {
      const up = settle(part(t, index * 0.18, index * 0.18 + 0.4))
      stall(pen, {x: at.x + offset, y: at.y - 13 - (index === 1 ? 5 : 0)}, up)
    }
  },
}

function stall(pen: Pen, {x, y}: Point, up: number) {
  if (up <= 0) return
  const roof = y - 9 * up
  pen.lineStyle(1.3, INK.paper, 0.85 * up)
  pen.lineBetween(x - 6, y + 4, x - 6, roof)
  pen.lineBetween(x + 6, y + 4, x + 6, roof)
  for (let stripe = 0; stripe < 4; stripe += 1) {
    pen.fillStyle(stripe % 2 ? INK.paper : INK.better, 0.95 * up)
    pen.fillRect(x - 8 + stripe * 4, roof - 3, 4, 4.4)
  }
}
