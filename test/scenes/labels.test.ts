import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Tag} from '../../src/scenes/labels.ts'
import {placeLabels} from '../../src/scenes/labels.ts'

const FREE = {x: 0, y: 0, width: 800, height: 500}
const tag = (id: string, x: number, y: number): Tag => ({
  id,
  x,
  y,
  width: 80,
  height: 18,
  gap: 9,
  sides: ['right', 'left', 'below', 'above'],
})

describe('names on the map', () => {
  it('stand to the right of their point', () => {
    expect(placeLabels([tag('tehran', 100, 100)], FREE, []).get('tehran')).toEqual({x: 109, y: 91})
  })

  it('turn to the left at the edge of the free part', () => {
    expect(placeLabels([tag('islamabad', 760, 100)], FREE, []).get('islamabad')?.x).toBe(671)
  })

  it('stand aslant below their point where all four sides are taken', () => {
    const aslant: Tag = {...tag('islamabad', 745, 100), sides: ['right', 'above', 'below left']}
    expect(placeLabels([aslant], {...FREE, width: 780}, []).get('islamabad')).toEqual({
      x: 674,
      y: 114,
    })
  })

  it('turn away from one another, the first keeping its side', () => {
    const corners = placeLabels([tag('one', 300, 100), tag('other', 290, 104)], FREE, [])
    expect(corners.get('one')?.x).toBe(309)
    expect(corners.get('other')?.x).toBe(201)
  })

  it('are left out where they have no room', () => {
    expect(placeLabels([tag('lost', 900, 100)], FREE, []).size).toBe(0)
  })

  it('keep off what is taken', () => {
    const corners = placeLabels([tag('one', 300, 100)], FREE, [
      {x: 305, y: 80, width: 40, height: 40},
    ])
    expect(corners.get('one')?.x).toBe(211)
  })

  it('never touch and never leave the free part, wherever they want to be', () => {
    const spot = fc.record({
      x: fc.integer({min: -50, max: 850}),
      y: fc.integer({min: -50, max: 550}),
    })
    fc.assert(
      fc.property(fc.array(spot, {maxLength: 30}), spots => {
        const corners = [
          ...placeLabels(
            spots.map(({x, y}, index) => tag(`${index}`, x, y)),
            FREE,
            [],
          ).values(),
        ]
        for (const [index, one] of corners.entries()) {
          expect(one.x >= 0 && one.y >= 0 && one.x + 80 <= 800 && one.y + 18 <= 500).toBe(true)
          for (const other of corners.slice(index + 1)) {
            expect(Math.abs(one.x - other.x) >= 80 || Math.abs(one.y - other.y) >= 18).toBe(true)
          }
        }
      }),
    )
  })
})
