import {describe, expect, it} from 'vitest'
import {catalogueIn, scenariosIn} from '../../build/library-plugin.ts'
import {citedWhere} from '../../src/session/cited-where.ts'
import {january} from '../january.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const cited = citedWhere(scenariosIn(ROOT))
const passages = catalogueIn(ROOT).documents.flatMap(document => document.passages)

describe('every passage of the documents', () => {
  it('that states something is cited by a scenario, or says why none rests on it', () => {
    const silent = passages.filter(
      ({id, furniture, uncited}) => !furniture && !cited.has(id) && !uncited,
    )
    expect(silent.map(({id}) => id)).toEqual([])
  })

  it('that says why nothing rests on it is cited by none', () => {
    const wrong = passages.filter(({id, uncited}) => uncited && cited.has(id))
    expect(wrong.map(({id}) => id)).toEqual([])
  })

  it('that states something tells who says it', () => {
    const silent = passages.filter(({furniture, speaker}) => !furniture && !speaker)
    expect(silent.map(({id}) => id)).toEqual([])
  })
})

describe('where a passage is cited', () => {
  it('is told by the titles of turns, endings and seats, each once', () => {
    const [only] = citedWhere([january]).get('R12') ?? []
    expect(only?.title).toBe(january.title)
    expect(only?.places).toContain('Patched up')
    expect(new Set(only?.places).size).toBe(only?.places.length)
  })
})
