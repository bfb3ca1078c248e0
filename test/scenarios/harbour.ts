import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {readScenario} from '../../src/scenarios/read.ts'
import type {Catalogue} from '../../src/scenarios/schema.ts'

/** The small scenario without a mistake that the tests change. */
export const HARBOUR = readFileSync(
  fileURLToPath(new URL('../fixtures/harbour.yaml', import.meta.url)),
  'utf8',
)

/** A catalogue of two invented documents, of which the harbour lists the first. */
export const CATALOGUE: Catalogue = {
  documents: [documentOf('tide-tables', 'T'), documentOf('count-of-the-shoal', 'C')],
  doubts: [
    {
      id: 'Q1',
      title: 'A page without a statement',
      text: 'The first page has the address only.',
      exercise: 'Find what the address can tell, and what it cannot.',
      passages: ['T1'],
    },
  ],
}

/** Reads the text with that catalogue. */
export const readHarbour = (text: string = HARBOUR) => readScenario(text, CATALOGUE)

/** The harbour with one stretch replaced; the stretch must occur exactly once. */
export function changed(right: string, wrong: string): string {
  const parts = HARBOUR.split(right)
  if (parts.length !== 2) throw new Error(`occurs ${parts.length - 1} times: ${right}`)
  return parts.join(wrong)
}

/** Codes with their lines, as one reads them. */
export const codesOf = (text: string) =>
  readHarbour(text).problems.map(({code, at}) => `${code} ${at.line}:${at.column}`)

function documentOf(id: string, letter: string): Catalogue['documents'][number] {
  return {
    ...{id, letter, title: 'An invented table', kind: 'table', date: 'undated', dated: 'undated'},
    ...{split: 'line', about: 'A table for the tests.'},
    passages: [{id: `${letter}1`, says: 'High water comes twice.', anchor: 'twice in a day'}],
  }
}
