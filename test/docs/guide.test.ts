import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {guideHtml} from '../../build/guide-plugin.ts'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {formOf} from '../../src/drafts/judge.ts'
import {skeleton} from '../../src/drafts/skeleton.ts'
import {prepare} from '../../src/machines/game.ts'
import {explore} from '../../src/odds/explore.ts'
import type {Finding} from '../../src/odds/finding.ts'
import {findingsOf} from '../../src/odds/findings.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import {reachProblems} from '../../src/odds/reach-problems.ts'
import {begin, endingId, order} from '../../src/records/play.ts'
import {sharedRuns} from '../../src/scenarios/own-words.ts'
import {locateIn, splitText} from '../../src/scenarios/passages.ts'
import {readScenario} from '../../src/scenarios/read.ts'
import {rulesWords} from '../../src/words/rules.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const guide = read('docs/write-a-scenario.md')
const catalogue = loadCatalogue()

/** The examples of one kind, in order. */
const blocks = (kind: string): readonly string[] =>
  [...guide.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].flatMap(([, info, text = '']) =>
    info === kind ? [text] : [],
  )

const [whole = ''] = blocks('yaml whole')
const {scenario, problems} = readScenario(whole, catalogue)

/** What is found in a walk through all states, with the reason where the file gives one. */
function walked() {
  if (!scenario) throw new Error(JSON.stringify(problems))
  const exploration = explore(scenario)
  const odds = oddsOf(exploration)
  return {scenario, odds, findings: findingsOf(exploration, odds)}
}

describe('the whole example of the guide', () => {
  it('has no problem, of form or of reach', () => {
    expect(problems).toEqual([])
    const {scenario, findings} = walked()
    expect(reachProblems(findings, scenario, whole)).toEqual([])
  })

  it('has nothing worth a warning, and says why of all else', () => {
    const unexplained = ({because}: Finding) => because === undefined
    expect(walked().findings.filter(unexplained)).toEqual([])
  })

  it('has the shares that the guide tells', () => {
    const {odds} = walked()
    const shares = Object.values(odds.endings).map(share => Math.round(share * 100))
    const told = /endings take (.*) percent/.exec(guide)?.[1]?.match(/\d+/g)?.map(Number)
    expect(told).toEqual(shares.sort((one, other) => other - one))
    expect(odds.bots.ease?.squares).toBe(1)
    expect(odds.bots.force?.blocked).toBe(1)
  })

  it('is played from the first turn to an ending', () => {
    const play = ['invite', 'letter', 'toll', 'sign'].reduce(
      (before, option) => {
        const next = order(before, option, 3)
        if (!next.ok) throw new Error(next.error.code)
        return next.value
      },
      begin(prepare(walked().scenario), {
        held: ['wendlow', 'ostrey'],
        rival: 'documented',
        dice: {seed: 1},
        rules: {audienceGate: 'on', deterrence: 'off'},
      }),
    )
    expect(endingId(play)).toBe('inspection')
  })

  it('holds every other example word for word', () => {
    expect(blocks('yaml').length).toBeGreaterThan(10)
    for (const block of blocks('yaml')) expect(whole).toContain(block)
  })

  it('repairs the mistake that the guide invites as the guide says', () => {
    const [found] = formOf(whole.replace('  military:', '  milltary:'), catalogue).problems.filter(
      ({code}) => code === 'scenario/unknown-field',
    )
    expect(guide).toContain(`*${found?.sentence} ${found?.repair}*`)
    expect(found?.edit).toBeDefined()
  })
})

it('shows what the form begins with', () => {
  const begun = skeleton({
    title: 'The bridge at Wendlow',
    opening: 'Divers have found a crack in the only bridge between two towns.',
    minutes: 15,
    turns: 4,
    seats: [
      {name: 'Bridge Office of Wendlow', short: 'Wendlow'},
      {name: 'Road Office of Ostrey', short: 'Ostrey'},
    ],
  })
  expect(blocks('yaml form')).toHaveLength(2)
  for (const block of blocks('yaml form')) expect(begun).toContain(block)
  expect(begun).toMatch(/^id: the-bridge-at-wendlow$/m)
})

it('cites the document that it shows, each anchor once and in its paragraph, in words of its own', () => {
  const text = blocks('text').find(block => block.startsWith('Report of the divers')) ?? ''
  const [document] = scenario?.documents ?? []
  const units = splitText(text, 'paragraph')
  const found = locateIn(document?.passages ?? [], units)
  expect(found.map(({status}) => status)).toEqual(Array(5).fill('found'))
  const anchors = document?.passages.flatMap(({anchor}) => anchor ?? []) ?? []
  expect(sharedRuns(whole, text, anchors)).toEqual([])
})

it('names only what the screen shows', () => {
  const words = readdirSync(new URL('src/words/', ROOT))
    .filter(name => name.endsWith('.ts'))
    .map(name => read(`src/words/${name}`))
    .join('\n')
  const shown = [...words.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, plain, pattern]) =>
    patternOf(plain ?? pattern ?? ''),
  )
  const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(name => !shown.some(pattern => pattern.test(name)))).toEqual([])
})

/** What a sentence of the interface can become; whatever it fills in is at least one character. */
const patternOf = (sentence: string) => {
  const parts = sentence
    .split(/\$\{[^}]*\}/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  // A sentence of nothing but what is filled in would fit every name.
  return parts.length > 1 && parts.join('').trim().length < 3
    ? /^$/
    : RegExp(`^${parts.join('.+')}$`)
}

it('tells the four rules as the game tells them', () => {
  const told = guide.replace(/\s+/g, ' ')
  for (const [rule] of rulesWords.list(ladder => ladder))
    expect(told).toContain(rule.replace(/\.$/, ''))
})

it('takes forty minutes at most', () => {
  const minutes = [...guide.matchAll(/^\| \[\d+\..*\| (\d+) \|$/gm)].map(([, count]) =>
    Number(count),
  )
  expect(minutes).toHaveLength(11)
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(40)
})

describe('the page of the guide', () => {
  const html = guideHtml(guide)

  it('leads only to headings that are there, and to rooms of the site', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThan(11)
    const strange = links.filter(href => !(href.startsWith('#') && ids.has(href.slice(1))))
    expect([...new Set(strange)]).toEqual(['../workshop/'])
  })

  it('tells what other pages of the documentation are called without leading to them', () => {
    expect(html).toContain('in The teacher&#39;s link.')
  })

  it('asks for no script and no style of its own', () => {
    expect(html).not.toMatch(/<script|style=|\son[a-z]+=/)
  })
})
