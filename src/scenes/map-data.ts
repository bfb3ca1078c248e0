/** A line in map units: the first point, then each next point as its distance from the last. */
export type Line = readonly number[]

/** A point in map units, from the upper left corner of the window. */
export type Point = {readonly x: number; readonly y: number}

/** A country's name at the point where a wide word has most room. */
export type CountryName = Point & {
  readonly name: string
  /** Half the height of the widest flat ellipse that fits inside the country here. */
  readonly room: number
  /** Whether a place of the scenario lies in it. */
  readonly home: boolean
}

/** The part of the world around a scenario's places, projected when the page was built. */
export type MapData = {
  readonly width: number
  readonly height: number
  /** Closed rings; a ring inside another is water. */
  readonly land: readonly Line[]
  /** Lines between countries, every one of them alike. */
  readonly borders: readonly Line[]
  readonly graticule: readonly Line[]
  readonly names: readonly CountryName[]
  readonly places: Readonly<Record<string, Point>>
}

/** The points of a packed line. */
export function pointsOf(line: Line): Point[] {
  const points: Point[] = []
  let x = 0
  let y = 0
  for (let index = 0; index + 1 < line.length; index += 2) {
    x += line[index] ?? 0
    y += line[index + 1] ?? 0
    points.push({x, y})
  }
  return points
}
