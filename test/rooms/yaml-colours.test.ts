import {yamlLanguage} from '@codemirror/lang-yaml'
import {describe, expect, it} from 'vitest'
import {plainWhereTooDeep, yamlColours} from '../../src/rooms/workshop/yaml-colours.ts'

const TEXT = 'id: january-strikes'

/** Calls itself until the stack is full. */
const endless = (): null => endless() ?? null

describe('the colours of a text', () => {
  it('are those of YAML', () => {
    const {parser} = yamlColours().language
    expect(String(parser.parse(TEXT))).toBe(String(yamlLanguage.parser.parse(TEXT)))
    expect(String(parser.parse(TEXT))).toContain('Key')
  })

  it('are left out where the grammar runs out of stack', () => {
    const parse = yamlLanguage.parser.startParse(TEXT)
    const tree = plainWhereTooDeep(Object.assign(parse, {advance: endless}), TEXT.length).advance()
    expect([tree?.length, tree?.children]).toEqual([TEXT.length, []])
  })
})
