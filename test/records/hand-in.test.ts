import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {csvOf, disarmed} from '../../src/records/csv.ts'
import type {Found} from '../../src/records/gathered.ts'
import type {HandedIn} from '../../src/records/hand-in.ts'
import {DECISION_FIELDS, PLAY_FIELDS} from '../../src/records/hand-in-fields.ts'
import {classCsv, classJson, playsCsv} from '../../src/records/hand-in-text.ts'
import {courseOf, type Play} from '../../src/records/play.ts'
import {NO_REMARKS, type Remarks, recordOf} from '../../src/records/record.ts'
import {dictionary} from '../../src/words/hand-in.ts'
import {RECORD_PATH} from '../january.ts'
import {anyPlay, JANUARY, played, SETUP} from './any-play.ts'
import {wanderOf} from './class-plays.ts'
import {readCsv} from './read-csv.ts'

const foundOf = (play: Play, remarks?: Remarks): Found => ({
  kind: remarks ? 'record' : 'code',
  source: {label: 'chat', line: 1},
  scenario: play.playable.scenario.id,
  play: courseOf(play),
  record: remarks && recordOf(play, remarks),
  notices: [],
})

const REASON = '=HYPERLINK("http://a.b","x")'
const NOTE = 'Some of us, "the quiet ones",\nwould have waited.'
const remarks: Remarks = {
  ...NO_REMARKS,
  reasons: {'first-words': REASON},
  notes: {'first-words': NOTE},
  drifts: ['measures'],
  forecasts: {casualties: {option: 'signal-calm', sure: 2}},
  opened: {measures: ['R11', 'G2']},
}
const path = played(RECORD_PATH, {...SETUP, held: ['pakistan', 'iran'], dice: {fixed: 3}})
const withWords: HandedIn = {found: foundOf(path, remarks), alias: 'Amber Alder', group: '3b'}
const asCode: HandedIn = {
  found: foundOf(played(['protest', 'recall', 'widen'])),
  alias: '@Brisk Beech',
}
const handed = [withWords, asCode]

const parsed = (text: string) => {
  const [head = [], ...rows] = readCsv(text)
  return rows.map(row => Object.fromEntries(head.map((name, at) => [name, row[at]])))
}
const turnIds = path.steps.map(({turn}) => turn.id)

describe('a row for each decision', () => {
  const rows = parsed(classCsv(handed))
  const [first, second, third, fourth] = rows

  it('has every decision of every play', () => {
    expect(rows).toHaveLength(path.steps.length + asCode.found.play.steps.length)
    expect(rows.slice(0, path.steps.length).map(({turn}) => turn)).toEqual(turnIds)
  })

  it('tells who decided what, how it was set up and how it ended', () => {
    expect(first).toMatchObject({
      ...{alias: 'Amber Alder', group: '3b', kind: 'record', scenario: 'january-strikes'},
      ...{held: 'pakistan iran', rival: 'documented', dice: 'fixed', dice_value: '3'},
      ...{audience_gate: 'on', deterrence: 'off', turn_number: '1', turn: 'first-words'},
      ...{seats: 'pakistan', by: 'person', option: 'protest', tone: 'press', channel: 'open'},
      ...{history: 'nearest', prologue: 'false', die: '3', ending: 'consulting-neighbours'},
    })
  })

  it('has the ladders at the three moments of a turn', () => {
    fc.assert(
      fc.property(anyPlay(), play => {
        const told = parsed(classCsv([{found: foundOf(play), alias: 'a'}]))
        expect(told).toHaveLength(play.steps.length)
        for (const [at, {before, decided, after}] of play.steps.entries()) {
          for (const [when, rungs] of Object.entries({before, decided, after})) {
            for (const [ladder, rung] of Object.entries(rungs)) {
              expect(told[at]?.[`${ladder}_${when}`]).toBe(String(rung))
            }
          }
        }
      }),
      {numRuns: 60},
    )
  })

  it('tells what was blocked and by which gate', () => {
    const plays = Array.from({length: 12}, (_, seed) => wanderOf(JANUARY, SETUP, seed))
    const blocked = plays.flatMap(({steps}) =>
      steps.map(({log}) =>
        log
          .filter(({refused}) => refused && refused !== 'end')
          .map(({ladder, refused}) => `${ladder}:${refused}`)
          .join(' '),
      ),
    )
    expect(blocked.filter(Boolean).length).toBeGreaterThan(0)
    const told = parsed(classCsv(plays.map(play => ({found: foundOf(play), alias: 'a'}))))
    expect(told.map(row => row.blocked)).toEqual(blocked)
  })

  it('has what was said, whole, and nothing of it from a code', () => {
    expect(first?.note).toBe(NOTE)
    expect(second).toMatchObject({drift: 'true', opened: 'R11 G2', reason: ''})
    expect(third?.drift).toBe('false')
    expect(fourth).toMatchObject({forecast: 'signal-calm', forecast_sure: '2'})
    expect(fourth?.forecast_right).toBe('true')
    expect(rows.at(-1)).toMatchObject({kind: 'code', group: '', drift: '', reason: '', opened: ''})
  })

  it('lets no spreadsheet take words for a formula', () => {
    expect(first?.reason).toBe(`'${REASON}`)
    expect(rows.at(-1)?.alias).toBe("'@Brisk Beech")
  })
})

