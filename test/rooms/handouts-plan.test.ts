import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {contentNote, fitOf, lensesOf, timetable} from '../../src/rooms/handouts/plan.ts'
import {smallScenario} from '../machines/small-scenario.ts'

const library = scenariosIn(join(import.meta.dirname, '..', '..'))
const small = smallScenario({turns: {first: {options: {wait: {}}}}})
const minutesOf = (half?: string) =>
  timetable()
    .filter(step => half === undefined || step.half === half)
    .reduce((sum, {minutes}) => sum + minutes, 0)

describe('the plan of a lesson', () => {
  it('has sixty minutes: thirty to play and thirty to debrief', () => {
    expect([minutesOf(), minutesOf('play'), minutesOf('debrief')]).toEqual([60, 30, 30])
  })

  it('gives the five phases of the debrief their minutes', () => {
    const phases = timetable().filter(({half}) => half === 'debrief')
    expect(phases.map(({minutes}) => minutes)).toEqual([2, 4, 7, 11, 6])
  })

  it.each(library.map(({care}) => [care] as const))(
    'says once that anybody may change seats, watch or stop: %s',
    care => {
      expect(contentNote(care).match(/change seats/g)).toHaveLength(1)
    },
  )

  it('says it of a crisis whose own note does not', () => {
    expect(contentNote('Nobody is hurt.')).toMatch(/^Nobody is hurt\. Anyone may change seats/)
  })

  it('lets each step begin where the one before it ends', () => {
    let at = 0
    for (const step of timetable()) {
      expect(step.at).toBe(at)
      at += step.minutes
    }
  })

  it.each([
    [5, /second play/],
    [20, /ends early/],
    [
      25,
      /25 minutes of play, and 22 are given. Let rules and quiz be read at home, and there are 28/,
    ],
    [28, /at home, and there are 28/],
    [90, /in one lesson and debrief in the next/],
  ])('says how a crisis of %d minutes fits', (minutes, sentence) => {
    expect(fitOf({...small, minutes}).join(' ')).toMatch(sentence)
  })

  it('names the theories that the reasons of a crisis name, and no others', () => {
    expect(library.length).toBeGreaterThanOrEqual(5)
    for (const scenario of library) {
      const told = JSON.stringify([scenario.seats, scenario.turns, scenario.endings])
      const names = lensesOf(scenario).map(({name}) => name)
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(told).toContain(`"because":"${name}:`)
    }
    expect(lensesOf(small)).toEqual([])
  })
})
