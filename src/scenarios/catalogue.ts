import {parseDocument} from 'yaml'
import {z} from 'zod'
import {ANCHOR_WORDS} from './passages.ts'
import type {Catalogue, Doubt, Passage, SourceDocument} from './schema.ts'
import {documentSchema, doubtSchema} from './schema.ts'

/** The catalogue from its YAML texts; `name` ends in the file's name. A mistake in it is ours, so all are thrown as one error. */
export function readCatalogue(
  documents: readonly {readonly name: string; readonly text: string}[],
  doubts: string,
): Catalogue {
  const mistakes: string[] = []
  const read = documents.flatMap(({name, text}) => {
    const document = parse(name, text, documentSchema, mistakes)
    if (document && fileName(name) !== `${document.id}.yaml`)
      mistakes.push(`${name}: the file is not named after its document, ${document.id}`)
    return document ?? []
  })
  const catalogue = {
    documents: read,
    doubts: parse('doubts.yaml', doubts, z.array(doubtSchema), mistakes) ?? [],
  }
  mistakes.push(...read.flatMap(documentMistakes), ...catalogueMistakes(catalogue))
  if (mistakes.length > 0) throw new Error(`The catalogue has mistakes:\n${mistakes.join('\n')}`)
  return catalogue
}

function parse<T>(
  name: string,
  text: string,
  schema: z.ZodType<T>,
  mistakes: string[],
): T | undefined {
  const yaml = parseDocument(text, {version: '1.2', schema: 'core', strict: true, uniqueKeys: true})
  const faults = [...yaml.errors, ...yaml.warnings]
  mistakes.push(...faults.map(fault => `${name}: ${fault.message}`))
  if (faults.length > 0) return undefined
  const checked = schema.safeParse(yaml.toJS({maxAliasCount: 0}))
  if (checked.success) return checked.data
  mistakes.push(
    ...checked.error.issues.map(issue => `${name}: ${issue.path.join('.')}: ${issue.message}`),
  )
  return undefined
}

function documentMistakes({id, letter, passages}: SourceDocument): string[] {
  return passages.flatMap((passage, index) => {
    const expected = `${letter}${index + 1}`
    return [
      passage.id === expected ? [] : `${id}: ${passage.id} stands where ${expected} is due`,
      passageMistakes(passage),
    ].flat()
  })
}

function passageMistakes({id, anchor, furniture, says}: Passage): string[] {
  const mistakes: string[] = []
  if (furniture && says !== undefined) mistakes.push(`${id}: furniture says nothing`)
  if (!furniture && says === undefined) mistakes.push(`${id}: a passage needs "says"`)
  if (!furniture && anchor === undefined) mistakes.push(`${id}: a passage needs an anchor`)
  if (anchor !== undefined && anchor.split(/\s+/).length > ANCHOR_WORDS)
    mistakes.push(`${id}: the anchor is longer than ${ANCHOR_WORDS} words`)
  return mistakes
}

function catalogueMistakes({documents, doubts}: Catalogue): string[] {
  const passages = documents.flatMap(document => document.passages)
  return [
    ...repeated(documents.map(({id}) => id)).map(id => `two documents are called ${id}`),
    ...repeated(documents.map(({letter}) => letter)).map(
      letter => `two documents have the letter ${letter}`,
    ),
    ...repeated(passages.map(({id}) => id)).map(id => `two passages are called ${id}`),
    ...repeated(doubts.map(({id}) => id)).map(id => `two doubts are called ${id}`),
    ...anchorMistakes(passages),
    ...doubtMistakes(passages, doubts),
  ]
}

/** An anchor within another one would be found twice where both passages are. */
function anchorMistakes(passages: readonly Passage[]): string[] {
  return passages.flatMap(inner =>
    passages
      .filter(
        outer =>
          inner !== outer && inner.anchor !== undefined && outer.anchor?.includes(inner.anchor),
      )
      .map(outer => `${inner.id}: its anchor also stands in the anchor of ${outer.id}`),
  )
}

function doubtMistakes(passages: readonly Passage[], doubts: readonly Doubt[]): string[] {
  const passageById = new Map(passages.map(passage => [passage.id, passage]))
  const doubtById = new Map(doubts.map(doubt => [doubt.id, doubt]))
  const mistakes: string[] = []
  for (const doubt of doubts) {
    mistakes.push(...repeated(doubt.passages).map(id => `${doubt.id}: names ${id} twice`))
    for (const id of doubt.passages) {
      const passage = passageById.get(id)
      if (!passage) mistakes.push(`${doubt.id}: there is no passage ${id}`)
      else if (passage.anchor === undefined) mistakes.push(`${doubt.id}: ${id} cannot be cited`)
      else if (!passage.doubts?.includes(doubt.id))
        mistakes.push(`${id}: does not name ${doubt.id}, which names it`)
    }
  }
  for (const passage of passages) {
    mistakes.push(...repeated(passage.doubts ?? []).map(id => `${passage.id}: names ${id} twice`))
    for (const id of passage.doubts ?? []) {
      const doubt = doubtById.get(id)
      if (!doubt) mistakes.push(`${passage.id}: there is no doubt ${id}`)
      else if (!doubt.passages.includes(passage.id))
        mistakes.push(`${id}: does not name ${passage.id}, which names it`)
    }
  }
  return mistakes
}

const fileName = (name: string) => name.split(/[\\/]/).at(-1)
const repeated = (names: readonly string[]) => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
]
