import type {Path} from './problems.ts'

/** As much of a JSON Schema as is needed to walk it. */
export type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema
  readonly [keyword: string]: unknown
}

/** The form of the value at this path; undefined where no scenario has such a path. */
export function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  let found: JsonSchema | undefined = schema
  for (const step of path) {
    found =
      typeof step === 'number'
        ? found?.items
        : (found?.properties?.[step] ?? found?.additionalProperties)
  }
  return found
}
