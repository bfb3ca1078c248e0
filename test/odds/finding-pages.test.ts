import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {explore} from '../../src/odds/explore.ts'
import {type Finding, subjectOf} from '../../src/odds/finding.ts'
import {findingsOf} from '../../src/odds/findings.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import {findingCodes} from '../../src/words/findings.ts'
import {HARBOUR, readHarbour} from '../scenarios/harbour.ts'

const FOLDER = new URL('../../docs/findings/', import.meta.url)
const PAGES = readdirSync(FOLDER).filter(name => name.endsWith('.md') && name !== 'README.md')
const pageOf = (code: string) => `${code.replace('/', '-')}.md`
const isProblem = (code: string) => /^(reach|odds)\//.test(code)

/** What no change in one place can show. */
const GENERATED: Readonly<Record<string, string>> = {
  'reading/minutes': HARBOUR.replace('minutes: 15', 'minutes: 5').replace(
    'No boat of either port sails.',
    'No boat sails. '.repeat(200),
  ),
  'tone/no-ease': HARBOUR.replaceAll(
    /(Let the trawler go|Agree on closed weeks)\n( +)tone: ease/g,
    '$1\n$2tone: hold',
  ),
}

/** The findings of a text that it does not explain, by code and subject. */
function found(text: string): readonly string[] {
  const {scenario, problems} = readHarbour(text)
  if (!scenario) throw new Error(JSON.stringify(problems))
  const exploration = explore(scenario)
  return findingsOf(exploration, oddsOf(exploration))
    .filter(({because}) => because === undefined)
    .map((finding: Finding) => `${finding.code} ${subjectOf(finding)}`)
}

it('has a page for each code, here or among the problems, and no other', () => {
  const own = findingCodes().filter(code => !isProblem(code))
  expect([...PAGES].sort()).toEqual(own.map(pageOf).sort())
})

it('lists each code once, with its page', () => {
  const index = readFileSync(new URL('README.md', FOLDER), 'utf8')
  const listed = [...index.matchAll(/^- \[(\S+)\]\((\S+)\)$/gm)].map(([, code, page]) => [
    code,
    page,
  ])
  const wanted = findingCodes().map(code => [
    code,
    isProblem(code) ? `../problems/${pageOf(code)}` : pageOf(code),
  ])
  expect(listed.sort()).toEqual(wanted.sort())
})

describe.each(PAGES)('%s', name => {
  const page = readFileSync(new URL(name, FOLDER), 'utf8')
  const code = /^# (\S+)\n/.exec(page)?.[1] ?? ''
  const [wrong, right] = [blockOf(page, 'wrong'), blockOf(page, 'right')]

  it('is headed by its code, and says what it means, why it matters and how to mend it', () => {
    expect(name).toBe(pageOf(code))
    expect(page.split('\n')[2]?.length).toBeGreaterThan(60)
    expect(page).toContain('**Why it matters to a class.**')
    expect(page).toContain('**How to mend it.**')
  })

  it('shows what is found, and what is not', () => {
    const [bad, good] = GENERATED[code]
      ? [GENERATED[code], HARBOUR]
      : textsOf(wrong ?? '', right ?? '')
    const ofCode = (text: string) => found(text).filter(each => each.startsWith(`${code} `))
    const [before, after] = [ofCode(bad), ofCode(good)]
    expect(before.filter(each => !after.includes(each))).not.toEqual([])
    expect(after.filter(each => !before.includes(each))).toEqual([])
  })
})

function blockOf(page: string, kind: 'wrong' | 'right'): string | null {
  return new RegExp(`^\`\`\`yaml ${kind}\n([\\s\\S]*?)\n\`\`\`$`, 'm').exec(page)?.[1] ?? null
}

/** Of the two blocks one stands in the harbour, and the other takes its place; of two that do, the longer. */
function textsOf(wrong: string, right: string): readonly [string, string] {
  const longest = wrong.length > right.length ? [wrong, right] : [right, wrong]
  const standing = longest.find(block => placesOf(block).length === 1)
  const [indent] = placesOf(standing ?? '')
  if (standing === undefined || indent === undefined) throw new Error(`stands nowhere:\n${wrong}`)
  const indented = (block: string) => block.replace(/^(?=.)/gm, ' '.repeat(indent))
  const other = standing === wrong ? right : wrong
  const text = `\n${HARBOUR}`
    .replace(`\n${indented(standing)}\n`, `\n${indented(other)}\n`)
    .slice(1)
  return standing === wrong ? [HARBOUR, text] : [text, HARBOUR]
}

/** The indentations at which a block stands in the harbour, once for each place. */
function placesOf(block: string): readonly number[] {
  return Array.from({length: 13}, (_, indent) => {
    const lines = `\n${block.replace(/^(?=.)/gm, ' '.repeat(indent))}\n`
    return Array.from({length: HARBOUR.split(lines).length - 1}, () => indent)
  }).flat()
}
