import {Graph, layout} from '@dagrejs/dagre'
import {titleLines} from './map-titles.ts'

export type Point = {readonly x: number; readonly y: number}

/** The width of every box and the height of one whose title takes one line, in pixels. */
const BOX = {width: 170, height: 44}
/** From one line of a title to the next, in pixels. */
export const TITLE_LINE = 14

/** The size of the box of this title, in pixels. */
export const sizeOf = (title: string): Size => ({
  width: BOX.width,
  height: BOX.height + TITLE_LINE * Math.max(0, titleLines(title).length - 1),
})
export type Size = {readonly width: number; readonly height: number}

/** Where boxes stand, by their upper left corners, and the points of the lines between them. */
export type Laid = {
  readonly corners: readonly Point[]
  readonly lines: readonly (readonly Point[])[]
}

/** A line from one box to another, by their places among the turns. */
export type Pair = {readonly from: number; readonly to: number}

/** The turns in layers, so that lines lead down and cross little. */
export function layersOf(boxes: readonly Size[], pairs: readonly Pair[]): Laid {
  const graph = new Graph<Record<string, unknown>, Box, Line>()
  graph.setGraph({rankdir: 'TB', nodesep: 24, ranksep: ROW_GAP})
  for (const [place, box] of boxes.entries()) graph.setNode(String(place), {...box})
  for (const {from, to} of pairs) graph.setEdge(String(from), String(to), {})
  // A turn that nothing leads to keeps its place in the file; no line is drawn for that.
  const reached = new Set(pairs.map(({to}) => to))
  for (let place = 1; place < boxes.length; place++) {
    if (!reached.has(place)) graph.setEdge(String(place - 1), String(place), {})
  }
  layout(graph)
  return {
    corners: boxes.map(({width, height}, place) => {
      const {x = 0, y = 0} = graph.node(String(place)) ?? {}
      return {x: x - width / 2, y: y - height / 2}
    }),
    lines: pairs.map(({from, to}) => graph.edge(String(from), String(to))?.points ?? []),
  }
}

/** The turns in one column; a line that passes turns goes around them at the left. */
export function columnOf(boxes: readonly Size[], pairs: readonly Pair[]): Laid {
  let free = 0
  const corners = boxes.map(({height}) => {
    const y = free
    free += height + ROW_GAP
    return {x: 0, y}
  })
  const topOf = (place: number) => corners[place]?.y ?? 0
  const heightOf = (place: number) => boxes[place]?.height ?? 0
  const middle = BOX.width / 2
  return {
    corners,
    lines: pairs.map(({from, to}) => {
      if (to === from + 1) {
        return [
          {x: middle, y: topOf(from) + heightOf(from)},
          {x: middle, y: topOf(to)},
        ]
      }
      const x = -Math.min(WIDEST_BEND, 16 + 8 * Math.abs(to - from))
      const start = {x: 0, y: topOf(from) + heightOf(from) / 2}
      const stop = {x: 0, y: topOf(to) + heightOf(to) / 2}
      return [start, {x, y: start.y}, {x, y: stop.y}, stop]
    }),
  }
}

type Box = {width: number; height: number; x?: number; y?: number}
type Line = {points?: Point[]}

const ROW_GAP = 46
const WIDEST_BEND = 120
