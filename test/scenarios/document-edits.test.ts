import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/drafts/edits.ts'
import {type Citation, citeEdits} from '../../src/scenarios/document-edits.ts'
import {readYaml} from '../../src/scenarios/yaml-text.ts'
import {CATALOGUE, changed, codesOf, HARBOUR, readHarbour} from './harbour.ts'

const log: Citation['document'] = {
  id: 'pilot-log',
  letter: 'P',
  title: 'Log of the old pilot',
  kind: 'log book',
  date: 'That spring',
  dated: 'inferred',
  split: 'paragraph',
  about: 'What the pilot wrote down: with gaps, # and all.',
}
const inLog = {document: log, unit: 4, says: 'He heard of the tow.', anchor: 'word of the "tow"'}
const inLetters = {...inLog, document: {...log, id: 'quay-letters'}}

/** The text with the citation in it. */
function cited(text: string, citation: Citation): string {
  const done = citeEdits(text, {catalogue: CATALOGUE.documents, ...citation})
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return applyEdits(text, done.value.edits)
}

const problemOf = (text: string, citation: Citation) => {
  const done = citeEdits(text, {catalogue: CATALOGUE.documents, ...citation})
  return done.ok ? null : done.error
}

/** The lines that are new, in their order. */
function added(before: string, after: string): string {
  const old = before.split('\n')
  return after
    .split('\n')
    .filter(line => (line === old[0] ? void old.shift() : true))
    .join('\n')
}

const section = /\ndocuments:\n[\s\S]*?\n(?=\n)/
const without = HARBOUR.replace(section, '')

describe('a passage of a document that the file has', () => {
  it('comes behind the passages before it', () => {
    expect(added(HARBOUR, cited(HARBOUR, {...inLetters, unit: 9}))).toBe(
      [
        '      - id: H9',
        '        says: He heard of the tow.',
        '        anchor: "word of the \\"tow\\""',
      ].join('\n'),
    )
    expect(codesOf(cited(HARBOUR, {...inLetters, unit: 9}))).toEqual(codesOf(HARBOUR))
  })

  it('comes between them in order of number', () => {
    const gap = changed('      - id: H3\n', '      - id: H33\n')
    const ids = /- id: H\d+/g
    expect(cited(gap, {...inLetters, unit: 3}).match(ids)).toEqual(
      ['H1', 'H2', 'H3', 'H33', 'H4'].map(id => `- id: ${id}`),
    )
    const late = HARBOUR.replace('      - id: H1\n        furniture: true\n', '')
    expect(cited(late, {...inLetters, unit: 1}).match(ids)?.[0]).toBe('- id: H1')
  })

  it('is not added twice', () => {
    expect(problemOf(HARBOUR, {...inLetters, unit: 3})).toEqual({
      code: 'cited-already',
      passage: 'H3',
    })
  })

  it('tells its path', () => {
    const done = citeEdits(HARBOUR, {...inLetters, unit: 9})
    expect(done.ok && done.value).toMatchObject({
      passage: 'H9',
      path: ['documents', 0, 'passages', 4],
    })
  })

  it('folds a long paraphrase', () => {
    const says = 'They spoke of nets and boats, and of what the quay would say. '.repeat(4).trim()
    const after = cited(HARBOUR, {...inLetters, unit: 9, says})
    expect(added(HARBOUR, after)).toMatch(/says: >-\n {10}They spoke/)
    expect(
      Math.max(
        ...added(HARBOUR, after)
          .split('\n')
          .map(line => line.length),
      ),
    ).toBeLessThan(99)
    const {scenario} = readHarbour(after)
    expect(scenario?.documents[0]?.passages.at(-1)?.says).toBe(says)
  })
})

