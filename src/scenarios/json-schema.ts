import {z} from 'zod'
import type {Path} from './problems.ts'
import {scenarioSchema} from './schema.ts'

/** As much of a JSON Schema as is needed to walk it. */
export type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema
  readonly [keyword: string]: unknown
}

/** The form of a scenario file, in the draft that editors understand, hover texts included. */
export function scenarioJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(scenarioSchema, {io: 'input', target: 'draft-7'})
  return {...schema, title: 'A scenario for Demarche'} as unknown as JsonSchema
}

/** The form of the value at this path; undefined where no scenario has such a path. */
export function schemaAt(path: Path): JsonSchema | undefined {
  schema ??= scenarioJsonSchema()
  let found: JsonSchema | undefined = schema
  for (const step of path) {
    found =
      typeof step === 'number'
        ? found?.items
        : (found?.properties?.[step] ?? found?.additionalProperties)
  }
  return found
}

/** The fields that the block at this path may have; none where it is no block with fixed fields. */
export const fieldsAt = (path: Path): readonly string[] =>
  Object.keys(schemaAt(path)?.properties ?? {})

let schema: JsonSchema | null = null
