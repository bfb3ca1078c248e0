import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {renamed} from '../../src/drafts/renamed.ts'
import {readYaml} from '../../src/scenarios/yaml-text.ts'

const FOLDER = new URL('../../src/scenarios/library/', import.meta.url)
const bundled = readdirSync(FOLDER)
  .filter(name => name.endsWith('.yaml'))
  .map(name => [name, readFileSync(new URL(name, FOLDER), 'utf8')])
const NEW = {id: 'my-own', title: 'My own: a #1 story'}

const fieldsOf = (text: string) => readYaml(text, () => {})?.data as Record<string, unknown>

describe('a copy under another name', () => {
  it.each(bundled)('of %s differs in two lines', (_, text = '') => {
    const copy = renamed(text, NEW)
    expect(fieldsOf(copy)).toEqual({...fieldsOf(text), ...NEW})
    const lines = text.split('\n')
    const other = copy.split('\n').filter((line, at) => line !== lines[at])
    expect(other).toEqual(['id: my-own', 'title: "My own: a #1 story"'])
  })

  it.each([
    [
      '\ufeffid: a # first\r\ntitle: "b" # second\r\n',
      '\ufeffid: c # first\r\ntitle: D # second\r\n',
    ],
    ['title: |\n  two\n  lines\n\n# note\nid: a\n', 'title: D\n\n# note\nid: c\n'],
    [
      "seats: {id: x}\n'id': 'a'\nturns: [{id: a, title: b}]\n",
      "seats: {id: x}\n'id': c\nturns: [{id: a, title: b}]\n",
    ],
    ['{id: a, title: b}', '{id: c, title: D}'],
    ['id:\ntitle: b', 'id:\ntitle: D'],
    ['no fields', 'no fields'],
    ['"', '"'],
    ['', ''],
  ])('%j becomes %j', (text, copy) => {
    expect(renamed(text, {id: 'c', title: 'D'})).toBe(copy)
  })

  it('reads back whatever the title', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), title => {
        for (const text of ['id: a\ntitle: b # c\n', '{id: a, title: b}'])
          expect(fieldsOf(renamed(text, {id: 'c', title}))).toEqual({id: 'c', title})
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(typeof renamed(text, NEW)).toBe('string')
      }),
    )
  })
})
