import {yamlLanguage} from '@codemirror/lang-yaml'
import {describe, expect, it} from 'vitest'
import {yamlColours} from '../../src/rooms/workshop/yaml-colours.ts'

const NESTED = '[\n'.repeat(20_000)
const {parser} = yamlColours().language

/** Does something with this many calls already on the stack. */
const below = <T>(calls: number, does: () => T): T => (calls > 0 ? below(calls - 1, does) : does())

/** How many calls stand on the stack when the grammar alone can no longer read the nested text. */
function tooMany() {
  for (let calls = 0; calls < 20_000; calls += 250) {
    try {
      below(calls, () => yamlLanguage.parser.parse(NESTED))
    } catch {
      return calls
    }
  }
  throw new Error('The grammar read the text on any stack.')
}

describe('the colours of a text', () => {
  it('are those of YAML', () => {
    const text = 'id: january-strikes'
    expect(String(parser.parse(text))).toBe(String(yamlLanguage.parser.parse(text)))
    expect(String(parser.parse(text))).toContain('Key')
  })

  it('are left out where the grammar runs out of stack', () => {
    const tree = below(tooMany(), () => parser.parse(NESTED))
    expect(tree.length).toBe(NESTED.length)
    expect(tree.children).toEqual([])
  })
})
