import {type GameObjects, Scene} from 'phaser'
import {restingRung} from '../machines/steps.ts'
import type {StageView} from '../session/stage-view.ts'
import type {Board} from './board.ts'
import {spotOf} from './board.ts'
import {arrange} from './effects/arrange.ts'
import type {Told} from './effects/effect.ts'
import {EFFECTS} from './effects/table.ts'
import type {Point} from './map-data.ts'

/** An effect, where it is shown, and when it begins; milliseconds from the start of the scene. */
export type Cue = {
  readonly effect: keyof typeof EFFECTS
  readonly at?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly state?: Told['state'] | undefined
  readonly start: number
}

/** What a moment is started with: whether to draw it finished, and how long the lens still moves. */
export type Start = {readonly still: boolean; readonly delay: number}

const LEAVE = 240

/** One screen's presence on the map: its effects, played once and then left as they ended. */
export abstract class MomentScene extends Scene {
  /** Whether the lens takes in every place, not only those spoken of. */
  readonly whole: boolean = false
  /** How much fainter the map is while this lasts, 0 to 1. */
  readonly veil: number = 0
  protected readonly board: Board
  private pen: GameObjects.Graphics | undefined
  private cues: readonly Cue[] = []
  private offsets: readonly Point[] = []
  private spent = 0
  private end = 0
  private leaving: number | undefined

  constructor(key: StageView['screen'], board: Board) {
    super({key})
    this.board = board
  }

  /** What is shown of a view, in order. */
  protected abstract cuesOf(view: StageView): Cue[]

  get busy() {
    return this.leaving !== undefined || this.spent < this.end
  }

  create({still, delay}: Start) {
    this.cameras.main.setOrigin(0).setZoom(this.board.pixels)
    this.pen = this.add.graphics()
    this.leaving = undefined
    const {view} = this.board
    this.cues = view ? this.cuesOf(view).map(cue => ({...cue, start: cue.start + delay})) : []
    this.offsets = arrange(this.cues)
    this.end = this.cues.reduce(
      (end, {effect, start}) => Math.max(end, start + EFFECTS[effect].seconds * 1000),
      0,
    )
    this.spent = still ? this.end : 0
    this.redraw()
  }

  /** Fades out and stops; at once where nothing is to move. */
  leave(still: boolean) {
    if (still) this.scene.stop()
    else this.leaving = 0
  }

  override update(_time: number, delta: number) {
    if (this.leaving !== undefined) {
      this.leaving += Math.min(delta, 100)
      this.pen?.setAlpha(Math.max(0, 1 - this.leaving / LEAVE))
      if (this.leaving >= LEAVE) this.scene.stop()
      return
    }
    this.spent = Math.min(this.end, this.spent + Math.min(delta, 100))
    this.redraw()
  }

  /** Draws the effects where the lens now has their places. */
  redraw() {
    const {pen} = this
    if (!pen) return
    pen.clear()
    const {view} = this.board
    const economic = view ? restingRung(view, 'economic') : 0
    for (const [index, cue] of this.cues.entries()) {
      const {effect, at, from, to, state = 'closed', start} = cue
      if (this.spent < start) continue
      const place = spotOf(this.board, at ?? to ?? from)
      if (!place) continue
      const {x, y} = this.offsets[index] ?? {x: 0, y: 0}
      const spot = {x: place.x + x, y: place.y + y}
      const where = {
        at: spot,
        from: spotOf(this.board, from) ?? spot,
        to: spotOf(this.board, to) ?? spot,
      }
      const {seconds, draw} = EFFECTS[effect]
      draw(pen, where, Math.min(1, (this.spent - start) / (seconds * 1000)), {state, economic})
    }
  }
}

/** The effects a view asks for, one beginning before the last has ended. */
export function cuesOfScene(view: StageView, pause = 900): Cue[] {
  return (view.scene.show ?? []).map((shown, index) => ({...shown, start: index * pause}))
}

/** A light at every place of the scenario, one after another. */
export function lights(view: StageView, first = 0): Cue[] {
  return Object.keys(view.places).map((at, index) => ({
    effect: 'light',
    at,
    start: first + index * 260,
  }))
}