describe('a document that the file has not', () => {
  it('is added behind the others', () => {
    const after = cited(HARBOUR, inLog)
    expect(added(HARBOUR, after)).toBe(
      [
        '  - id: pilot-log',
        '    letter: P',
        '    title: Log of the old pilot',
        '    kind: log book',
        '    date: That spring',
        '    dated: inferred',
        '    split: paragraph',
        '    about: "What the pilot wrote down: with gaps, # and all."',
        '    passages:',
        '      - id: P4',
        '        says: He heard of the tow.',
        '        anchor: "word of the \\"tow\\""',
      ].join('\n'),
    )
    expect(codesOf(after)).toEqual(codesOf(HARBOUR))
  })

  it('begins the list where there is none, behind the sources', () => {
    expect(cited(without, inLog)).toContain(
      '\nsources: [tide-tables]\n\ndocuments:\n  - id: pilot-log\n',
    )
  })

  it('fills an empty list, and keeps the comment behind it', () => {
    const empty = `${without.trimEnd()}\ndocuments: [] # my own\n# end\n`
    expect(cited(empty, inLog)).toContain('\ndocuments: # my own\n  - id: pilot-log\n')
    expect(cited(empty, inLog)).toMatch(/"\n# end\n$/)
  })

  it('is refused a letter or an id that is taken', () => {
    const taken = (part: object) => problemOf(HARBOUR, {...inLog, document: {...log, ...part}})
    expect(taken({letter: 'H'})).toEqual({code: 'letter-taken', letter: 'H'})
    expect(taken({letter: 'T'})).toEqual({code: 'letter-taken', letter: 'T'})
    expect(taken({letter: 'C'})).toBeNull()
    expect(taken({id: 'count-of-the-shoal'})).toEqual({
      code: 'id-taken',
      id: 'count-of-the-shoal',
    })
  })
})

describe('a citation is refused', () => {
  it.each([
    ['says', {says: ' \n'}],
    ['anchor', {anchor: ''}],
    ['anchor', {anchor: 'one two three four five six seven eight nine'}],
    ['title', {document: {...log, title: ''}}],
    ['letter', {document: {...log, letter: 'p'}}],
    ['about', {document: {...log, about: 'x'.repeat(4001)}}],
  ])('where its %s has not the form', (field, part) => {
    expect(problemOf(HARBOUR, {...inLog, ...part})).toEqual({code: 'form', field})
  })

  it('where the text does not parse', () => {
    expect(problemOf(`${HARBOUR}\nx: "`, inLog)).toEqual({code: 'unreadable'})
    expect(problemOf('', inLog)).toEqual({code: 'unreadable'})
    expect(problemOf('just words', inLog)).toEqual({code: 'unfit'})
  })

  it('where something else than a list stands at its place', () => {
    expect(problemOf('documents: none\n', inLog)).toEqual({code: 'unfit'})
    expect(problemOf('documents: {a: b}\n', inLog)).toEqual({code: 'unfit'})
  })

  it('where the number is too large for an id', () => {
    expect(problemOf(HARBOUR, {...inLog, unit: 1000})).toEqual({code: 'far-down', unit: 1000})
  })
})

const SMALL = 'demarche: 1 # a\nsources: [tide-tables]\n\n# b\nturns: []\n'
const BASES: readonly string[] = [
  SMALL,
  `${SMALL}documents: []\n`,
  `${SMALL}documents: [] # mine`,
  `${SMALL}documents: [\n  # none yet\n]`,
  `${SMALL}documents:`,
  `${SMALL}documents: ~ # none\n\n# end`,
  'sources: []\nturns: []\nlast: |\n  words',
  'sources: []\nlast: |+\n  words\n\n\n',
  'last: >-\n  words',
  'title: x',
  '# a\n\ntitle: x # b\n# c\nturns: [a,\n  b] # d\n\n# e\n',
  'documents:\n- id: quay-letters\n  letter: H\n  passages:\n  - id: H7\n    says: |+\n      a\n\n\n  # f\n  - id: H70\n',
  'documents:\n  # g\n  -\n    # h\n    id: quay-letters\n    letter: H\n    passages: # i\n\n      # j\n      - anchor: a b # k\n        id: H70 # l\nz: 1\n',
  'documents: [{id: quay-letters, letter: H, passages: [{id: H7}, {id: H70,},]}]',
  'documents:\n  - {id: quay-letters, letter: H, passages: []}\n',
  'documents:\n  - id: quay-letters\n    letter: H\n    passages:\n    about: x\n',
  'documents:\n  - id: quay-letters\n    letter: H\n    about: x\n  # m\n\n  - id: other\n',
  '---\n"documents":\n  - id: quay-letters\n    letter: H\n    passages: []\n...\n',
]

it('whatever the file and the words, only the passage is added', () => {
  const words = fc
    .oneof(
      fc.string({minLength: 1, maxLength: 300, unit: 'binary'}),
      fc.string({minLength: 1, maxLength: 60}),
      fc.lorem({maxCount: 60}),
      fc.constantFrom('no', 'null', '12', '- a', '# b', 'a: b', "it's", '"', '\\', '@x', '{}', '~'),
    )
    .filter(text => !/^[\s\p{C}\p{Z}]*$/u.test(text))
  const endings = fc.constantFrom<(text: string) => string>(
    text => text,
    text => text.replace(/\n/g, '\r\n'),
    text => `\ufeff${text}`,
    text => text.trimEnd(),
  )
  let done = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...BASES).chain(base => endings.map(ending => ending(base))),
      fc.boolean(),
      words,
      words,
      fc.integer({min: 5, max: 999}),
      (text, existing, says, about, unit) => {
        const {document} = existing ? inLetters : inLog
        const letter = existing && text.includes('quay-letters') ? 'H' : 'P'
        fc.pre(!text.includes(`id: ${letter}${unit}`))
        const citation = {...inLog, document: {...document, about, letter: 'P'}, says, unit}
        const after = cited(text, citation)
        done++
        expectOnlyAdded(text, after, `${letter}${unit}`)
      },
    ),
    {numRuns: 400},
  )
  expect(done).toBeGreaterThan(300)
})

/** Lines of before stand in order, but for that of an empty list; the data differ by one passage. */
function expectOnlyAdded(before: string, after: string, id: string) {
  const lines = after.split(/\r?\n/)
  let at = 0
  for (const line of before.split(/\r?\n/)) {
    if (/documents|passages/.test(line) && /\[|\]|~/.test(line)) continue
    const found = lines.indexOf(line, at)
    expect(found, line).toBeGreaterThanOrEqual(at)
    at = found + 1
  }
  type Data = {documents?: {id: string; passages?: {id: string}[] | null}[] | null}
  const [was, is] = [before, after].map(text => readYaml(text, () => {})?.data as Data)
  const put = is?.documents?.flatMap(each => each.passages?.filter(it => it.id === id) ?? [])
  expect(put).toHaveLength(1)
  const rest = (data: Data | undefined) => ({
    ...data,
    documents: (data?.documents ?? []).flatMap(each => {
      const passages = (each.passages ?? []).filter(it => it.id !== id)
      return each.id === 'pilot-log' || (each.id === 'quay-letters' && !before.includes(each.id))
        ? []
        : {...each, passages}
    }),
  })
  expect(rest(is)).toEqual(rest(was))
}
