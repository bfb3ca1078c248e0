import {LADDERS} from '../scenarios/ladders.ts'
import type {Path} from '../scenarios/problems.ts'
import {type JsonSchema, schemaAt} from '../scenarios/schema-walk.ts'
import type {AtCursor} from './cursor.ts'
import type {NameKind, Names} from './outline.ts'

/** Something that could be written at a point of a draft. */
export type Suggestion = {
  readonly label: string
  readonly kind: 'field' | 'value' | 'name'
  /** What the format says of it; empty where it says nothing. */
  readonly info: string
  /** What is written for it. */
  readonly insert: string
}

/** Everything that could be written here, in the order of the format. */
export function suggestionsAt(
  at: AtCursor,
  names: Names,
  schema: JsonSchema,
): readonly Suggestion[] {
  if (at.isProse) return named(names.passage)
  const path = at.field === null ? at.block : [...at.block, at.field]
  const form = schemaAt(schema, path)
  const isValue = at.field !== null || form?.properties === undefined
  if (!isValue) return fieldsOf(form)
  const kind = namesAt(path)
  if (kind) return named(names[kind])
  if (isCondition(path)) return named([...LADDERS, ...names.flag])
  const info = described(form)
  return valuesOf(form).map(label => ({label, kind: 'value', info, insert: label}))
}

/** What the format says of the field or value at this point; undefined where it says nothing. */
export function explanationAt(at: AtCursor, word: string, schema: JsonSchema): string | undefined {
  if (at.isProse) return undefined
  const isField = at.field === null && schemaAt(schema, [...at.block, word]) !== undefined
  const path = isField
    ? [...at.block, word]
    : at.field === null
      ? at.block
      : [...at.block, at.field]
  return described(schemaAt(schema, path)) || undefined
}

const named = (ids: readonly string[]): readonly Suggestion[] =>
  [...new Set(ids)].map(id => ({label: id, kind: 'name', info: '', insert: id}))

const fieldsOf = ({properties = {}}: JsonSchema): readonly Suggestion[] =>
  Object.entries(properties).map(([label, form]) => ({
    label,
    kind: 'field',
    info: described(form),
    insert: form.properties || form.items || form.additionalProperties ? `${label}:` : `${label}: `,
  }))

const described = (form: JsonSchema | undefined) =>
  typeof form?.description === 'string' ? form.description : ''

function valuesOf(form: JsonSchema | undefined): readonly string[] {
  const choices = form?.enum ?? (form?.type === 'boolean' ? [true, false] : [])
  return Array.isArray(choices) ? choices.map(String) : []
}

const isCondition = (path: Path) => ['when', 'met'].includes(String(path.at(-1)))

/** Which names a field takes, by the last fields of its path. */
const TAKES: readonly (readonly [RegExp, NameKind])[] = [
  [/(^|\.)turns\.0\.(seat|seats\.0)$/, 'seat'],
  [/\.(capital|look|show\.0\.(at|from|to))$/, 'place'],
  [/\.sets\.0$/, 'flag'],
  [/\.cites\.0$/, 'passage'],
  [/\.doubts\.0$/, 'doubt'],
  [/^sources\.0$/, 'document'],
  [/\.choose\.0$/, 'option'],
  [/\.paths\.0\.ending$/, 'ending'],
]

function namesAt(path: Path): NameKind | undefined {
  const written = path.join('.')
  return TAKES.find(([form]) => form.test(written))?.[1]
}
