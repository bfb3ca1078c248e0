import {isMap, isNode, isSeq, type Node, type Pair, type YAMLMap} from 'yaml'
import type {Result} from '../result.ts'
import {fail, ok} from '../result.ts'
import {
  type DescribedDocument,
  documentFlow,
  documentLines,
  passageFlow,
  passageLines,
  plainLine,
} from './citation-text.ts'
import type {Edit} from './edits.ts'
import {type OwnDocument, readOwnDocuments} from './own-documents.ts'
import {ANCHOR_WORDS, unitOf} from './passages.ts'
import type {Path} from './problems.ts'
import {documentSchema, type Passage, type SourceDocument} from './schema.ts'
import {entryEdits, keyEdits, type NewEntry, pairOf} from './yaml-insert.ts'
import {readYaml, readYamlTree} from './yaml-text.ts'

/** A passage to be cited. */
export type Citation = {
  /** Where the file has a document of this id already, only the id counts. */
  readonly document: DescribedDocument
  /** The number of the unit, counted from 1. */
  readonly unit: number
  readonly says: string
  readonly anchor: string
  /** The documents that files may list as sources: their letters and ids are taken. */
  readonly catalogue?: readonly Pick<SourceDocument, 'id' | 'letter'>[]
}

/** What puts a passage into a file: the edits, its id, and the path it will have. */
export type Cited = {
  readonly edits: readonly Edit[]
  readonly passage: string
  readonly path: Path
}

/** Why a passage was not put in. */
export type CiteProblem =
  /** The text is not sound YAML. */
  | {readonly code: 'unreadable'}
  /** It is, but has no place for the passage that would leave all else as written. */
  | {readonly code: 'unfit'}
  | {readonly code: 'cited-already'; readonly passage: string}
  | {readonly code: 'letter-taken'; readonly letter: string}
  | {readonly code: 'id-taken'; readonly id: string}
  /** A field is empty, too long or of the wrong form. */
  | {readonly code: 'form'; readonly field: string}
  /** The number of the unit is more than an id can say. */
  | {readonly code: 'far-down'; readonly unit: number}

/**
 * Edits that add a passage to a scenario file, and its document where the file has none of that id.
 * Nothing else changes in what the file says; but for an empty list that is filled, no line of it does.
 */
export function citeEdits(text: string, citation: Citation): Result<Cited, CiteProblem> {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const yaml = readYamlTree(bare, () => {})
  const own = readOwnDocuments(bare)
  if (!yaml) return fail({code: 'unreadable'})
  if (!own || !isMap(yaml.root)) return fail({code: 'unfit'})

  const document = own.documents.find(({id}) => id === citation.document.id)
  const wanted = wantedPassage(citation, document)
  if (!wanted.ok) return wanted
  const {passage, described} = wanted.value
  const clash = document ? null : clashOf(described, own, citation.catalogue ?? [])
  if (clash) return fail(clash)

  const plan = document
    ? passagePlan(bare, yaml.root, document, passage)
    : documentPlan(bare, yaml.root, described, passage)
  if (!plan) return fail({code: 'unfit'})
  const edit = plan.edits.find(each => isTrue(bare, yaml.data, each, plan))
  if (!edit) return fail({code: 'unfit'})
  const shift = text.length - bare.length
  const shifted = {...edit, from: edit.from + shift, to: edit.to + shift}
  return ok({edits: [shifted], passage: passage.id, path: plan.path})
}

function wantedPassage(
  {document, unit, says, anchor}: Citation,
  existing: OwnDocument | undefined,
): Result<{passage: Passage; described: DescribedDocument}, CiteProblem> {
  if (unit > 999) return fail({code: 'far-down', unit})
  const {letter} = existing ?? document
  const id = `${letter}${unit}`
  if (existing?.passages.some(each => each.id === id)) {
    return fail({code: 'cited-already', passage: id})
  }
  const passage = {id, says: plainLine(says), anchor: plainLine(anchor)}
  const lines = Object.entries(document).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, plainLine(value)]] : [],
  )
  const parsed = documentSchema.safeParse({...Object.fromEntries(lines), passages: [passage]})
  if (!parsed.success) {
    const own = parsed.error.issues.map(({path}) => String(path.at(-1)))
    const field = existing ? own.find(name => name in passage) : own[0]
    if (field !== undefined) return fail({code: 'form', field})
  }
  if (passage.anchor.split(' ').length > ANCHOR_WORDS) return fail({code: 'form', field: 'anchor'})
  return ok({passage, described: parsed.success ? withoutPassages(parsed.data) : document})
}

