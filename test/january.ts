import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {type Scenario, scenarioSchema} from '../src/scenarios/schema.ts'

const file = new URL('../src/scenarios/library/january-strikes.yaml', import.meta.url)

/** The January strikes as bundled, read without the checks. */
export const january: Scenario = scenarioSchema.parse(parse(readFileSync(file, 'utf8')))

/** The options that the record documents, turn by turn. */
export const RECORD_PATH = [
  'protest',
  'recall',
  'strike',
  'signal-calm',
  'phone',
  'repair',
  'minister-goes',
  'consultations',
] as const
