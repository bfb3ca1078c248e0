import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {geoContains} from 'd3-geo'
import {feature} from 'topojson-client'
import type {GeometryCollection, Topology} from 'topojson-specification'
import {expect, it} from 'vitest'
import {REGIONS, regionPoints} from '../../src/drafts/regions.ts'
import {SEATS_RANGE} from '../../src/drafts/skeleton.ts'

const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const atlas: Topology<{countries: GeometryCollection}> = JSON.parse(readFileSync(path, 'utf8'))
const land = feature(atlas, atlas.objects.countries)

it.each(REGIONS)('has dry land for each seat of a new scenario in %s', region => {
  const points = regionPoints[region].map(point => point.split(', ').map(Number))
  expect(points).toHaveLength(SEATS_RANGE[1])
  expect(new Set(points.map(String)).size).toBe(points.length)
  const wet = points.filter(([east = Number.NaN, north = Number.NaN]) => {
    return !land.features.some(country => geoContains(country, [east, north]))
  })
  expect(wet).toEqual([])
})
