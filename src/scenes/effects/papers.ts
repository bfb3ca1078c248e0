import {INK} from '../ink.ts'
import {ease} from '../timeline.ts'
import type {Effect} from './effect.ts'
import {dot, glow, part, ring, settle} from './pen.ts'

/** A pledge is given: a seal closes above the place, and a stroke confirms it. */
export const pledge: Effect = {
  seconds: 2.8,
  figure: {width: 26, height: 34},
  draw(pen, {at}, t) {
    const seal = {x: at.x, y: at.y - 22}
    const shown = settle(part(t, 0, 0.3))
    glow(pen, seal, 24, INK.history, 0.2 * shown)
    for (const side of [-1, 1]) {
      pen.lineStyle(2, INK.history, 0.8 * settle(part(t, 0.5, 0.8)))
      pen.lineBetween(seal.x + side * 3, seal.y + 9, seal.x + side * 6, seal.y + 17)
    }
    pen.fillStyle(INK.panel, 0.75 * shown)
    pen.fillCircle(seal.x, seal.y, 10)
    ring(pen, seal, 10 * shown, 1.8, INK.history, shown)
    const first = part(t, 0.3, 0.5)
    const second = part(t, 0.5, 0.75)
    pen.lineStyle(2, INK.paper, shown)
    if (first > 0)
      pen.lineBetween(seal.x - 5, seal.y, seal.x - 5 + 3.6 * first, seal.y + 3.6 * first)
    if (second > 0)
      pen.lineBetween(
        seal.x - 1.4,
        seal.y + 3.6,
        seal.x - 1.4 + 6.4 * second,
        seal.y + 3.6 - 7.6 * second,
      )
  },
}

/** A document is put on the table: a sheet on which lines are written. */
export const document: Effect = {
  seconds: 3,
  figure: {width: 22, height: 38},
  draw(pen, {at}, t) {
    const shown = settle(part(t, 0, 0.25))
    const [left, top] = [at.x - 9, at.y - 36 + 4 * (1 - shown)]
    pen.fillStyle(INK.paper, 0.95 * shown)
    pen.fillRect(left, top, 18, 24)
    pen.fillStyle(INK.mist, shown)
    pen.fillTriangle(left + 12, top, left + 18, top, left + 18, top + 6)
    for (let line = 0; line < 4; line += 1) {
      const written = part(t, 0.25 + line * 0.14, 0.42 + line * 0.14)
      if (written <= 0) continue
      const length = (line === 3 ? 7 : 12) * written
      pen.lineStyle(1.4, INK.rail, 0.9 * shown)
      pen.lineBetween(left + 3, top + 8 + line * 4, left + 3 + length, top + 8 + line * 4)
    }
  },
}

/** A conference: delegates take their seats around a table. */
export const conference: Effect = {
  seconds: 3.2,
  figure: {width: 52, height: 43},
  draw(pen, {at}, t) {
    const table = {x: at.x, y: at.y - 26}
    const set = settle(part(t, 0, 0.25))
    glow(pen, table, 32, INK.paper, 0.14 * set)
    pen.fillStyle(INK.panel, 0.7 * set)
    pen.fillEllipse(table.x, table.y, 30, 15)
    pen.lineStyle(1.6, INK.paper, 0.9 * set)
    pen.strokeEllipse(table.x, table.y, 30, 15)
    for (let seat = 0; seat < DELEGATES; seat += 1) {
      const come = ease(part(t, 0.15 + seat * 0.06, 0.5 + seat * 0.06))
      const angle = (seat / DELEGATES) * Math.PI * 2 - Math.PI / 2
      const away = 1 + 0.8 * (1 - come)
      const spot = {
        x: table.x + Math.cos(angle) * 22 * away,
        y: table.y + Math.sin(angle) * 12.5 * away,
      }
      dot(pen, spot, 2.6, INK.paper, 0.95 * come)
    }
  },
}

const DELEGATES = 8
