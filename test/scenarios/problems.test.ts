import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {explore} from '../../src/odds/explore.ts'
import {findingsOf} from '../../src/odds/findings.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import {reachProblems} from '../../src/odds/reach-problems.ts'
import type {Problem} from '../../src/scenarios/problems.ts'
import {problemCodes, wordProblem} from '../../src/words/problems.ts'
import {changed, codesOf, HARBOUR, readHarbour} from './harbour.ts'

const FOLDER = new URL('../../docs/problems/', import.meta.url)
const PAGES = readdirSync(FOLDER).filter(name => name.endsWith('.md') && name !== 'README.md')
const MARK = / +# <- here$/

/** What no change of a few lines can show. */
const GENERATED: Readonly<Record<string, {readonly text: string; readonly line: number}>> = {
  'yaml/too-large': {text: `${HARBOUR}# ${'x\n# '.repeat(300_000)}`, line: 1},
  'yaml/long-line': {text: `${HARBOUR}# ${'x'.repeat(10_000)}`, line: HARBOUR.split('\n').length},
  'yaml/too-many-parts': {text: `${HARBOUR}extra:\n${'  - x\n'.repeat(40_000)}`, line: 20_000},
  'yaml/control-character': {text: HARBOUR.replace('demarche:', 'demarche:\u0007'), line: 2},
  'yaml/empty': {text: '# nothing yet\n', line: 1},
  'odds/too-many-states': {
    text: doubled(),
    line: doubled().split('\n').indexOf('turns:') + 1,
  },
  'scenario/more-problems': {
    text: `${HARBOUR}${list(300, 'extra')}`,
    line: HARBOUR.split('\n').length + 199,
  },
}

/** The harbour with turns before the first, each of which may set a flag: too many states to walk. */
function doubled(): string {
  const names = Array.from({length: 24}, (_, i) => `spare_${i}`)
  const option = (id: string, more: string) =>
    `      - {id: ${id}, label: Wait, tone: hold, basis: counterfactual, because: It may., outcome: {title: Wait, text: They wait.}${more}}`
  const turns = names.map(
    flag => `  - id: ${flag.replace('_', '-')}
    seat: orra
    title: A day of waiting
    brief: The quay waits.
    because: It may.
    options:
${option('set', `, sets: [${flag}]`)}
${option('leave', '')}
`,
  )
  return HARBOUR.replace('flags:\n', `flags:\n${names.map(flag => `  ${flag}: Spare.\n`).join('')}`)
    .replace('turns:\n', `turns:\n${turns.join('')}`)
    .replace('released\n      -', `${names.join(' || ')} || released\n      -`)
}

/** Every problem of a text, those that take a walk through all its states included. */
function problemsOf(text: string): readonly Problem[] {
  const {scenario, problems} = readHarbour(text)
  if (!scenario) return problems
  const exploration = explore(scenario)
  const findings = findingsOf(exploration, oddsOf(exploration))
  return [...problems, ...reachProblems(findings, scenario, text)]
}

test('the scenario that the pages change has no problem', () => {
  expect(problemsOf(HARBOUR)).toEqual([])
})

test('each code has a page, and each page a code', () => {
  const codes = problemCodes().map(code => `${code.replace('/', '-')}.md`)
  expect([...PAGES].sort()).toEqual([...codes].sort())
})

test('the index lists each page once', () => {
  const index = readFileSync(new URL('README.md', FOLDER), 'utf8')
  const listed = [...index.matchAll(/^- \[(\S+)\]\((\S+)\)$/gm)]
  expect(listed.map(([, code]) => code).sort()).toEqual([...problemCodes()].sort())
  for (const [, code, page] of listed) expect(page).toBe(`${code?.replace('/', '-')}.md`)
})

