import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {KEPT, keysOf, SCRATCH} from '../../src/session/kept-list.ts'
import {type Facts, findingsOf, verdictOf} from '../../src/session/preflight.ts'
import {CHECKS, wordFinding} from '../../src/words/preflight.ts'

const GOOD: Facts = {
  address: 'secure',
  offline: 'here',
  dialogs: true,
  containers: true,
  workers: true,
  storage: true,
  markOf: '24 Nov 2026, 10:02:00',
  databases: true,
  persisted: true,
  quota: 2_000_000_000,
  stage: 'card',
  camera: 'there',
  clipboard: true,
  width: 1366,
  height: 768,
  lessMotion: false,
  downloads: true,
  frame: 'alone',
}

const findings = (facts: Partial<Facts>) => findingsOf({...GOOD, ...facts})
const verdict = (facts: Partial<Facts>) => verdictOf(findings(facts))
/** What is found otherwise than on a good machine. */
const news = (facts: Partial<Facts>) => {
  const usual = new Set(findings({}).map(({check, how}) => `${check}: ${how}`))
  return findings(facts)
    .map(({check, how, weight}) => ({name: `${check}: ${how}`, weight}))
    .filter(({name}) => !usual.has(name))
    .map(({name, weight}) => `${name}, ${weight}`)
}

describe('the judgement of a machine', () => {
  it('tells each check once', () => {
    expect(findings({}).map(({check}) => check)).toEqual(Object.keys(CHECKS))
    expect(verdict({})).toBe('yes')
  })

  it.each<[string, Partial<Facts>]>([
    ['address: file, stop', {address: 'file'}],
    ['browser: old, stop', {dialogs: false}],
  ])('is that it cannot be used: %s', (told, facts) => {
    expect(news(facts)).toEqual([told])
    expect(verdict(facts)).toBe('no')
  })

  it.each<[string, Partial<Facts>]>([
    ['browser: dated, limit', {containers: false}],
    ['workers: refused, limit', {workers: false}],
    ['storage: refused, limit', {storage: false}],
    ['databases: refused, limit', {databases: false}],
    ['databases: little, limit', {quota: 5_000_000}],
    ['stage: none, limit', {stage: 'none'}],
    ['screen: narrow, limit', {width: 300}],
    ['downloads: absent, limit', {downloads: false}],
    ['frame: elsewhere, limit', {frame: 'elsewhere'}],
  ])('is that it has limits: %s', (told, facts) => {
    expect(news(facts)).toEqual([told])
    expect(verdict(facts)).toBe('limits')
  })

  it.each<[string, Partial<Facts>]>([
    ['address: plain, note', {address: 'plain'}],
    ['offline: plain, note', {offline: 'plain'}],
    ['offline: none, note', {offline: 'none'}],
    ['offline: coming, note', {offline: 'coming'}],
    ['offline: newer, fine', {offline: 'newer'}],
    ['storage: fresh, note', {markOf: undefined}],
    ['databases: kept, note', {persisted: false}],
    ['stage: canvas, fine', {stage: 'canvas'}],
    ['camera: insecure, note', {camera: 'insecure'}],
    ['camera: policy, note', {camera: 'policy'}],
    ['camera: denied, note', {camera: 'denied'}],
    ['camera: none, note', {camera: 'none'}],
    ['clipboard: absent, note', {clipboard: false}],
    ['screen: phone, note', {width: 390}],
    ['motion: less, fine', {lessMotion: true}],
    ['frame: same, note', {frame: 'same'}],
  ])('is no limit for a class: %s', (told, facts) => {
    expect(news(facts)).toEqual([told])
    expect(verdict(facts)).toBe('yes')
  })

  it('takes a quota that is not told for enough', () => {
    expect(news({quota: undefined})).toEqual([])
  })

  it('has a sentence for each thing found, with its numbers, and for what to do about a limit', () => {
    const offline = (['plain', 'none', 'coming', 'newer'] as const).map(each => ({offline: each}))
    const all = [
      ...offline,
      {},
      {width: 300},
      {quota: 5_000_000},
      {storage: false},
      {stage: 'none' as const},
    ]
    const rows = all.flatMap(facts =>
      findings(facts).map(({check, how, numbers, weight}) => ({
        ...wordFinding(check, how as never, numbers),
        weight,
      })),
    )
    for (const {found, todo, weight} of rows) {
      expect(found).toMatch(/^[A-Z].*\.$/)
      expect(found).not.toContain('undefined')
      if (weight === 'limit' || weight === 'stop') expect(todo).toMatch(/^[A-Z].*\.$/)
    }
    expect(rows.map(({found}) => found)).toContain('There is room for only 5 MB.')
  })
})

describe('the list of what Demarche keeps', () => {
  const house = fileURLToPath(new URL('../../src', import.meta.url))
  const sources = readdirSync(house, {recursive: true, encoding: 'utf8'})
    .filter(file => /\.tsx?$/.test(file))
    .map(file => readFileSync(join(house, file), 'utf8'))

  it('names every database that the source opens', () => {
    const opened = sources.flatMap(text =>
      [...text.matchAll(/(?:createStore|\bopen)\('(demarche[^']*)'/g)].flatMap(
        ([, name]) => name ?? [],
      ),
    )
    expect(opened.length).toBeGreaterThan(4)
    const listed = KEPT.flatMap(({databases}) => databases.map(([name]) => name))
    expect(listed.filter(name => name !== SCRATCH).sort()).toEqual([...new Set(opened)].sort())
  })

  it('names every key that the source keeps', () => {
    // Messages between pages have such names too, and keep nothing.
    const messages = ['demarche/try', 'demarche/try-ready', 'demarche/drafts']
    const named = sources.flatMap(text =>
      [...text.matchAll(/['`](demarche\/[a-z-]*\/?)/g)].flatMap(([, name]) => name ?? []),
    )
    const kept = [...new Set(named)].filter(name => !messages.includes(name))
    expect(kept.sort()).toEqual(KEPT.flatMap(({keys}) => keys).sort())
  })

  it('names how every cache begins', () => {
    const named = sources.flatMap(text =>
      [...text.matchAll(/(?:prefix: |caches\.open\(|cacheName: )'([^']*)'/g)].map(
        ([, name]) => `${name}-`,
      ),
    )
    expect(named.length).toBeGreaterThan(0)
    const listed = KEPT.flatMap(place => place.caches ?? [])
    expect([...new Set(named)]).toEqual(listed)
  })

  it('takes no key of something else', () => {
    const all = ['demarche/run/a', 'demarche/settings', 'demarche/settings2', 'other/run/a', 'x']
    expect(KEPT.flatMap(place => keysOf(place, all))).toEqual([
      'demarche/run/a',
      'demarche/settings',
    ])
  })
})
