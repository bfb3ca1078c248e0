import {join} from 'node:path'
import {expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {pageTitle} from '../../src/rooms/handouts/page-title.ts'
import {FOR_A_SEAT, FOR_EVERY_CRISIS, SHEETS} from '../../src/words/handouts.ts'

const library = scenariosIn(join(import.meta.dirname, '..', '..'))

it('names every sheet of every crisis and seat apart, so that saved files do not clash', () => {
  const titles = library.flatMap(scenario => {
    const seats = Object.keys(scenario.seats)
    return SHEETS.flatMap(sheet =>
      (FOR_A_SEAT.includes(sheet) ? seats : seats.slice(0, 1)).map(seat =>
        pageTitle({scenario: scenario.id, sheet, seat, paper: 'a4'}, scenario),
      ),
    )
  })
  const shared = (library.length - 1) * FOR_EVERY_CRISIS.length
  expect(new Set(titles).size).toBe(titles.length - shared)
  expect(titles).toContain('Rules · The January strikes · Demarche')
  expect(titles).toContain('Seat brief · Iran · The January strikes · Demarche')
  expect(titles).toContain('Test, form A · Demarche')
})
