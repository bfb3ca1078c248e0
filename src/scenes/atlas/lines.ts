import type {GeoPermissibleObjects, GeoProjection} from 'd3-geo'
import {geoPath} from 'd3-geo'
import type {Line} from '../map-data.ts'

/** A projected line before packing, as x and y pairs. */
export type Trace = [number, number][]

/** The lines of a shape after projection and clipping, still in fractions of a unit. */
export function trace(projection: GeoProjection, shape: GeoPermissibleObjects): Trace[] {
  const traces: Trace[] = []
  let current: Trace = []
  const pen = {
    beginPath() {},
    moveTo(x: number, y: number) {
      current = [[x, y]]
      traces.push(current)
    },
    lineTo(x: number, y: number) {
      current.push([x, y])
    },
    arc() {},
    closePath() {},
  }
  geoPath(projection, pen)(shape)
  return traces
}

/** Drops points nearer than `tolerance` to the line without them, then packs whole units. */
export function pack(points: Trace, tolerance: number): Line {
  const line: number[] = []
  let x = 0
  let y = 0
  for (const [px, py] of simplify(points, tolerance)) {
    const dx = Math.round(px) - x
    const dy = Math.round(py) - y
    if (line.length > 0 && dx === 0 && dy === 0) continue
    line.push(dx, dy)
    x += dx
    y += dy
  }
  return line
}

/** Ramer–Douglas–Peucker, without recursion because a coast has thousands of points. */
export function simplify(points: Trace, tolerance: number): Trace {
  const last = points.length - 1
  if (last < 2) return points
  const kept = new Set([0, last])
  const spans: [number, number][] = [[0, last]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [start, end] = span
    let farthest = 0
    let distance = tolerance
    for (let index = start + 1; index < end; index += 1) {
      const away = offLine(points[index], points[start], points[end])
      if (away > distance) {
        farthest = index
        distance = away
      }
    }
    if (farthest === 0) continue
    kept.add(farthest)
    spans.push([start, farthest], [farthest, end])
  }
  return points.filter((_, index) => kept.has(index))
}

type Pair = [number, number] | undefined

/** How far a point stands from the stretch between two others. */
export function offLine(point: Pair, start: Pair, end: Pair): number {
  if (!point || !start || !end) return 0
  const dx = end[0] - start[0]
  const dy = end[1] - start[1]
  const length = dx * dx + dy * dy
  const along =
    length === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(point[0] - start[0] - t * dx, point[1] - start[1] - t * dy)
}