describe.each(PAGES)('%s', name => {
  const page = readFileSync(new URL(name, FOLDER), 'utf8')
  const code = /^# (\S+)\n/.exec(page)?.[1] ?? ''
  const [wrong, right] = [blockOf(page, 'wrong'), blockOf(page, 'right')]

  test('is headed by its code and explains it', () => {
    expect(name).toBe(`${code.replace('/', '-')}.md`)
    expect(page.split('\n')[2]?.length).toBeGreaterThan(60)
  })

  test('shows a mistake that is found at its line, or is made by the test', () => {
    const generated = GENERATED[code]
    if (generated) {
      expect(wrong).toBeNull()
      const found = problemsOf(generated.text).find(problem => problem.code === code)
      expect(found && lineOf(code, found)).toBe(generated.line)
      return
    }
    const lines = (wrong ?? '').split('\n')
    const marked = lines.findIndex(line => MARK.test(line))
    expect(marked).toBeGreaterThanOrEqual(0)
    const {indent, start} = find(right ?? '')
    const indented = (block: string) => block.replace(/^(?=.)/gm, ' '.repeat(indent))
    const text = lines.map(line => line.replace(MARK, '')).join('\n')
    const problems = problemsOf(changed(indented(right ?? ''), indented(text)))
    expect(problems.map(problem => [problem.code, problem.at.line])).toEqual([
      [code, start + marked],
    ])
    for (const problem of problems) expectWords(problem)
  })
})

test('a sentence names what is wrong and offers the likely repair', () => {
  const told = (right: string, wrong: string) =>
    readHarbour(changed(right, wrong)).problems.map(problem =>
      Object.values(wordProblem(problem)).join(' '),
    )
  expect(told('seat: vell', 'seat: vel')).toMatchInlineSnapshot(`
    [
      "There is no seat “vel”. Did you mean “vell”?",
    ]
  `)
  expect(
    told('basis: documented\n        cites: [H3]', 'basis: documentd\n        cites: [H3]'),
  ).toMatchInlineSnapshot(`
    [
      "Basis of option “pilot” cannot be “documentd”; it may be: documented, inferred, counterfactual. Did you mean “documented”?",
    ]
  `)
  expect(told('when: trust <= 3', 'when: trust = 3')).toMatchInlineSnapshot(`
    [
      "Conditions do not know “=”. Write == instead.",
    ]
  `)
  expect(told('minutes: 15', 'minutes: fifteen')).toMatchInlineSnapshot(`
    [
      "Minutes must be a number, and here is text. Write a number, without quotes.",
    ]
  `)
  expect(told('dateline: Monday', 'datelin: Monday')).toMatchInlineSnapshot(`
    [
      "Turn “tow” cannot have “datelin”. Did you mean “dateline”?",
    ]
  `)
  expect(told('title: Grey hulls', 'title: Boat #4')).toMatchInlineSnapshot(`
    [
      "From “#4” on the line is taken as a comment, so that only “Boat” is left of the text. Put the text in quotes, or write a space after the # if a comment is meant.",
    ]
  `)
})

test('a mistyped name is told as that, not as a field that is missing', () => {
  expect(codesOf(changed('  military: { start', '  milltary: { start'))).toEqual([
    'scenario/unknown-field 40:3',
  ])
})

function expectWords(problem: Problem): void {
  const {sentence, repair} = wordProblem(problem)
  for (const text of [sentence, repair]) {
    expect(text).toMatch(/^[“A-Z…].*[.?]$/)
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    expect(text.length).toBeLessThan(260)
  }
}

function blockOf(page: string, kind: 'wrong' | 'right'): string | null {
  return new RegExp(`^\`\`\`yaml ${kind}\n([\\s\\S]*?)\n\`\`\`$`, 'm').exec(page)?.[1] ?? null
}

/** Pages show their blocks without the indentation; with it they stand in the harbour exactly once. */
function find(block: string): {readonly indent: number; readonly start: number} {
  const found = Array.from({length: 13}, (_, indent) => {
    const lines = `\n${block}\n`.replace(/\n(?=.)/g, `\n${' '.repeat(indent)}`)
    return HARBOUR.split(lines)
      .map(before => ({indent, start: before.split('\n').length + 1}))
      .slice(0, -1)
  }).flat()
  const [only] = found
  if (!only || found.length > 1) throw new Error(`stands ${found.length} times: ${block}`)
  return only
}

/** Where a limit is passed depends on how parts are counted: such a line is told in thousands. */
function lineOf(code: string, {at}: Problem): number {
  return code === 'yaml/too-many-parts' ? Math.round(at.line / 1e4) * 1e4 : at.line
}

function list(entries: number, key: string): string {
  return Array.from({length: entries}, (_, index) => `${key}${index}: x\n`).join('')
}
