import type {GeoProjection} from 'd3-geo'
import {
  geoArea,
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoContains,
  geoGraticule,
  geoPath,
} from 'd3-geo'
import {feature, mesh} from 'topojson-client'
import type {GeometryCollection, Topology} from 'topojson-specification'
import type {CountryName, MapData, Point} from '../map-data.ts'
import {pack, trace} from './lines.ts'
import {interior} from './names.ts'

/** Where each place is: longitude, then latitude, in degrees. */
export type Places = Readonly<Record<string, {readonly at: readonly [number, number]}>>

/** Natural Earth at 1:50 or 1:10 million, as world-atlas ships it. */
export type Atlas = Topology<{
  countries: GeometryCollection<{name: string}>
  land: GeometryCollection
}>

/** The places fill this many units; the rest of the window is what wide and tall screens show around them. */
const SPAN = 2000
/** How far the window reaches from the middle of the places: further right and down, where paper and ladders lie. */
const REACH = {left: 2700, right: 3500, up: 1900, down: 2300}
/** How far from the middle of the places the name of a country of theirs may stand, so that it is in sight. */
const NEAR = {across: 1100, down: 650}
/** Never nearer than this many degrees, so that one town has a country around it. */
const LEAST_SPAN = 4.5
/** Below this many degrees the coarser shores and borders would show their corners. */
const FINE_SPAN = 8
/** Past this many radians a cone's seam would come into sight, and a disc has none. */
const WIDEST_CONE = 1.1

/** How fine the atlas must be, so that its shores show no corners around these places. */
export const detailFor = (places: Places): '10m' | '50m' =>
  windowAround(pointsIn(places)).degrees < FINE_SPAN ? '10m' : '50m'

/** Projects the world around the places: equal-area, centred on them, clipped to a window that shows no cut edge. */
export function mapOf(places: Places, atlas: Atlas): MapData {
  const {projection, width, height, tolerance, around} = windowAround(pointsIn(places))
  const {countries, land} = atlas.objects
  const lines = (shape: Parameters<typeof trace>[1]) =>
    trace(projection, shape)
      .map(points => pack(points, tolerance))
      .filter(line => line.length > 2)
  return {
    width,
    height,
    land: lines({
      type: 'FeatureCollection',
      features: feature(atlas, land).features.map(sound),
    }).filter(ring => ring.length > 6),
    borders: lines(mesh(atlas, countries, (one, other) => one !== other)),
    graticule: lines(geoGraticule().step(graticuleStep(projection))()),
    names: namesOf(atlas, projection, places, around),
    places: Object.fromEntries(
      Object.entries(places).map(([id, place]) => [id, pointOf(projection, place.at)]),
    ),
  }
}

const pointsIn = (places: Places) => Object.values(places).map(place => place.at)

function windowAround(points: readonly (readonly [number, number])[]) {
  const centre = middle(points)
  const near = conic(centre)
  const wide = spanOf(near, points).span > WIDEST_CONE
  const projection = wide
    ? geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0])
    : near
  const {span, x, y} = spanOf(projection, points)
  const scale = SPAN / span
  const [[left, top], [right, bottom]] = geoPath(projection.scale(scale)).bounds({type: 'Sphere'})
  const from = {x: Math.max(x * scale - REACH.left, left), y: Math.max(y * scale - REACH.up, top)}
  const to = {
    x: Math.min(x * scale + REACH.right, right),
    y: Math.min(y * scale + REACH.down, bottom),
  }
  const width = Math.round(to.x - from.x)
  const height = Math.round(to.y - from.y)
  projection
    .precision(0.5)
    .translate([-from.x, -from.y])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const [across, down] = [x * scale - from.x, y * scale - from.y]
  const around: Extent = [
    [Math.max(0, across - NEAR.across), Math.max(0, down - NEAR.down)],
    [Math.min(width, across + NEAR.across), Math.min(height, down + NEAR.down)],
  ]
  const degrees = (span * 180) / Math.PI
  return {projection, width, height, tolerance: wide ? 2 : 0.7, degrees, around}
}

