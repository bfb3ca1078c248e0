import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {january} from '../january.ts'
import {countOf, sentencesOf} from './fidelity-count.ts'

const DOCUMENT = new URL('../../docs/fidelity.md', import.meta.url)
const all = scenariosIn(new URL('../../', import.meta.url).pathname)

describe('sentences', () => {
  it('end at their stops, with their marks', () => {
    expect(sentencesOf('It was shut [K4]. "Who asked?" Nobody did. [K3] So it stayed.')).toEqual([
      'It was shut [K4].',
      '"Who asked?"',
      'Nobody did. [K3]',
      'So it stayed.',
    ])
  })
})

it.each(all.map(scenario => [scenario.id, scenario] as const))(
  '%s shows for every sentence what it rests on',
  (_, scenario) => {
    const {bare, sentences} = countOf(scenario)
    expect(bare).toEqual([])
    expect(sentences).toBeGreaterThan(60)
  },
)

it('finds a sentence that rests on nothing', () => {
  const [first, ...others] = january.turns
  if (!first) throw new Error('January has no turns.')
  const {basis: _, ...bare} = {...first, brief: 'It was cold. They met [R3].'}
  expect(countOf({...january, turns: [bare, ...others]}).bare).toEqual([
    'first-words brief: It was cold.',
  ])
})

/** UPDATE=1 writes the table anew. */
it('gives in docs/fidelity.md what is counted here', () => {
  const text = readFileSync(DOCUMENT, 'utf8')
  const counted = text.replace(
    /(<!-- counted -->\n)[\s\S]*?(\n<!-- end -->)/,
    (_, before: string, after: string) => before + table() + after,
  )
  if (process.env.UPDATE) writeFileSync(DOCUMENT, counted)
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(counted)
  expect(counted).toContain(table())
})

function table(): string {
  const head = [
    'crisis',
    'options',
    'documented',
    'inferred',
    'our judgement',
    'sentences',
    'with a mark',
  ]
  const rows = all.map(scenario => {
    const {options, blocks, sentences, marked} = countOf(scenario)
    const {documented, inferred, counterfactual} = blocks
    return [scenario.title, options, documented, inferred, counterfactual, sentences, marked]
  })
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}