function withoutPassages({passages: _, ...described}: SourceDocument): DescribedDocument {
  return described
}

function clashOf(
  {id, letter}: DescribedDocument,
  own: NonNullable<ReturnType<typeof readOwnDocuments>>,
  catalogue: NonNullable<Citation['catalogue']>,
): CiteProblem | null {
  if (catalogue.some(each => each.id === id)) return {code: 'id-taken', id}
  const listed = catalogue.filter(each => own.sources.includes(each.id))
  const taken = [...listed, ...own.documents].some(each => each.letter === letter)
  return taken ? {code: 'letter-taken', letter} : null
}

type Plan = {
  /** Any one of these, the likeliest first. */
  readonly edits: readonly Edit[]
  readonly path: Path
  readonly passage: Passage
  /** What the file says once what was added is taken away again. */
  readonly without: (data: Json) => unknown
}

type Json = {documents?: {passages?: unknown[]}[] | null}

function passagePlan(
  text: string,
  root: Node,
  document: OwnDocument,
  passage: Passage,
): Plan | null {
  const list = pairOf(root, 'documents')?.value
  const map = isSeq(list) ? list.items[document.at] : null
  if (!isMap(map)) return null
  const number = unitOf(passage.id)
  const pair = pairOf(map, 'passages')
  const length = isSeq(pair?.value) ? pair.value.items.length : 0
  const at = document.passages.find(({id}) => unitOf(id) > number)?.at ?? length
  const entry = {
    lines: (column: number) => passageLines(passage, column),
    flow: passageFlow(passage),
  }
  return {
    edits: pair
      ? entryEdits(text, pair, entry, at)
      : keyEdits(text, map, 'passages', entry, undefined, false),
    path: ['documents', document.at, 'passages', at],
    passage,
    without: data => {
      const own = data.documents?.[document.at]
      own?.passages?.splice(at, 1)
      if (own && length === 0) restore(own, 'passages', pair)
      return data
    },
  }
}

function documentPlan(
  text: string,
  root: YAMLMap,
  described: DescribedDocument,
  passage: Passage,
): Plan | null {
  const pair = pairOf(root, 'documents')
  const length = isSeq(pair?.value) ? pair.value.items.length : 0
  const entry: NewEntry = {
    lines: column => documentLines(described, passage, column),
    flow: documentFlow(described, passage),
  }
  return {
    edits: pair
      ? entryEdits(text, pair, entry, length)
      : keyEdits(text, root, 'documents', entry, behindWhat(root), true),
    path: ['documents', length, 'passages', 0],
    passage,
    without: data => {
      data.documents?.splice(length, 1)
      if (length === 0) restore(data, 'documents', pair)
      return data
    },
  }
}

/** Documents follow the sources, or go before the turns. */
function behindWhat(root: YAMLMap): Pair | undefined {
  const sources = pairOf(root, 'sources')
  const turns = pairOf(root, 'turns')
  return sources ?? (turns && root.items[root.items.indexOf(turns) - 1])
}

/** Puts back what stood at a key whose list was empty. */
function restore<K extends string>(data: {[key in K]?: unknown}, key: K, pair: Pair | undefined) {
  if (!pair) delete data[key]
  else if (!isNode(pair.value) || !isSeq(pair.value)) data[key] = null
}

/** Whether the edited text parses and says what it said, and the passage besides. */
function isTrue(text: string, before: unknown, edit: Edit, plan: Plan): boolean {
  const edited = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
  const read = readYaml(edited, () => {})?.data
  if (!read) return false
  const data: Json = JSON.parse(JSON.stringify(read))
  const put = plan.path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    data,
  )
  if (JSON.stringify(put) !== JSON.stringify(plan.passage)) return false
  return JSON.stringify(plan.without(data)) === JSON.stringify(before)
}
