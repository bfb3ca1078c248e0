import {type Checking, entriesOf} from './checking.ts'
import {nearest} from './nearest.ts'
import {ANCHOR_WORDS} from './passages.ts'
import type {Path} from './problems.ts'
import type {SourceDocument} from './schema.ts'
import type {Sound} from './sound.ts'

/** Notes mistakes in the list of sources and in the scenario's own documents. */
export function checkDocuments(checking: Checking): void {
  const {scenario, catalogue, known, report} = checking
  const letters = new Map<string, string>()
  const listed = new Set<string>()
  for (const {entry: id, path} of entriesOf(scenario.sources, ['sources'])) {
    if (listed.has(id)) report('scenario/duplicate-document', path, {id})
    else if (!known.documents.has(id)) {
      report('scenario/unknown-document', path, () => ({
        id,
        suggestion: nearest(id, known.documents),
      }))
    }
    listed.add(id)
    const document = catalogue.documents.find(each => each.id === id)
    if (document) letters.set(document.letter, id)
  }
  const own = new Set<string>()
  for (const {entry, path} of entriesOf(scenario.documents, ['documents'])) {
    const {id = '', letter} = entry
    if (known.documents.has(id)) report('scenario/document-clash', [...path, 'id'], {id})
    else if (own.has(id)) report('scenario/duplicate-document', [...path, 'id'], {id})
    if (entry.id !== undefined) own.add(id)
    const other = letter === undefined ? undefined : letters.get(letter)
    if (letter !== undefined && other !== undefined && other !== id) {
      report('scenario/duplicate-letter', [...path, 'letter'], {letter, other})
    }
    const covered = catalogue.documents.find(each => each.letter === letter)
    if (letter !== undefined && covered && other === undefined && !known.documents.has(id)) {
      report('scenario/bundled-letter', [...path, 'letter'], () => ({
        letter,
        title: covered.title,
        free: freeLetter(checking),
      }))
    }
    if (letter !== undefined) letters.set(letter, id)
    checkPassages(checking, entry, path)
  }
}

/** The first letter that no document has; Q is for doubts. */
function freeLetter({scenario, catalogue}: Checking): string | null {
  const all = [...catalogue.documents, ...(scenario.documents ?? [])]
  const taken = new Set(['Q', ...all.map(document => document?.letter)])
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find(letter => !taken.has(letter)) ?? null
}

function checkPassages({report}: Checking, document: Sound<SourceDocument>, path: Path): void {
  const {id: name = '', letter} = document
  const met = new Set<string>()
  for (const {entry, path: at} of entriesOf(document.passages, [...path, 'passages'])) {
    const {id, anchor} = entry
    if (id !== undefined) {
      if (met.has(id)) report('scenario/duplicate-passage', [...at, 'id'], {id, document: name})
      met.add(id)
      if (letter !== undefined && !id.startsWith(letter)) {
        report('scenario/passage-letter', [...at, 'id'], {id, letter, document: name})
      }
    }
    const words = anchor?.trim().split(/\s+/).length ?? 0
    if (words > ANCHOR_WORDS) {
      report('scenario/long-anchor', [...at, 'anchor'], {words, most: ANCHOR_WORDS})
    }
  }
}
