import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {locate, matchDocument} from '../../src/scenarios/passages.ts'

const folder = process.env.DEMARCHE_SOURCES
const hasPack = folder !== undefined && existsSync(folder)
const why = hasPack ? '' : ' (skipped: DEMARCHE_SOURCES names no folder with the reading pack)'
const {documents} = loadCatalogue()

describe.each(documents.map(document => [document.id, document] as const))(
  `the text of %s${why}`,
  (id, document) => {
    const read = () => readFileSync(join(folder ?? '', `${id}.txt`), 'utf8')

    it.skipIf(!hasPack)('has every anchor exactly once, in its numbered unit', () => {
      const wrong = locate(document, read()).filter(
        finding =>
          finding.status !== 'not citable' && (finding.status !== 'found' || finding.moved),
      )
      expect(wrong).toEqual([])
    })

    it.skipIf(!hasPack)('is taken for no other document', () => {
      const matched = matchDocument(documents, read())
      expect(matched.ok && matched.value.document.id).toBe(id)
    })
  },
)
