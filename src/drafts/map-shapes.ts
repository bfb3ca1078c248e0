import type {MapNode} from '../odds/turn-map.ts'
import {titleLines} from './map-titles.ts'
import type {Point} from './map-turns.ts'

/** What the boxes of a map say. */
export type BoxWords = {
  readonly untitled: string
  readonly ending: string
  readonly options: (number: number) => string
  /** A share of 0 to 1. */
  readonly share: (share: number) => string
}

/** The data of an SVG path that runs through these points in curves. */
export function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points
  const end = rest.at(-1)
  if (!start || !end) return ''
  const bends = rest.slice(0, -1)
  if (bends.length === 0) return `M${at(start)}L${at(end)}`
  const curves = bends.map((bend, i) => {
    const next = bends[i + 1]
    return `Q${at(bend)} ${at(next ? between(bend, next) : end)}`
  })
  return `M${at(start)}${curves.join('')}`
}

/** The lines above the last of a box: its title. */
export function headOf({title}: MapNode, {untitled}: BoxWords): readonly string[] {
  const lines = titleLines(title)
  return lines.length > 0 ? lines : [untitled]
}

/** The last line of a box: its options and how much of play comes here. */
export function factsOf({kind, options, share}: MapNode, words: BoxWords): string {
  const what = kind === 'turn' ? words.options(options) : words.ending
  return share === null ? what : `${what} · ${words.share(share)}`
}

const at = ({x, y}: Point) => `${x} ${y}`
const between = (one: Point, other: Point): Point => ({
  x: tenth((one.x + other.x) / 2),
  y: tenth((one.y + other.y) / 2),
})
const tenth = (value: number) => Math.round(value * 10) / 10