it('begins with the mark by which spreadsheets know UTF-8, and ends lines as RFC 4180 does', () => {
  expect(classCsv(handed).startsWith('\uFEFFalias,group,play,')).toBe(true)
  expect(playsCsv([])).toBe(`\uFEFF${PLAY_FIELDS.map(({name}) => name).join(',')}\r\n`)
})

it('has a row for each play', () => {
  expect(parsed(playsCsv(handed))).toMatchObject([
    {
      ...{alias: 'Amber Alder', turns: '8', decisions: '8', ending: 'consulting-neighbours'},
      ...{forecasts: '1', forecasts_right: '1', drifts: '1', notices: ''},
      trust_end: String(path.boundary.trust),
    },
    {kind: 'code', forecasts: '', drifts: ''},
  ])
})

it('gives a play the same id whenever it comes, and another one under another alias', () => {
  const idsOf = (all: readonly HandedIn[]) => parsed(playsCsv(all)).map(({play}) => play)
  const [one, other] = idsOf(handed)
  expect(idsOf([asCode, withWords])).toEqual([other, one])
  expect(idsOf([{...asCode, alias: 'x'}])).not.toEqual([other])
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

describe('the rows as JSON', () => {
  const data = JSON.parse(classJson(handed, dictionary()))

  it('are those of the CSV, with words as they were written', () => {
    expect(data).toMatchObject({demarche: 'class-data', version: 1})
    expect(data.decisions).toHaveLength(parsed(classCsv(handed)).length)
    expect(data.decisions[0]).toMatchObject({
      ...{reason: REASON, held: ['pakistan', 'iran'], die: 3, prologue: false, forecast: null},
    })
    expect(data.plays[1]).toMatchObject({alias: '@Brisk Beech', group: null, forecasts: null})
  })

  it('have a dictionary of exactly their fields', () => {
    const namesIn = (fields: readonly {name: string}[]) => fields.map(({name}) => name)
    expect(namesIn(data.dictionary.decisions)).toEqual(Object.keys(data.decisions[0]))
    expect(namesIn(data.dictionary.plays)).toEqual(Object.keys(data.plays[0]))
    expect(namesIn(data.dictionary.decisions)).toEqual(namesIn(DECISION_FIELDS))
    for (const each of [...data.dictionary.decisions, ...data.dictionary.plays]) {
      expect(each.meaning).toMatch(/^[A-Z].*\.$/)
      expect([each.type, each.unit, each.range].every(Boolean)).toBe(true)
    }
  })

  it('hold only what their dictionary allows', () => {
    fc.assert(
      fc.property(anyPlay(), play => {
        const {plays, decisions} = JSON.parse(
          classJson([{found: foundOf(play, NO_REMARKS), alias: 'a'}], dictionary()),
        )
        for (const [fields, rows] of [
          [PLAY_FIELDS, plays],
          [DECISION_FIELDS, decisions],
        ] as const) {
          for (const row of rows) {
            for (const {name, type, range} of fields) {
              const cell = row[name]
              if (cell === null) continue
              expect(typeof cell).toBe(TYPES[type])
              const [, least, most] = /^(\d+) to (\d+)$/.exec(range) ?? []
              if (most === undefined) continue
              expect(cell).toBeGreaterThanOrEqual(Number(least))
              expect(cell).toBeLessThanOrEqual(Number(most))
            }
          }
        }
      }),
      {numRuns: 60},
    )
  })
})

const TYPES = {words: 'string', id: 'string', ids: 'object', number: 'number', 'yes/no': 'boolean'}

describe('CSV', () => {
  it('reads back as what was written, whatever that is', () => {
    const cell = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom('"', ',', '\r\n', '""', ''),
    )
    const rows = fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {maxLength: 6})
    fc.assert(
      fc.property(rows, given => {
        expect(readCsv(csvOf(given))).toEqual(given)
      }),
    )
  })

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '\uFF1D1'])('disarms %j', text => {
    expect(disarmed(text)).toBe(`'${text}`)
  })

  it.each(['a=1', '', "'=1", 'Amber Alder', '1-1'])('leaves %j as it is', text => {
    expect(disarmed(text)).toBe(text)
  })
})