/** Equal parallels either side of the middle; a cone needs a slope, so the equator gets a slight one. */
function conic([longitude, latitude]: readonly [number, number]): GeoProjection {
  const around = Math.abs(latitude) < 5 ? 5 * (Math.sign(latitude) || 1) : latitude
  return geoConicEqualArea()
    .parallels([around - 8, around + 8])
    .rotate([-longitude, 0])
    .scale(1)
    .translate([0, 0])
}

const ORIGIN: [number, number] = [0, 0]

/** The middle of the places on a globe of radius one, and how much of it they need. */
function spanOf(projection: GeoProjection, places: readonly (readonly [number, number])[]) {
  const points = places.map(([longitude, latitude]) => projection([longitude, latitude]) ?? ORIGIN)
  const xs = points.length > 0 ? points.map(([x]) => x) : [0]
  const ys = points.length > 0 ? points.map(([, y]) => y) : [0]
  const width = Math.max(...xs) - Math.min(...xs)
  const height = Math.max(...ys) - Math.min(...ys)
  return {
    span: Math.max(width, height * 1.5, (LEAST_SPAN * Math.PI) / 180),
    x: Math.min(...xs) + width / 2,
    y: Math.min(...ys) + height / 2,
  }
}

/** The mean direction of the places, so that the date line is a line like any other. */
function middle(points: readonly (readonly [number, number])[]): [number, number] {
  const radians = Math.PI / 180
  let [x, y, z] = [0, 0, 0]
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude * radians) * Math.cos(longitude * radians)
    y += Math.cos(latitude * radians) * Math.sin(longitude * radians)
    z += Math.sin(latitude * radians)
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians]
}

function pointOf(projection: GeoProjection, at: readonly [number, number]): Point {
  const [x, y] = projection([at[0], at[1]]) ?? [0, 0]
  return {x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10}
}

/** An island too small for the atlas's grid turns inside out and would cover the globe: it is left out. */
function sound<P>(
  shape: GeoJSON.Feature<GeoJSON.Geometry, P>,
): GeoJSON.Feature<GeoJSON.Geometry, P> {
  const {geometry} = shape
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return shape
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const isSound = (coordinates: GeoJSON.Polygon['coordinates']) =>
    geoArea({type: 'Polygon', coordinates}) < 2 * Math.PI
  const coordinates: GeoJSON.MultiPolygon['coordinates'] = polygons.filter(isSound)
  return {...shape, geometry: {type: 'MultiPolygon', coordinates}}
}

/** A line about every 800 units, in a round number of degrees. */
function graticuleStep(projection: GeoProjection): [number, number] {
  const degrees = (800 / projection.scale()) * (180 / Math.PI)
  const step = [1, 2, 5, 10, 15, 30].find(round => round >= degrees) ?? 30
  return [step, step]
}

const isWithin = ([[left, top], [right, bottom]]: Extent, spot: Point | undefined) =>
  spot !== undefined && spot.x >= left && spot.x <= right && spot.y >= top && spot.y <= bottom

type Extent = [[number, number], [number, number]]

/** A country whose name would find less room than this goes without one. */
const LEAST_ROOM = 24

/** Names for what the ISO list numbers; a line without a number is drawn like the others, unnamed. */
function namesOf(
  atlas: Atlas,
  projection: GeoProjection,
  places: Places,
  around: Extent,
): CountryName[] {
  const whole = projection.clipExtent()
  const spotIn = (country: Parameters<typeof trace>[1], extent: Extent | null) => {
    const spot = interior(trace(projection.clipExtent(extent), country))
    projection.clipExtent(whole)
    return spot && spot.room >= LEAST_ROOM ? spot : undefined
  }
  return feature(atlas, atlas.objects.countries)
    .features.map(sound)
    .flatMap(country => {
      if (country.id === undefined) return []
      const home = Object.values(places).some(place => geoContains(country, [...place.at]))
      const widest = spotIn(country, whole)
      const spot = home && !isWithin(around, widest) ? (spotIn(country, around) ?? widest) : widest
      if (!spot) return []
      const {name} = country.properties
      return {
        name: FULL_NAMES[name] ?? name,
        x: Math.round(spot.x),
        y: Math.round(spot.y),
        room: Math.round(spot.room),
        home,
      }
    })
}

/** The atlas shortens some names; a map read from the back row should not. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  'Dem. Rep. Congo': 'DR Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'Solomon Islands',
  'United States of America': 'United States',
  'W. Sahara': 'Western Sahara',
}
