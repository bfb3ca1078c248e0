import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {mapAround} from '../../../build/map-plugin.ts'
import {readScenario} from '../../../src/scenarios/read.ts'
import type {Scenario, Scene} from '../../../src/scenarios/schema.ts'
import {EFFECTS} from '../../../src/scenes/effects/table.ts'
import {placeLabels} from '../../../src/scenes/labels.ts'
import {lensOn, onScreen} from '../../../src/scenes/lens.ts'
import {type Point, pointsOf} from '../../../src/scenes/map-data.ts'

/** A story of invented ports on a strait of another continent, in which everything is shown once. */
const FERRY = read('ferry-gate')
const MAP = mapAround(FERRY.places)
const SCREENS = [
  {screen: {width: 1366, height: 768}, free: {x: 0, y: 96, width: 848, height: 450}},
  {screen: {width: 1920, height: 1080}, free: {x: 0, y: 96, width: 1400, height: 760}},
]

describe('the map of a strait on another continent', () => {
  it('has land on both shores and water between them', () => {
    expect(isLand(at('calder'))).toBe(true)
    expect(isLand(at('tarn'))).toBe(true)
    expect(isLand(at('middle-bank'))).toBe(false)
    expect(at('calder').y).toBeLessThan(at('middle-bank').y)
    expect(at('middle-bank').y).toBeLessThan(at('tarn').y)
  })

  it('has every place inside its window', () => {
    for (const id of Object.keys(FERRY.places)) {
      const {x, y} = at(id)
      expect(x > 0 && x < MAP.width && y > 0 && y < MAP.height, id).toBe(true)
    }
  })

  it.each(SCREENS)('names every place, none upon another, at $screen.width', ({screen, free}) => {
    const lens = lensOn(Object.values(MAP.places), free, screen, MAP)
    const tags = Object.entries(FERRY.places).map(([id, {name}]) => ({
      ...onScreen(lens, at(id)),
      ...{id, width: name.length * 7.5, height: 18, gap: 9},
      sides: ['right', 'left', 'below', 'above'] as const,
    }))
    const corners = placeLabels(tags, free, [])
    expect([...corners.keys()].sort()).toEqual(Object.keys(FERRY.places).sort())
  })
})

it('shows everything that a scenario may show, and each has a drawing', () => {
  const shown = scenesOf(FERRY).flatMap(({show = []}) => show)
  const names = new Set<string>(shown.map(({effect}) => effect))
  expect([...names, 'light', 'thread'].sort()).toEqual(Object.keys(EFFECTS).sort())
  expect(new Set(shown.map(({state}) => state))).toEqual(
    new Set([undefined, 'open', 'half-open', 'closed']),
  )
})

function read(name: string): Scenario {
  const text = readFileSync(new URL(`../../fixtures/${name}.yaml`, import.meta.url), 'utf8')
  const {scenario, problems} = readScenario(text, {documents: [], doubts: []})
  if (!scenario) throw new Error(JSON.stringify(problems))
  return scenario
}

function at(place: string): Point {
  const point = MAP.places[place]
  if (!point) throw new Error(`no place ${place}`)
  return point
}

/** Inside an odd number of rings; a ring inside another is water. */
function isLand({x, y}: Point): boolean {
  const crossed = MAP.land.filter(line => {
    const ring = pointsOf(line)
    return ring.reduce((inside, end, index) => {
      const start = ring.at(index - 1) ?? end
      const spans = start.y > y !== end.y > y
      return spans && x < ((end.x - start.x) * (y - start.y)) / (end.y - start.y) + start.x
        ? !inside
        : inside
    }, false)
  })
  return crossed.length % 2 === 1
}

const scenesOf = ({turns, endings}: Scenario): Scene[] =>
  [...turns, ...turns.flatMap(({options}) => options), ...endings].flatMap(({stage}) =>
    stage ? [stage] : [],
  )
