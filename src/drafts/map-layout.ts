import type {MapEdge, MapNode, TurnMap} from '../odds/turn-map.ts'
import {columnOf, layersOf, type Pair, type Point, type Size, sizeOf} from './map-turns.ts'

/** A turn map with a place for every box and line, in pixels; x and y are a box's upper left corner. */
export type MapLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}
export type PlacedNode = MapNode & {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** Points run from box to box; `width` is that of the line. */
export type PlacedEdge = MapEdge & {readonly points: readonly Point[]; readonly width: number}

/**
 * Lays a map out from top to bottom, with the endings at the side, near where play comes from.
 * Where turns part and meet so much that layers would take too long, they stand in one column in the
 * order of the file, and of their lines only the 3,000 widest are laid. One map is always laid out alike.
 */
export function layoutOf(map: TurnMap): MapLayout {
  const byKey = new Map([...map.nodes].reverse().map(node => [node.key, node]))
  const turns = map.nodes.filter(({kind}) => kind === 'turn')
  const places = new Map(turns.map((turn, place) => [turn, place]))
  const ends = map.edges.flatMap(edge => {
    const from = byKey.get(edge.from)
    const to = byKey.get(edge.to)
    return from && to && from !== to ? [{edge, from, to}] : []
  })
  const between = widest(
    ends.flatMap(({edge, ...end}) => {
      const from = places.get(end.from)
      const to = places.get(end.to)
      return from === undefined || to === undefined ? [] : [{edge, pair: {from, to}}]
    }),
  )
  const pairs = between.map(({pair}) => pair)
  const sizes = turns.map(({title}) => sizeOf(title))
  const laid = isColumn(pairs) ? columnOf(sizes, pairs) : layersOf(sizes, pairs)
  const boxes = new Map(turns.map((turn, place) => [turn, boxOf(turn, laid.corners[place])]))
  const sources = ends.filter(({to}) => to.kind === 'ending')
  for (const [ending, box] of atTheSide(map.nodes, sources, boxes)) boxes.set(ending, box)
  const lines = [
    ...between.map(({edge}, place) => ({edge, points: laid.lines[place] ?? []})),
    ...sources.map(({edge, from, to}) => ({
      edge,
      points: sideways(boxes.get(from) ?? boxOf(from), boxes.get(to) ?? boxOf(to)),
    })),
  ]
  return framed(map, boxes, lines)
}

const ORIGIN: Point = {x: 0, y: 0}
const MARGIN = 16
/** Between the turns and the endings, and between one ending and the next. */
const SIDE_GAP = 52
const ENDING_GAP = 16
const THINNEST = 1.5
const THICKEST = 14
/** Turns that edges pass, all edges together, before layers take longer than a person waits. */
const WIDEST_SPAN = 300
const MOST_LINES = 3000

type End = {readonly edge: MapEdge; readonly from: MapNode; readonly to: MapNode}
type Between = {readonly edge: MapEdge; readonly pair: Pair}
type Box = Point & Size
type Boxes = ReadonlyMap<MapNode, Box>
type Line = {readonly edge: MapEdge; readonly points: readonly Point[]}

const boxOf = ({title}: MapNode, {x, y} = ORIGIN): Box => ({x, y, ...sizeOf(title)})

const isColumn = (pairs: readonly Pair[]) =>
  pairs.every(({from, to}) => to - from === 1) ||
  pairs.reduce((sum, {from, to}) => sum + Math.abs(to - from), 0) > WIDEST_SPAN

/** The lines with the largest shares, of equal ones the shortest, in their order. */
function widest(lines: readonly Between[]): readonly Between[] {
  if (lines.length <= MOST_LINES) return lines
  const length = ({pair}: Between) => Math.abs(pair.to - pair.from)
  const sorted = [...lines].sort(
    (one, other) => (other.edge.share ?? 0) - (one.edge.share ?? 0) || length(one) - length(other),
  )
  const kept = new Set(sorted.slice(0, MOST_LINES))
  return lines.filter(line => kept.has(line))
}

/** Each ending as high as the turns that lead to it on average, pushed down where another stands there. */
function atTheSide(nodes: readonly MapNode[], ends: readonly End[], turns: Boxes) {
  const heights = [...turns.values()].map(({y}) => y)
  const lowest = heights.reduce((most, y) => Math.max(most, y), 0)
  const right = [...turns.values()].reduce((most, {x, width}) => Math.max(most, x + width), 0)
  const x = turns.size === 0 ? 0 : right + SIDE_GAP
  const sums = new Map<MapNode, {weight: number; height: number}>()
  for (const {edge, from, to} of ends) {
    const {weight, height} = sums.get(to) ?? {weight: 0, height: 0}
    const share = edge.share ?? 1
    sums.set(to, {
      weight: weight + share,
      height: height + share * (turns.get(from)?.y ?? 0),
    })
  }
  const wanted = nodes
    .filter(({kind}) => kind === 'ending')
    .map(ending => {
      const {weight, height} = sums.get(ending) ?? {weight: 0, height: 0}
      return {ending, y: weight > 0 ? Math.round(height / weight) : lowest}
    })
    .sort((one, other) => one.y - other.y || one.ending.index - other.ending.index)
  let free = Number.NEGATIVE_INFINITY
  return wanted.map(({ending, y: wish}): readonly [MapNode, Box] => {
    const box = boxOf(ending, {x, y: Math.max(wish, free)})
    free = box.y + box.height + ENDING_GAP
    return [ending, box]
  })
}

/** From the right side of one box to the left side of another. */
function sideways(from: Box, to: Box): readonly Point[] {
  const start = {x: from.x + from.width, y: from.y + from.height / 2}
  const stop = {x: to.x, y: to.y + to.height / 2}
  const bend = stop.x - SIDE_GAP / 2
  return [start, {x: bend, y: start.y}, {x: bend, y: stop.y}, stop]
}

/** Everything moved so that the picture starts at 0, with a margin around it. */
function framed({nodes}: TurnMap, boxes: Boxes, lines: readonly Line[]): MapLayout {
  const points = [
    ...boxes.values(),
    ...[...boxes.values()].map(({x, y, width, height}) => ({x: x + width, y: y + height})),
    ...lines.flatMap(line => line.points),
  ]
  const reach = (of: (point: Point) => number, best: (...values: number[]) => number) =>
    points.reduce((most, point) => best(most, of(point)), points[0] ? of(points[0]) : 0)
  const left = reach(({x}) => x, Math.min) - MARGIN
  const top = reach(({y}) => y, Math.min) - MARGIN
  const moved = ({x, y}: Point) => ({x: tenth(x - left), y: tenth(y - top)})
  return {
    width: Math.ceil(reach(({x}) => x, Math.max) - left + MARGIN),
    height: Math.ceil(reach(({y}) => y, Math.max) - top + MARGIN),
    nodes: nodes.map(node => {
      const box = boxes.get(node) ?? boxOf(node)
      return {...node, ...box, ...moved(box)}
    }),
    edges: lines.map(({edge, points}) => ({
      ...edge,
      points: points.map(moved),
      width: edge.share === null ? THINNEST : thickness(edge.share),
    })),
  }
}

const thickness = (share: number) => tenth(Math.min(THICKEST, Math.max(THINNEST, share * THICKEST)))
const tenth = (value: number) => Math.round(value * 10) / 10
