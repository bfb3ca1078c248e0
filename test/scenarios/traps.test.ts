import {describe, expect, test} from 'vitest'
import {problemList} from '../../src/scenarios/problem-list.ts'
import {readYaml} from '../../src/scenarios/yaml-text.ts'

/** Codes with their places, and the data where there is any. */
function read(text: string) {
  const list = problemList()
  const yaml = readYaml(text, list.note)
  const told = list.finish().map(({code, at}) => `${code} ${at.line}:${at.column}`)
  return {told, data: yaml?.data}
}

const told = (text: string) => read(text).told

test('ordinary YAML is read as it stands', () => {
  const text = 'a: 1 # one\nb: [x, "y"] #two\nc: |\n  three #3\nd: +2\ne: ~\n'
  expect(read(text)).toEqual({
    told: [],
    data: {a: 1, b: ['x', 'y'], c: 'three #3\n', d: 2, e: null},
  })
})

test('a byte order mark at the beginning is not part of the text', () => {
  expect(read('\ufeffa: 1\n')).toEqual({told: [], data: {a: 1}})
  expect(told('a: b\ufeff\n')).toEqual(['yaml/control-character 1:5'])
})

test('words that older YAML took for yes and no stay words', () => {
  expect(read('a: yes\nb: NO\nc: on\nd: 1:30\ne: 2024-01-19\n').data).toEqual({
    ...{a: 'yes', b: 'NO', c: 'on', d: '1:30', e: '2024-01-19'},
  })
})

