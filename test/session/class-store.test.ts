import {expect, it} from 'vitest'
import {classesIn} from '../../src/session/class-store.ts'

const file = {
  ...{demarche: 'class', version: 1, name: 'Period 3', seed: 1, each: false},
  ...{plays: [], roads: []},
}
const text = JSON.stringify(file)

it('a class that cannot be read is counted, and takes none of the others along', () => {
  const kept = [
    ['one', {id: 'one', at: 1, text}],
    ['null', null],
    ['number', {id: 'number', at: 1, text: 5}],
    ['cut', {id: 'cut', at: 1, text: text.slice(0, 30)}],
    ['newer', {id: 'newer', at: 1, text: JSON.stringify({...file, version: 2})}],
    ['undated', {id: 'undated', at: 'x', text}],
  ] as const
  const {cards, unread} = classesIn(kept)
  expect(cards.map(({id, at}) => [id, at])).toEqual([
    ['one', 1],
    ['undated', 0],
  ])
  expect(unread).toBe(4)
})
