import {describe, expect, it} from 'vitest'
import {alike, between, lensOn, onScreen, sight} from '../../src/scenes/lens.ts'

const MAP = {width: 6200, height: 4200}
const TOWNS = [
  {x: 1700, y: 1434},
  {x: 3700, y: 1668},
]
const SCREENS = [
  {
    name: 'a laptop',
    screen: {width: 1366, height: 768},
    free: {x: 0, y: 56, width: 850, height: 540},
  },
  {
    name: 'a wide screen',
    screen: {width: 3440, height: 1440},
    free: {x: 0, y: 56, width: 2900, height: 1200},
  },
  {
    name: 'a phone’s strip',
    screen: {width: 390, height: 240},
    free: {x: 0, y: 34, width: 390, height: 206},
  },
  {
    name: 'a magnified strip',
    screen: {width: 320, height: 97},
    free: {x: 0, y: 0, width: 320, height: 97},
  },
  {
    name: 'a laptop whose paper lies on the left',
    screen: {width: 1366, height: 768},
    free: {x: 540, y: 115, width: 826, height: 480},
  },
  {
    name: 'a phone’s strip under a tall bar',
    screen: {width: 390, height: 240},
    free: {x: 0, y: 110, width: 390, height: 110},
  },
]

describe('the lens', () => {
  it.each(SCREENS)(
    'shows the points in the free part and no edge of the map on $name',
    ({screen, free}) => {
      const lens = lensOn(TOWNS, free, screen, MAP)
      for (const {x, y} of TOWNS.map(town => onScreen(lens, town))) {
        expect(x).toBeGreaterThan(free.x)
        expect(x).toBeLessThan(free.x + free.width)
        expect(y).toBeGreaterThan(free.y)
        expect(y).toBeLessThan(free.y + free.height)
      }
      const part = sight(lens, screen)
      expect(part.x).toBeGreaterThanOrEqual(0)
      expect(part.y).toBeGreaterThanOrEqual(0)
      expect(part.x + part.width).toBeLessThanOrEqual(MAP.width + 0.001)
      expect(part.y + part.height).toBeLessThanOrEqual(MAP.height + 0.001)
    },
  )

  it('puts a single point in the middle of the free part', () => {
    const screen = {width: 1366, height: 768}
    const free = {x: 0, y: 50, width: 850, height: 550}
    const {x, y} = onScreen(lensOn([{x: 3000, y: 2000}], free, screen, MAP), {x: 3000, y: 2000})
    expect(x).toBeCloseTo(425)
    expect(y).toBeCloseTo(325)
  })

  it('shows the middle of the map where there is nothing to look at', () => {
    const screen = {width: 800, height: 600}
    const lens = lensOn([], {x: 0, y: 0, ...screen}, screen, MAP)
    expect(onScreen(lens, {x: 3100, y: 2100}).x).toBeCloseTo(400)
  })

  it('starts where it was, ends exactly where it goes, and stays on the map between', () => {
    const screen = {width: 1366, height: 768}
    const from = {x: 0, y: 0, zoom: 0.4}
    const to = {x: 3000, y: 2000, zoom: 0.8}
    expect(alike(between(from, to, 0, screen), from)).toBe(true)
    expect(between(from, to, 1, screen)).toEqual(to)
    expect(between(from, to, 0.5, screen).x).toBeGreaterThan(0)
  })
})