describe('a # that swallows text', () => {
  test.each([
    ['text: Resolution #242 passed\n', ['yaml/comment 1:18']],
    ['text: #242 passed\n', ['yaml/comment 1:7']],
    ['- Resolution #242\n', ['yaml/comment 1:14']],
    ['a: [Resolution #242\n  , b]\n', ['yaml/comment 1:16']],
    ['text: two\n  lines #3\n', ['yaml/comment 2:9']],
  ])('%j is refused', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each([
    'text: Resolution # 242 passed\n',
    'text: "Resolution #242" #note\n',
    'text: Resolution#242\n',
    'minutes: 25 #roughly\n',
    'a: # note\n  b: 1\n',
    '#first\na: 1 ## last\n',
    'a: |\n  Resolution #242\n',
  ])('%j is a comment or a text', text => {
    expect(told(text)).toEqual([])
  })
})

describe('what changes how a file is read', () => {
  test.each([
    ['%YAML 1.1\n---\na: no\n', ['yaml/directive 1:1']],
    ['%TAG ! tag:x,2000:\n---\na: 1\n', ['yaml/directive 1:1']],
    ['a: &x 1\nb: *x\n', ['yaml/anchor 1:4', 'yaml/alias 2:4']],
    ['*x : 1\n', ['yaml/alias 1:1']],
    ['a: !foo b\nb: !!str 1\n', ['yaml/tag 1:4', 'yaml/tag 2:4']],
    ['a: {<<: {b: 1}}\n', ['yaml/merge-key 1:5']],
    ['a: 1\nb: 2\na: 3\na: 4\n', ['yaml/duplicate-key 3:1', 'yaml/duplicate-key 4:1']],
    ['a: 1\n---\nb: 2\n', ['yaml/several-documents 2:1']],
    ['a: 1\n...\nb: 2\n', ['yaml/several-documents 3:1']],
    ['1: a\n', ['yaml/key 1:1']],
    ['? [a]\n: b\n', ['yaml/key 1:3']],
    ['true: a\nnull: b\n', ['yaml/key 1:1', 'yaml/key 2:1']],
    ['__proto__: {a: 1}\n', ['yaml/key 1:1']],
  ])('%j is refused', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('one document between its marks is fine', () => {
    expect(read('---\na: 1\n...\n# end\n')).toEqual({told: [], data: {a: 1}})
  })

  test('a directive does not hide what else is wrong', () => {
    expect(read('%YAML 1.1\n---\na: no\na: 1\n')).toEqual({
      told: ['yaml/directive 1:1', 'yaml/duplicate-key 4:1'],
      data: {a: 'no'},
    })
  })
})

describe('tabs, characters and limits', () => {
  test.each([
    ['a:\n\tb: 1\n', ['yaml/tab 2:1']],
    ['a:\n  \tb: 1\n', ['yaml/tab 2:3']],
    ['- a\n\n \t- b\n', ['yaml/tab 3:2']],
    ['a: 1\n\t\n\t# note\n', []],
    ['a:\tb\n', []],
    ['a: x\0y\u0085\n', ['yaml/control-character 1:5']],
    ['a: b\rc\n', ['yaml/control-character 1:5']],
    ['a: \ud83d b\n', ['yaml/control-character 1:4']],
    ['a: 😀\r\nb: 1\r\n', []],
    ['a: \ufffd\n', ['yaml/encoding 1:4']],
    ['', ['yaml/empty 1:1']],
    ['# only a note\n', ['yaml/empty 1:1']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('a file may have one mebibyte and not one byte more', () => {
    const lines = (bytes: number) => `a: |\n${' é\n'.repeat(bytes)}`.slice(0, bytes)
    const rest = 1_048_576 - 5
    const full = `a: |\n${' é\n'.repeat(Math.floor(rest / 4))}`
    expect(lines(5)).toBe('a: |\n')
    expect(told(full)).toEqual([])
    expect(told(`${full}    `)).toEqual(['yaml/too-large 1:1'])
  })

  test('a line may have ten thousand characters', () => {
    expect(told(`a: ${'x'.repeat(9_997)}\n`)).toEqual([])
    expect(told(`a: ${'x'.repeat(9_998)}\n`)).toEqual(['yaml/long-line 1:10001'])
  })

  test.each(['[', '{a: ', '- ', '? ', 'a: [{b: '])('%j may be nested, but not for ever', part => {
    expect(told(`x:\n  ${part.repeat(9)}`)).not.toContain('yaml/too-deep 2:1')
    const codes = told(`x:\n  ${part.repeat(40)}`)
    expect(codes.map(code => code.split(' ')[0])).toEqual(['yaml/too-deep'])
  })
})

test('of an echo of one line out of place only the first is told', () => {
  expect(told('a:\n  b: 1\n   c: 2\n  d: 3\n e: 4\nf: 5\n')).toEqual([
    'yaml/colon 2:6',
    'yaml/indent 5:1',
  ])
})

describe('what the notation itself refuses', () => {
  test.each([
    ['a: "x\nb: 1\n', 'yaml/quote 1:4'],
    ["a:\n  b: 'it's'\n", 'yaml/quote 2:10'],
    ["- 'it''\n- b\n", 'yaml/quote 1:3'],
    ['- "x\\"\n- b\n', 'yaml/quote 1:3'],
    ['a: "b" "c"\n', 'yaml/syntax 1:8'],
    ['a: b: c\n', 'yaml/colon 1:4'],
    ['a: x\nb\nc: d\n', 'yaml/no-colon 2:1'],
    ['a: b\n- c\n', 'yaml/no-colon 2:1'],
    ['a:\n  - b\n  c: d\n', 'yaml/indent 3:1'],
    ['a:\n  b: 1\n c: 2\n', 'yaml/indent 3:1'],
    ['- - a\n  b\n', 'yaml/indent 2:1'],
    ['-\t- a\n', 'yaml/tab 1:2'],
    ['a: [b\n', 'yaml/bracket 1:4'],
    ['a: [b: c\nd: e\n', 'yaml/bracket 1:4'],
    ['a: {b: [c}\n', 'yaml/bracket 1:10'],
    ['a: ]\n', 'yaml/bracket 1:4'],
    ['a: [,b]\n', 'yaml/bracket 1:5'],
    ['a: ["b""c"]\n', 'yaml/bracket 1:8'],
    ['a: [\n- b]\n', 'yaml/bracket 2:1'],
    ['a: [{} {}]\n', 'yaml/bracket 1:8'],
    ['a: {b: - c}\n', 'yaml/bracket 1:8'],
    ['a: [b, c: d e: f]\n', 'yaml/bracket 1:11'],
    ['a: {b: c\n  : d}\n', 'yaml/bracket 2:3'],
    ['a: "\\q"\n', 'yaml/escape 1:5'],
    ['a: `b\n', 'yaml/start-character 1:4'],
    ['a: {} b\n', 'yaml/syntax 1:7'],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})
