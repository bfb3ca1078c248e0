import {type GameObjects, Scene} from 'phaser'
import type {Ladder, Rungs} from '../scenarios/ladders.ts'
import {LADDERS} from '../scenarios/ladders.ts'
import type {Board, GaugeBox} from './board.ts'
import {dot, glow, ring} from './effects/pen.ts'
import {INK} from './ink.ts'
import type {Point} from './map-data.ts'
import type {Beat, Flight, Mood, Stand} from './timeline.ts'
import {ease, endOf, flightsAt, standAt, timeline} from './timeline.ts'

const WAIT = 500

/** The five ladders beside the page's words: rails, rungs, beads, and what moves them, in rule order. */
export class LaddersScene extends Scene {
  private readonly board: Board
  private pen: GameObjects.Graphics | undefined
  private beats: readonly Beat[] = []
  private rungs: Rungs | undefined
  private history: Rungs | undefined
  private spent = 0
  private end = 0

  constructor(board: Board) {
    super({key: 'ladders', active: true})
    this.board = board
  }

  get busy() {
    return this.spent < this.end
  }

  create() {
    this.cameras.main.setOrigin(0).setZoom(this.board.pixels)
    this.pen = this.add.graphics()
    this.redraw()
  }

  /** Begins a view's steps after `delay` milliseconds, or shows at once where they end. */
  present(still: boolean, delay: number) {
    const {view} = this.board
    this.rungs = view?.rungs
    this.history = view?.history
    this.beats = timeline(view?.steps ?? [])
    const steps = this.beats.length > 0
    this.end = steps ? endOf(this.beats) : 0
    this.spent = still || !steps ? this.end : -(WAIT + delay)
    this.redraw()
  }

  override update(_time: number, delta: number) {
    if (!this.busy) return
    this.spent = Math.min(this.end, this.spent + Math.min(delta, 100))
    this.redraw()
  }

  /** Draws the ladders where the page now has them. */
  redraw() {
    const {pen, rungs, board} = this
    pen?.clear()
    if (!pen || !rungs || !board.gauges) return
    for (const ladder of LADDERS) {
      const gauge = board.gauges[ladder]
      card(pen, gauge)
      rail(pen, gauge)
      const past = this.history?.[ladder]
      const stand = standAt(this.beats, rungs, ladder, this.spent)
      if (past !== undefined) record(pen, pointAt(gauge, past), past === stand.rung)
      bead(pen, gauge, ladder, stand)
    }
    for (const flight of flightsAt(this.beats, this.spent)) {
      const [from, to] = [board.gauges[flight.from], board.gauges[flight.to]]
      const start = pointAt(from, standAt(this.beats, rungs, flight.from, this.spent).rung)
      spark(pen, start, pointAt(to, standAt(this.beats, rungs, flight.to, this.spent).rung), flight)
    }
  }
}

type Pen = GameObjects.Graphics

function card(pen: Pen, {card: box}: GaugeBox) {
  if (!box) return
  pen.fillStyle(INK.panel, 0.93).fillRoundedRect(box.x, box.y, box.width, box.height, 10)
  pen.lineStyle(1, INK.panelEdge, 0.8)
  pen.strokeRoundedRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, 10)
}

function rail(pen: Pen, gauge: GaugeBox) {
  const [lowest, highest] = [pointAt(gauge, 0), pointAt(gauge, 4)]
  pen.lineStyle(1.6, INK.rail, 1).lineBetween(lowest.x, lowest.y, highest.x, highest.y)
  for (let rung = 0; rung <= 4; rung += 1) {
    const point = pointAt(gauge, rung)
    dot(pen, point, 5, INK.panel, 1)
    ring(pen, point, 5, 1.6, INK.rail, 1)
  }
}

/** Where the record stands: a gold ring, around the bead where both stand on one rung. */
function record(pen: Pen, point: Point, shared: boolean) {
  if (!shared) dot(pen, point, 5, INK.panel, 1)
  ring(pen, point, shared ? 9.5 : 5.2, 1.7, INK.history, 1)
}

function bead(pen: Pen, gauge: GaugeBox, ladder: Ladder, {rung, mood, stir, way}: Stand) {
  const point = pointAt(gauge, rung)
  const [colour, rim] = COLOURS[mood === 'worse' || mood === 'better' ? mood : restOf(ladder, rung)]
  if (mood === 'blocked') gate(pen, pointAt(gauge, rung - way * 0.3 * stir + way * 0.55), stir)
  glow(pen, point, 12 + 9 * (mood === 'blocked' ? 0 : stir), colour, 0.5 + 0.4 * stir)
  dot(pen, point, 5.4 + stir, rim, 1)
  dot(pen, point, 3.9 + stir, colour, 1)
}

/** A closed gate: a bar across the rail that shows while the bead bumps against it. */
function gate(pen: Pen, {x, y}: Point, shown: number) {
  pen.lineStyle(2.4, INK.pale, Math.min(1, shown * 1.6)).lineBetween(x - 8, y, x + 8, y)
}

/** A light that flies from the ladder that spilled over to the one it pushes, with its trail. */
function spark(pen: Pen, from: Point, to: Point, {t, mood}: Flight) {
  const colour = COLOURS[mood === 'better' ? 'better' : 'worse'][1]
  const rise = 26 + Math.abs(to.x - from.x) * 0.12
  const at = (spot: number) => ({
    x: from.x + (to.x - from.x) * spot,
    y: from.y + (to.y - from.y) * spot - 4 * spot * (1 - spot) * rise,
  })
  const head = ease(t)
  for (let piece = TRAIL; piece > 0; piece -= 1) {
    const [end, start] = [
      at(Math.max(0, head - (piece - 1) * 0.016)),
      at(Math.max(0, head - piece * 0.016)),
    ]
    const near = 1 - piece / TRAIL
    pen.lineStyle(0.6 + 2.2 * near, colour, near ** 1.4).lineBetween(start.x, start.y, end.x, end.y)
  }
  glow(pen, at(head), 12, INK.worse, 0.7)
  dot(pen, at(head), 2.6, colour, 1)
}

const TRAIL = 22

const COLOURS: Readonly<Record<'worse' | 'better', readonly [number, number]>> = {
  worse: [INK.worse, INK.worseLight],
  better: [INK.better, INK.betterLight],
}

/** A ladder at rest is teal where it stands well: a hot one at its foot, trust from the middle up. */
const restOf = (ladder: Ladder, rung: number): Exclude<Mood, 'blocked' | 'end'> =>
  (ladder === 'trust' ? rung >= 1.5 : rung < 0.5) ? 'better' : 'worse'

/** The point of a rung, or between two. */
function pointAt({x, ys}: GaugeBox, rung: number): Point {
  const foot = ys[0] ?? 0
  const step = ((ys[4] ?? foot) - foot) / 4
  return {x, y: foot + step * rung}
}
