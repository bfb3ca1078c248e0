import {INK} from '../ink.ts'
import type {Effect} from './effect.ts'
import {dot, glow, part, ring, settle} from './pen.ts'

/** A report of force at an area: rings go out from it, a soft light stays. Nothing bursts. */
export const pulse: Effect = {
  seconds: 3.4,
  ground: 18,
  draw(pen, {at}, t) {
    const lit = settle(part(t, 0, 0.18))
    glow(pen, at, 31, INK.worse, 0.62 * lit)
    for (const start of [0.04, 0.3, 0.56]) {
      const out = part(t, start, start + 0.44)
      if (out > 0 && out < 1)
        ring(pen, at, 15 + 33 * settle(out), 1.4, INK.worse, 0.75 * (1 - out) ** 1.4)
    }
    ring(pen, at, 15 * lit, 1.6, INK.worse, 0.95 * lit)
    dot(pen, at, 4.4 * lit, INK.worseLight, lit)
  },
}

/** Forces stand ready: an amber ring that breathes slowly. */
export const alert: Effect = {
  seconds: 4.2,
  ground: 20,
  draw(pen, {at}, t) {
    const lit = settle(part(t, 0, 0.15))
    const breath = Math.sin(part(t, 0.1, 1) * Math.PI * 2) ** 2
    glow(pen, at, 24, INK.alert, (0.16 + 0.16 * breath) * lit)
    ring(pen, at, 14 + 3 * breath, 1.5, INK.alert, (0.75 + 0.2 * breath) * lit)
    ring(pen, at, 14 + 9 * breath, 1, INK.alert, 0.3 * breath * lit)
  },
}

/** Forces stand down: a teal ring that widens and fades, and leaves a trace. */
export const calm: Effect = {
  seconds: 3.2,
  ground: 16,
  draw(pen, {at}, t) {
    const lit = settle(part(t, 0, 0.15))
    for (const start of [0, 0.3]) {
      const out = part(t, start, start + 0.7)
      ring(pen, at, 12 + 26 * settle(out), 1.4, INK.better, 0.7 * (1 - out))
    }
    glow(pen, at, 22, INK.better, (0.5 - 0.25 * part(t, 0.4, 1)) * lit)
    ring(pen, at, 13, 1.2, INK.betterLight, (0.8 - 0.3 * part(t, 0.5, 1)) * lit)
  },
}

/** A place is lit for a moment and stays a little brighter: somebody is there. */
export const light: Effect = {
  seconds: 1.8,
  draw(pen, {at}, t) {
    const lit = settle(part(t, 0, 0.4))
    const swell = Math.sin(part(t, 0, 1) * Math.PI)
    glow(pen, at, 22 + 8 * swell, INK.pale, (0.2 + 0.16 * swell) * lit)
  },
}
