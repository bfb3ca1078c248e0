import {expect, it} from 'vitest'
import {fileBase, titleFor} from '../../src/delivery/told-apart.ts'
import {january} from '../january.ts'

const lesson = (fixed: string) => `scenario=${january.id}${fixed}`

it.each([
  ['', 'january-strikes'],
  [lesson(''), 'january-strikes'],
  [lesson('&seats=iran'), 'january-strikes-iran'],
  [lesson('&seats=iran,pakistan'), 'january-strikes'],
  [lesson('&seats=pakistan&seed=7'), 'january-strikes-pakistan-seed-7'],
  [lesson('&seed=0'), 'january-strikes-seed-0'],
  [lesson('&hotseat=1&seed=4'), 'january-strikes-all-seats-seed-4'],
  [lesson('&seats=..%2Fatlantis&seed=1'), 'january-strikes-seed-1'],
])('names the file of the lesson %j %s', (text, name) => {
  expect(fileBase(january, text)).toBe(name)
})

it('tells the seats in a title only where a lesson fixes them', () => {
  expect(titleFor(january, lesson('&seats=iran'))).toBe(
    `${january.title} · ${january.seats.iran?.name}`,
  )
  expect(titleFor(january, lesson('&seats=iran,pakistan'))).toBe(january.title)
  expect(titleFor(january, '')).toBe(january.title)
})
