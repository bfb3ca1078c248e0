import {Graph, layout} from '@dagrejs/dagre'

export type Point = {readonly x: number; readonly y: number}

/** The size of every box, in pixels. */
export const BOX = {width: 170, height: 44}

/** Where boxes stand, by their upper left corners, and the points of the lines between them. */
export type Laid = {
  readonly corners: readonly Point[]
  readonly lines: readonly (readonly Point[])[]
}

/** A line from one box to another, by their places among the turns. */
export type Pair = {readonly from: number; readonly to: number}

/** The turns in layers, so that lines lead down and cross little. */
export function layersOf(turns: number, pairs: readonly Pair[]): Laid {
  const graph = new Graph<Record<string, unknown>, Box, Line>()
  graph.setGraph({rankdir: 'TB', nodesep: 24, ranksep: ROW_GAP})
  for (let place = 0; place < turns; place++) graph.setNode(String(place), {...BOX})
  for (const {from, to} of pairs) graph.setEdge(String(from), String(to), {})
  // A turn that nothing leads to keeps its place in the file; no line is drawn for that.
  const reached = new Set(pairs.map(({to}) => to))
  for (let place = 1; place < turns; place++) {
    if (!reached.has(place)) graph.setEdge(String(place - 1), String(place), {})
  }
  layout(graph)
  return {
    corners: Array.from({length: turns}, (_, place) => {
      const {x = 0, y = 0} = graph.node(String(place)) ?? {}
      return {x: x - BOX.width / 2, y: y - BOX.height / 2}
    }),
    lines: pairs.map(({from, to}) => graph.edge(String(from), String(to))?.points ?? []),
  }
}

/** The turns in one column; a line that passes turns goes around them at the left. */
export function columnOf(turns: number, pairs: readonly Pair[]): Laid {
  const topOf = (place: number) => place * (BOX.height + ROW_GAP)
  const middle = BOX.width / 2
  return {
    corners: Array.from({length: turns}, (_, place) => ({x: 0, y: topOf(place)})),
    lines: pairs.map(({from, to}) => {
      if (to === from + 1) {
        return [
          {x: middle, y: topOf(from) + BOX.height},
          {x: middle, y: topOf(to)},
        ]
      }
      const x = -Math.min(WIDEST_BEND, 16 + 8 * Math.abs(to - from))
      const start = {x: 0, y: topOf(from) + BOX.height / 2}
      const stop = {x: 0, y: topOf(to) + BOX.height / 2}
      return [start, {x, y: start.y}, {x, y: stop.y}, stop]
    }),
  }
}

type Box = {width: number; height: number; x?: number; y?: number}
type Line = {points?: Point[]}

const ROW_GAP = 46
const WIDEST_BEND = 120
