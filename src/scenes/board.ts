import type {Ladder} from '../scenarios/ladders.ts'
import type {StageView} from '../session/stage-view.ts'
import type {Box, Lens, Size} from './lens.ts'
import {onScreen} from './lens.ts'
import type {MapData, Point} from './map-data.ts'

/** Where one ladder stands on the page, in CSS pixels from the corner of the stage. */
export type GaugeBox = {
  readonly x: number
  /** The middle of the five rungs, lowest rung first. */
  readonly ys: readonly number[]
  /** The card behind the ladder, where the stage is to draw it. */
  readonly card?: Box
}
/** The ladders' places, or null while they are not on the screen. */
export type GaugeBoxes = Readonly<Record<Ladder, GaugeBox>> | null

/** What the scenes share: what is shown, and how the world lies on the screen at this moment. */
export type Board = {
  readonly map: MapData
  view: StageView | undefined
  lens: Lens
  screen: Size
  /** Device pixels in one CSS pixel. */
  pixels: number
  gauges: GaugeBoxes
}

/** Where a place of the scenario stands on the screen now. */
export function spotOf(board: Board, place: string | undefined): Point | undefined {
  const point = place === undefined ? undefined : board.map.places[place]
  return point ? onScreen(board.lens, point) : undefined
}

/** The places a view speaks of: the one looked at and those of its effects. */
export function placesIn(view: StageView): string[] {
  const {look, show = []} = view.scene
  const named = [look, ...show.flatMap(({at, from, to}) => [at, from, to])]
  return [...new Set(named.filter(place => place !== undefined))]
}
