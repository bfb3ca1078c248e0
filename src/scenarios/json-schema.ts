import {z} from 'zod'
import type {Path} from './problems.ts'
import {scenarioSchema} from './schema.ts'
import {type JsonSchema, schemaAt} from './schema-walk.ts'

/** The form of a scenario file, in the draft that editors understand, hover texts included. */
export function scenarioJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(scenarioSchema, {io: 'input', target: 'draft-7'})
  return {...schema, title: 'A scenario for Demarche'} as unknown as JsonSchema
}

/** The fields that the block at this path may have; none where it is no block with fixed fields. */
export function fieldsAt(path: Path): readonly string[] {
  schema ??= scenarioJsonSchema()
  return Object.keys(schemaAt(schema, path)?.properties ?? {})
}

let schema: JsonSchema | null = null
