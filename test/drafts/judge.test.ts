import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../src/drafts/edits.ts'
import {formOf, walkOf} from '../../src/drafts/judge.ts'
import {readOwnDocuments} from '../../src/scenarios/own-documents.ts'
import {CATALOGUE as catalogue, changed, HARBOUR} from '../scenarios/harbour.ts'

const PAGES = new URL('../../docs/problems/', import.meta.url)

/** The codes and lines of a text, and the text with every sure repair done. */
function judged(text: string) {
  const {problems} = formOf(text, catalogue)
  const edits = problems.flatMap(({edit}) => edit ?? [])
  return {problems, edits, mended: applyEdits(text, edits)}
}

describe('a sure repair', () => {
  test.each([
    ['a misspelt field', 'dateline: Monday', 'datelin: Monday'],
    ['a misspelt choice', 'tone: hold', 'tone: holt'],
    ['a misspelt place', 'capital: skerrin', 'capital: skerin'],
    ['a misspelt flag in a condition', 'met: released', 'met: relesed'],
    [
      'an operator of another language',
      'closed_season && diplomatic',
      'closed_season and diplomatic',
    ],
    ['a note sign that swallows the rest', 'title: The herring quarrel', 'title: The #1 quarrel'],
    ['a colon that nests', 'title: The herring quarrel', 'title: The herring: a quarrel'],
  ])('mends %s', (_, right, wrong) => {
    const text = changed(right, wrong)
    const {problems, edits, mended} = judged(text)
    expect(problems).not.toEqual([])
    expect(edits).toHaveLength(1)
    expect(judged(mended).problems).toEqual([])
  })

  test('mends a mark with its brackets', () => {
    const mark = '  The first page says so. [T2]\n'
    const text = HARBOUR.replace('summary: |\n', `summary: |\n${mark}`)
    expect(judged(text).mended).toBe(text.replace('[T2]', '[T1]'))
  })

  test('changes nothing but what it mends', () => {
    const text = changed('tone: hold', 'tone: holt')
    expect(judged(text).mended).toBe(text.replace('tone: holt', 'tone: hold'))
  })

  test('is offered for no problem whose mending needs a person', () => {
    const text = changed('tone: hold', 'tone: bananas')
    expect(judged(text).edits).toEqual([])
  })
})

test('wherever a page of the documentation has a sure repair, it leaves fewer problems', () => {
  let offered = 0
  for (const name of readdirSync(PAGES).filter(each => each !== 'README.md')) {
    const page = readFileSync(new URL(name, PAGES), 'utf8')
    const [wrong, right] = ['wrong', 'right'].map(
      kind =>
        new RegExp(`\`\`\`yaml ${kind}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1]?.trimEnd() ?? '',
    )
    if (!wrong || !right) continue
    const first = HARBOUR.split('\n').find(
      line => line.trimStart() === (right.split('\n')[0] ?? ''),
    )
    const indent = ' '.repeat((first?.length ?? 0) - (first?.trimStart().length ?? 0))
    const block = (text: string) => text.replace(/ +# <- here$/gm, '').replace(/^(?=.)/gm, indent)
    if (!HARBOUR.includes(block(right))) continue
    const {problems, edits, mended} = judged(HARBOUR.replace(block(right), block(wrong)))
    if (edits.length === 0) continue
    offered++
    expect(judged(mended).problems.length, name).toBeLessThan(problems.length)
  }
  expect(offered).toBeGreaterThan(8)
})

test('the documents of a draft come with its form, mistakes or not', () => {
  for (const text of [HARBOUR, changed('tone: hold', 'tone: holt'), 'documents: 3\nsources: [1]']) {
    expect(formOf(text, catalogue).own).toEqual(readOwnDocuments(text))
  }
  expect(formOf('turns: [', catalogue).own).toBeNull()
})

test('a walk has titles, shares and a map whose lines carry them', () => {
  const {odds, drawing} = walkOf(HARBOUR, catalogue)
  expect(odds?.endings.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 9)
  expect(odds?.problems).toEqual([])
  expect(drawing?.map.edges.every(({share}) => share !== null && share > 0)).toBe(true)
  expect(drawing?.layout.nodes.length).toBe(drawing?.map.nodes.length)
})

test('a draft that cannot be played still has a map, without shares', () => {
  const {odds, drawing} = walkOf(changed('tone: hold', 'tone: holt'), catalogue)
  expect(odds).toBeNull()
  expect(drawing?.map.nodes).toHaveLength(walkOf(HARBOUR, catalogue).drawing?.map.nodes.length ?? 0)
  expect(drawing?.map.nodes.every(({share}) => share === null)).toBe(true)
})

test('a draft whose notation is broken has none', () => {
  expect(walkOf('turns: [', catalogue)).toEqual({drawing: null, odds: null})
})
