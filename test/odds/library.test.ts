import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {prepare} from '../../src/machines/game.ts'
import {explore} from '../../src/odds/explore.ts'
import {subjectOf} from '../../src/odds/finding.ts'
import {findingsOf} from '../../src/odds/findings.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import {toneWorths} from '../../src/odds/worth.ts'
import {begin, endingId, order, type Play} from '../../src/records/play.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {balanceDocument} from './balance-document.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const DOCUMENT = new URL('../../docs/balance.md', import.meta.url)

const all = scenariosIn(ROOT).map(scenario => {
  const exploration = explore(scenario)
  const odds = oddsOf(exploration)
  return {scenario, exploration, odds, findings: findingsOf(exploration, odds)}
})

describe.each(all.map(each => [each.scenario.id, each] as const))('%s', (_, each) => {
  const {scenario, odds, findings} = each

  it('gives every ending 3 to 40 of 100 random plays', () => {
    for (const [ending, share] of Object.entries(odds.endings)) {
      expect(share, ending).toBeGreaterThanOrEqual(0.03)
      expect(share, ending).toBeLessThanOrEqual(0.4)
    }
  })

  it('explains every finding, and explains nothing that is not found', () => {
    const unexplained = findings.filter(({because}) => because === undefined)
    expect(unexplained.map(found => `${found.code} ${subjectOf(found)}`)).toEqual([])
    const known = findings.map(found => `${found.code} ${subjectOf(found)}`)
    const told = scenario.instructor.explained.map(({finding, of}) => `${finding} ${of}`)
    expect(told.filter(one => !known.includes(one))).toEqual([])
  })

  it.each(scenario.instructor.paths)('comes by "$title" to its ending', ({choose, ending}) => {
    expect(endingId(followed(scenario, choose))).toBe(ending)
  })
})

it('has no tone that does best in every crisis', () => {
  const best = all.map(({exploration, odds}) => toneWorths(exploration, odds)[0]?.tone)
  expect(best.length < 2 || new Set(best).size > 1).toBe(true)
})

/** UPDATE=1 writes it anew. */
it('gives in docs/balance.md what is reckoned here', () => {
  const text = balanceDocument(all)
  if (process.env.UPDATE) writeFileSync(DOCUMENT, text)
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(text)
})

/** Every seat held, every die 3. */
function followed(scenario: Scenario, options: readonly string[]): Play {
  const {rules, seats} = scenario
  const opening = begin(prepare(scenario), {
    held: Object.keys(seats),
    rival: 'documented',
    dice: {fixed: 3},
    rules,
  })
  return options.reduce((play, option) => {
    const next = order(play, option)
    if (!next.ok) throw new Error(`${option}: ${next.error.code}`)
    return next.value
  }, opening)
}
