import {z} from 'zod'
import {scenarioSchema} from './schema.ts'

export type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly [keyword: string]: unknown
}

/** The form of a scenario file in the draft that editors understand, hover texts included. */
export function scenarioJsonSchema(): JsonSchema {
  const {$schema, ...schema} = z.toJSONSchema(scenarioSchema, {io: 'input', target: 'draft-7'})
  return {
    $schema,
    title: 'A scenario for Demarche',
    ...schema,
  } as JsonSchema
}
