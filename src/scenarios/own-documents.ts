import {type Scenario, scenarioSchema} from './schema.ts'
import {type Sound, soundParts} from './sound.ts'
import {readYaml} from './yaml-text.ts'

/** A document of a scenario's own, as far as its file describes it. */
export type OwnDocument = {
  /** Its index in the file's list. */
  readonly at: number
  readonly id: string
  readonly letter: string
  readonly title: string
  readonly split: 'paragraph' | 'line'
  readonly passages: readonly OwnPassage[]
}

export type OwnPassage = {
  /** Its index in the document's list. */
  readonly at: number
  readonly id: string
  readonly anchor?: string
}

/** What a scenario file says of documents; a draft with mistakes elsewhere will do. */
export type OwnDocuments = {
  readonly documents: readonly OwnDocument[]
  /** The documents of the catalogue that it lists, by id. */
  readonly sources: readonly string[]
  /** The letters of passages named anywhere in it, known or not. */
  readonly letters: ReadonlySet<string>
}

/** The documents of a draft; null where its text does not parse. Those without id or letter are left out. */
export function readOwnDocuments(text: string): OwnDocuments | null {
  const yaml = readYaml(text, () => {})
  if (!yaml || typeof yaml.data !== 'object' || yaml.data === null) return null
  const {sources = [], documents = []} = yaml.data as {sources?: unknown; documents?: unknown}
  const parsed = PART.safeParse({sources, documents})
  const sound = parsed.success
    ? soundParts<Part>(parsed.data, [])
    : soundParts<Part>({sources, documents}, parsed.error.issues)
  return ownDocumentsOf(sound, text)
}

/** The same of a draft that is read already. */
export function ownDocumentsOf({documents, sources}: Sound<Part>, text: string): OwnDocuments {
  return {
    documents: listOf(documents).flatMap((document, at) => ownDocument(document, at)),
    sources: listOf(sources).flatMap(id => (typeof id === 'string' ? [id] : [])),
    letters: new Set([...text.matchAll(/\b([A-Z])\d{1,3}\b/g)].map(([, letter = '']) => letter)),
  }
}

const PART = scenarioSchema.pick({sources: true, documents: true})
type Part = Pick<Scenario, 'sources' | 'documents'>

function ownDocument(
  document: NonNullable<Sound<Part>['documents']>[number],
  at: number,
): OwnDocument[] {
  const {id, letter, title = '', split = 'paragraph', passages} = document ?? {}
  if (id === undefined || letter === undefined) return []
  const own = listOf(passages).flatMap((passage, index): OwnPassage[] => {
    if (passage?.id === undefined) return []
    const {anchor} = passage
    return [{at: index, id: passage.id, ...(anchor === undefined ? {} : {anchor})}]
  })
  return [{at, id, letter, title, split, passages: own}]
}

/** A file may give anything where a list is due. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : []
