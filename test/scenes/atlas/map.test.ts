import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {mapAround} from '../../../build/map-plugin.ts'
import type {MapData} from '../../../src/scenes/map-data.ts'
import {pointsOf} from '../../../src/scenes/map-data.ts'

const STRIKES = {
  tehran: {at: [51.4, 35.7]},
  islamabad: {at: [73.1, 33.7]},
  balochistan: {at: [65.5, 28.4]},
} as const
const ANDES = {lima: {at: [-77, -12]}, quito: {at: [-78.5, -0.2]}} as const
const PACIFIC = {suva: {at: [178.4, -18.1]}, apia: {at: [-171.8, -13.8]}} as const
const WIDE = {
  washington: {at: [-77, 38.9]},
  moscow: {at: [37.6, 55.8]},
  havana: {at: [-82.4, 23.1]},
} as const
const ALONE = {nairobi: {at: [36.8, -1.3]}} as const

const PASS = {torkham: {at: [71.09, 34.12]}, kabul: {at: [69.2, 34.5]}} as const

const MAP = mapAround(STRIKES)

const points = (map: MapData) => [...map.land, ...map.borders].flatMap(pointsOf)

describe('the map around a scenario’s places', () => {
  it.each([
    ['the strikes', STRIKES],
    ['another continent', ANDES],
    ['the date line', PACIFIC],
    ['half the world', WIDE],
    ['a single town', ALONE],
  ])('has land, and all of it and every place inside its window: %s', (_name, places) => {
    const map = mapAround(places)
    expect(map.land.length).toBeGreaterThan(0)
    for (const {x, y} of [...points(map), ...Object.values(map.places)]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(map.width + 1)
      expect(y).toBeLessThanOrEqual(map.height + 1)
    }
    expect(gzipSync(JSON.stringify(map)).length).toBeLessThan(40_000)
  })

  it('reaches far enough that neither a wide screen nor a phone’s strip shows its edge', () => {
    const {width, height, places} = MAP
    const xs = Object.values(places).map(({x}) => x)
    expect(Math.min(...xs)).toBeGreaterThan(width / 5)
    expect(width - Math.max(...xs)).toBeGreaterThan(width / 3)
    expect(width / height).toBeGreaterThan(1.2)
  })

  it('is all land far from any sea, and of the countries that have its places', () => {
    const {land, names, width, height} = mapAround(PASS)
    expect(land.map(pointsOf)).toHaveLength(1)
    const corners = land.flatMap(pointsOf).map(({x, y}) => `${x} ${y}`)
    expect(corners).toContain(`${width} ${height}`)
    expect(names.flatMap(({name, home}) => (home ? [name] : [])).sort()).toEqual([
      'Afghanistan',
      'Pakistan',
    ])
  })

  it('puts a place where it always put it', () => {
    expect(MAP.places).toMatchInlineSnapshot(`
      {
        "balochistan": {
          "x": 3001.9,
          "y": 2348.4,
        },
        "islamabad": {
          "x": 3700,
          "y": 1702.8,
        },
        "tehran": {
          "x": 1700,
          "y": 1451.6,
        },
      }
    `)
  })

  it('keeps east to the right and north up', () => {
    const {tehran, islamabad, balochistan} = MAP.places
    expect(islamabad?.x).toBeGreaterThan(tehran?.x ?? Number.NaN)
    expect(balochistan?.y).toBeGreaterThan(islamabad?.y ?? Number.NaN)
  })

  it('names the countries, those of the places first among them', () => {
    const {names} = MAP
    expect(
      names
        .filter(name => name.home)
        .map(name => name.name)
        .sort(),
    ).toEqual(['Iran', 'Pakistan'])
    expect(names.map(name => name.name)).toContain('Afghanistan')
  })

  it('names the countries of a small part of the earth beside its places', () => {
    const {names, places} = mapAround({...PASS, islamabad: {at: [73.1, 33.7]}})
    const {torkham} = places
    for (const {name, x, y, home} of names) {
      if (!home || !torkham) continue
      expect(Math.abs(x - torkham.x), name).toBeLessThan(1500)
      expect(Math.abs(y - torkham.y), name).toBeLessThan(1000)
    }
    expect(names.filter(({home}) => home)).toHaveLength(2)
  })

  it('draws the lines of what has no number in the atlas, and gives it no name', () => {
    const {names, borders} = mapAround({glacier: {at: [77, 35.4]}})
    expect(names.map(name => name.name)).not.toContain('Siachen Glacier')
    expect(borders.length).toBeGreaterThan(0)
  })

  it('repeats itself', () => {
    expect(mapAround(STRIKES)).toEqual(MAP)
  })
})
