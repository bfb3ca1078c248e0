import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fieldsAt, scenarioJsonSchema} from '../../src/scenarios/json-schema.ts'

const FILE = new URL('../../schema/scenario.schema.json', import.meta.url)
const GENERATED = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`

/** UPDATE=1 writes it anew. */
test('the committed schema is the one that is generated', () => {
  if (process.env.UPDATE) writeFileSync(FILE, GENERATED)
  expect(readFileSync(FILE, 'utf8')).toBe(GENERATED)
})

test('editors find the draft they understand, and what to show on hover', () => {
  const schema = scenarioJsonSchema()
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
  expect(schema.properties?.turns?.items?.properties?.brief?.description).toMatch(
    /at most 60 words/,
  )
  expect(schema.required).not.toContain('documents')
})

test('the fields of a block are found by its path', () => {
  expect(fieldsAt(['turns', 3, 'options', 0, 'moves'])).toContain('military')
  expect(fieldsAt(['seats', 'orra', 'aims', 0])).toEqual(['text', 'met'])
  expect(fieldsAt(['flags', 'wide'])).toEqual([])
})
