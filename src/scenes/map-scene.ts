import {type GameObjects, Scene} from 'phaser'
import type {Board} from './board.ts'
import {spotOf} from './board.ts'
import {INK} from './ink.ts'
import type {Box, Lens, Size} from './lens.ts'
import {alike, between, sight} from './lens.ts'
import type {MapPicture} from './map-picture.ts'
import {mapPicture} from './map-picture.ts'
import {ease} from './timeline.ts'

/** A gentle move takes this long; a far one a little longer. */
const MOVE = 1300
/** The map fades from bare to all faint in this time. */
const SHADE = 1600
/** Every machine takes textures of this size. */
const LARGEST = 4096

/** The world under everything: one picture of the map, moved as the lens moves, and the places' marks. */
export class MapScene extends Scene {
  private readonly board: Board
  private readonly moved: () => void
  private readonly draw: MapPicture
  private picture: GameObjects.Image | undefined
  private marks: GameObjects.Graphics | undefined
  private part: Box = {x: 0, y: 0, width: 1, height: 1}
  private sharp = false
  private density = 1
  private from: Lens
  private to: Lens
  private spent = 0
  private span = 0
  private veil = 0
  private shade = 0

  constructor(board: Board, moved: () => void) {
    super({key: 'map', active: true})
    this.board = board
    this.moved = moved
    this.draw = mapPicture(board.map)
    this.from = board.lens
    this.to = board.lens
  }

  get busy() {
    return this.span > 0 || this.shade !== this.veil
  }

  /** Whether the lens is on its way. */
  get turning() {
    return this.span > 0
  }

  create() {
    this.cameras.main.setOrigin(0).setZoom(this.board.pixels)
    this.marks = this.add.graphics().setDepth(1)
    this.from = this.board.lens
    this.to = this.board.lens
    this.bake()
  }

  /** Turns to a lens and a faintness of the map, gently or at once; returns how many milliseconds the lens takes. */
  look(lens: Lens, veil: number, gently: boolean): number {
    this.veil = veil
    if (!gently) this.shade = veil
    if (gently && this.turning && alike(this.to, lens)) return this.span - this.spent
    const near = alike(this.board.lens, lens)
    this.from = this.board.lens
    this.to = lens
    this.spent = 0
    this.span = gently && !near ? MOVE : 0
    if (this.span === 0) this.board.lens = lens
    if (!near || !this.sharp) this.bake()
    this.settle()
    return this.span
  }

  /** Draws the picture anew, after a resize or when the graphics card forgot it. */
  bake() {
    if (!this.marks) return
    const {screen, pixels} = this.board
    const part = union(sight(this.from, screen), sight(this.to, screen))
    const unit = 1 / (this.to.zoom * pixels)
    const scale = Math.min(1 / unit, LARGEST / Math.max(part.width, part.height))
    this.sharp = scale * unit > 0.999
    // Whole device pixels from the corner of the last view, so that the map is sharp when it rests.
    const x = this.to.x - Math.ceil((this.to.x - part.x) / unit) * unit
    const y = this.to.y - Math.ceil((this.to.y - part.y) / unit) * unit
    this.part = {x, y, width: part.x + part.width - x, height: part.y + part.height - y}
    this.hang(this.draw(this.part, scale, pixels), scale)
  }

  override update(_time: number, delta: number) {
    const step = Math.min(delta, 100) / SHADE
    this.shade += Math.max(-step, Math.min(step, this.veil - this.shade))
    this.picture?.setAlpha(1 - this.shade)
    if (this.span === 0) return
    this.spent += Math.min(delta, 100)
    const t = Math.min(1, this.spent / this.span)
    this.board.lens = between(this.from, this.to, ease(t), this.board.screen)
    if (t >= 1) {
      this.span = 0
      this.from = this.to
      if (!this.sharp) this.bake()
    }
    this.settle()
  }

  private hang(canvas: HTMLCanvasElement, scale: number) {
    this.density = scale
    const old = this.picture
    const key = old?.texture.key === 'map-a' ? 'map-b' : 'map-a'
    const texture = this.textures.create(key, [canvas], canvas.width, canvas.height)
    if (!texture) return
    texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    this.picture = this.add.image(0, 0, key).setOrigin(0).setDepth(0)
    if (!old) return
    const {texture: stale} = old
    old.destroy()
    this.textures.remove(stale)
  }

  /** Lays picture and marks where the lens now has them. */
  private settle() {
    const {lens, view} = this.board
    const {pixels} = this.board
    // A picture at rest lies on whole device pixels, which is sharper and much cheaper to draw.
    const snap = (value: number) => (this.span === 0 ? Math.round(value * pixels) / pixels : value)
    const zoom = lens.zoom / this.to.zoom / pixels
    this.picture
      ?.setPosition(
        snap((this.part.x - lens.x) * lens.zoom),
        snap((this.part.y - lens.y) * lens.zoom),
      )
      .setScale(this.sharp ? zoom : lens.zoom / this.density)
    this.picture?.setAlpha(1 - this.shade)
    this.marks?.clear()
    for (const [id, place] of Object.entries(view?.places ?? {})) {
      const spot = spotOf(this.board, id)
      if (spot && this.marks) MARKS[place.kind](this.marks, spot.x, spot.y)
    }
    this.moved()
  }
}

type Mark = (pen: GameObjects.Graphics, x: number, y: number) => void

const MARKS: Readonly<Record<'capital' | 'area' | 'crossing' | 'country', Mark>> = {
  capital(pen, x, y) {
    pen.fillStyle(INK.sea, 0.5).fillRect(x - 4.5, y - 4.5, 9, 9)
    pen.fillStyle(INK.paper, 1).fillRect(x - 3.5, y - 3.5, 7, 7)
  },
  area(pen, x, y) {
    pen.fillStyle(INK.sea, 0.5).fillCircle(x, y, 4)
    pen.fillStyle(INK.pale, 0.95).fillCircle(x, y, 2.8)
  },
  crossing(pen, x, y) {
    pen.lineStyle(1.3, INK.pale, 0.95)
    pen.lineBetween(x - 4, y - 4, x + 4, y + 4).lineBetween(x - 4, y + 4, x + 4, y - 4)
  },
  country() {},
}

function union(one: Box, other: Box): Box & Size {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  }
}
