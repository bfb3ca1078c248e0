import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {layoutOf, type PlacedNode} from '../../src/drafts/map-layout.ts'
import {explore} from '../../src/odds/explore.ts'
import {type Mappable, outlineMapOf, turnMapOf} from '../../src/odds/turn-map.ts'

const ROOT = new URL('../../', import.meta.url).pathname

const turn = (id: string, when?: string) => ({id, title: id, options: [], ...(when && {when})})
const ending = (id: string, more: object = {}) => ({id, title: id, ...more})
const longOf = (turns: number, when?: (place: number) => string | undefined): Mappable => ({
  turns: Array.from({length: turns}, (_, place) => turn(`t${place}`, when?.(place))),
  endings: [ending('war', {when: 'military == 4', immediate: true}), ending('over')],
})

const overlap = (one: PlacedNode, other: PlacedNode) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

function expectDrawable(scenario: Mappable) {
  const map = outlineMapOf(scenario)
  const {width, height, nodes, edges} = layoutOf(map)
  expect(nodes.map(({key}) => key)).toEqual(map.nodes.map(({key}) => key))
  expect(edges).toHaveLength(map.edges.length)
  for (const [place, node] of nodes.entries()) {
    expect(nodes.slice(place + 1).filter(other => overlap(node, other))).toEqual([])
    expect(Math.min(node.x, node.y)).toBeGreaterThanOrEqual(0)
    expect(node.x + node.width).toBeLessThanOrEqual(width)
    expect(node.y + node.height).toBeLessThanOrEqual(height)
  }
  for (const {points} of edges) {
    expect(points.length).toBeGreaterThanOrEqual(2)
    for (const {x, y} of points) expect(x >= 0 && y >= 0 && x <= width && y <= height).toBe(true)
  }
}

describe('a layout', () => {
  it('keeps every box of any scenario to itself and inside the picture', {timeout: 60_000}, () => {
    const ids = fc.constantFrom('a', 'b', 'a title of two lines, or so', 'a title word '.repeat(9))
    const any = fc.array(fc.record({id: ids, some: fc.boolean()}), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(any, any, (turns, endings) =>
        expectDrawable({
          turns: turns.map(({id, some}) => turn(id, some ? 'word' : undefined)),
          endings: endings.map(({id, some}) => ending(id, some ? {immediate: true} : {})),
        }),
      ),
      {numRuns: 60},
    )
  })

  it.each([
    ['nothing', {turns: [], endings: []}],
    ['one turn', {turns: [turn('only')], endings: [ending('over')]}],
    ['turns of one id', {turns: [turn('a'), turn('a'), turn('a')], endings: [ending('a')]}],
    ['endings alone', {turns: [], endings: [ending('a'), ending('b')]}],
  ])('draws %s', (_, scenario) => expectDrawable(scenario))

  it('is the same every time', () => {
    const map = outlineMapOf(longOf(12, place => (place % 3 ? 'word' : undefined)))
    const first = layoutOf(map)
    layoutOf(outlineMapOf(longOf(5)))
    expect(layoutOf(map)).toEqual(first)
  })

  it.each(scenariosIn(ROOT).map(scenario => [scenario.id, scenario] as const))(
    'leads down from turn to turn in %s, with lines as wide as their share',
    (_, scenario) => {
      const {nodes, edges} = layoutOf(turnMapOf(explore(scenario)))
      const boxOf = (key: string) => nodes.find(node => node.key === key)
      for (const {from, to, width, share} of edges) {
        expect(width).toBeGreaterThanOrEqual(1.5)
        expect(width).toBeLessThanOrEqual(14)
        if (share === 1) expect(width).toBe(14)
        if (to.startsWith('turn:')) {
          expect(boxOf(to)?.y).toBeGreaterThan(boxOf(from)?.y ?? Number.NaN)
        } else expect(boxOf(to)?.x).toBeGreaterThan(boxOf(from)?.x ?? Number.NaN)
      }
    },
  )

  it.each([
    ['in a row', undefined],
    ['each third under a condition', (place: number) => (place % 3 ? undefined : 'word')],
    ['nine of ten under a condition', (place: number) => (place % 10 ? 'word' : undefined)],
    ['all under conditions', () => 'word'],
  ])('of 300 turns %s comes within the patience of a writer', (_, when) => {
    const map = outlineMapOf(longOf(300, when))
    layoutOf(outlineMapOf(longOf(9, when)))
    const start = process.cpuUsage()
    const {nodes, edges} = layoutOf(map)
    const {user, system} = process.cpuUsage(start)
    expect(nodes).toHaveLength(302)
    const reached = new Set(edges.map(({to}) => to))
    expect(nodes.slice(1).filter(({key}) => !reached.has(key))).toEqual([])
    // A second is the aim; a busy machine is given three.
    expect((user + system) / 1e6).toBeLessThan(3)
  })
})
