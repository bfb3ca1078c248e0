import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Note, problemList} from '../../src/scenarios/problem-list.ts'
import type {Path} from '../../src/scenarios/problems.ts'
import {readPieces} from '../../src/scenarios/yaml-pieces.ts'
import {readYaml, readYamlTree, type YamlText} from '../../src/scenarios/yaml-text.ts'
import {HARBOUR} from './harbour.ts'
import {manglings} from './manglings.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../src/scenarios/library/${name}.yaml`, import.meta.url), 'utf8')
const TEXTS = {
  harbour: HARBOUR,
  'january-strikes': read('january-strikes'),
  'fishing-dispute': read('fishing-dispute'),
}

/** Every path of some data, and beside each one that leads nowhere. */
function pathsOf(data: unknown, path: Path = []): Path[] {
  const here = [path, [...path, 'nowhere'], [...path, 99, 'id']]
  if (typeof data !== 'object' || data === null) return here
  return [
    ...here,
    ...Object.entries(data).flatMap(([key, part]) =>
      pathsOf(part, [...path, Array.isArray(data) ? Number(key) : key]),
    ),
  ]
}

/** Everything that a reading of a text says, in one line for each thing. */
function said(text: string, reader: (text: string, note: Note) => YamlText | null): string {
  const problems = problemList()
  const yaml = reader(text, problems.note)
  const placed = pathsOf(yaml?.data).map(path =>
    [path, yaml?.places.value(path), yaml?.places.name(path)].map(each => JSON.stringify(each)),
  )
  const rest = [problems.finish(), yaml?.data, [...(yaml?.troubled ?? [])]]
  return [...placed, ...rest.map(each => JSON.stringify(each))].join('\n')
}

const expectAlike = (text: string) => expect(said(text, readYaml)).toBe(said(text, readYamlTree))

describe('a text read in pieces says what it says read whole', () => {
  test.each(Object.entries(TEXTS))('%s', (_, text) => {
    expect(readPieces(text)?.some(({entries}) => entries.length > 1)).toBe(true)
    expectAlike(text)
    expectAlike(`\ufeff${text.replaceAll('\n', '\r\n')}`)
  })

  test.each(Object.entries(manglings(HARBOUR)))('the harbour %s', (_, mangled) => {
    let inPieces = 0
    const alike = (text: string) => {
      if (readPieces(text)) inPieces++
      expectAlike(text)
    }
    fc.assert(fc.property(mangled, alike), {numRuns: 60})
    expect(inPieces).toBeGreaterThan(5)
  })

  test.each([
    ['a quotation over the margin', 'a: "\nb: c"\nd: e\n'],
    ['a text that goes on at the margin', 'a: b\nc\nd: e\n'],
    ['a name given twice', 'a: b\nc: d\na: e\n'],
    ['a bracket over names', 'a: [\nb: c,\n]\n'],
    ['a list under a value', `a: b\n${'  - c\n'.repeat(1000)}`],
    ['a list of two indentations', `a:\n${'  - b\n'.repeat(500)}${'   - c\n'.repeat(500)}d: e\n`],
    ['a list at the margin', `a:\n${'- b: c\n'.repeat(1000)}d: e\n`],
    ['a block of text in a list', `a:\n${'  - |\n    b\n\n'.repeat(500)}\n\nd: e\n`],
    [
      'a list whose remarks stand at the margin',
      `a: # why\n\n# so\n${'  - b\n# c\n'.repeat(500)}d: e\n`,
    ],
    ['marks without a space', `a:\n${'  -\n    b: c\n  - d\n'.repeat(500)}`],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a separator that is no line end', 'a: b\u2028c: d\n'],
    ['nothing', ''],
  ])('%s', (_, text) => expectAlike(text))
})

test('of a text that was read a moment ago only what changed is cut anew and parsed', () => {
  const [before, after] = [HARBOUR, HARBOUR.replace('id: ', 'id:  ')].map(text => readPieces(text))
  const roots = (sections: typeof before) =>
    new Set(sections?.flatMap(({root, entries}) => [root, ...entries.map(entry => entry.root)]))
  const kept = [...roots(after)].filter(root => roots(before).has(root))
  expect(kept).toHaveLength(roots(after).size - 1)
})
