import * as z from 'zod/mini'
import {POLICIES} from '../machines/rivals.ts'
import type {RecordProblem} from './problems.ts'
import {LONGEST_NOTE, LONGEST_REASON, type Record} from './record.ts'

const id = z.string().check(z.minLength(1), z.maxLength(60))
const toggle = z.enum(['on', 'off'])
const roll = z.int().check(z.gte(1), z.lte(6))

const move = z.strictObject({
  turn: id,
  option: id,
  roll,
  by: z.enum(['person', 'rival']),
  note: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
  drift: z.optional(z.boolean()),
  reason: z.optional(z.string().check(z.maxLength(LONGEST_REASON))),
  opened: z.optional(
    z.array(z.string().check(z.regex(/^[A-Z][0-9]{1,3}$/))).check(z.maxLength(200)),
  ),
  forecast: z.optional(
    z.strictObject({
      option: id,
      sure: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    }),
  ),
})

const recordSchema = z.strictObject({
  demarche: z.literal('record'),
  version: z.literal(1),
  scenario: z.strictObject({
    id,
    title: z.string().check(z.maxLength(200)),
    structure: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  }),
  held: z.array(id).check(z.maxLength(6)),
  rival: z.enum(POLICIES),
  dice: z.union([
    z.strictObject({seed: z.int().check(z.gte(0), z.lte(0xffffffff))}),
    z.strictObject({fixed: roll}),
  ]),
  rules: z.strictObject({audienceGate: toggle, deterrence: toggle}),
  moves: z.array(move).check(z.maxLength(400)),
  ending: z.nullable(id),
})

/** The largest record file that is opened, in characters. */
export const LARGEST_RECORD = 1_000_000

/** `record` is null where any problem stands. */
type ReadRecord = {
  readonly record: Record | null
  readonly problems: readonly RecordProblem[]
}

const refuse = (...problems: RecordProblem[]): ReadRecord => ({record: null, problems})

/** Reads the text of a record file. */
export function readRecord(text: string): ReadRecord {
  if (text.length > LARGEST_RECORD)
    return refuse({code: 'record/too-large', fields: {length: text.length}})
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refuse({code: 'record/not-json', fields: {}})
  }
  return recordIn(data)
}

/** Reads the data of a record, however deep what stands in it. */
export function recordIn(data: unknown): ReadRecord {
  if (
    typeof data !== 'object' ||
    data === null ||
    !('demarche' in data) ||
    data.demarche !== 'record'
  ) {
    return refuse({code: 'record/not-a-record', fields: {}})
  }
  // What is no number is no version of ours, but damage.
  if ('version' in data && typeof data.version === 'number' && data.version !== 1) {
    return refuse({code: 'record/other-version', fields: {version: data.version}})
  }
  const parsed = recordSchema.safeParse(data)
  // zod marks an absent optional as possibly undefined; a strict read never gives undefined.
  if (parsed.success) return {record: parsed.data as Record, problems: []}
  return refuse(
    ...parsed.error.issues.slice(0, 50).map(
      (issue): RecordProblem => ({
        code: 'record/field',
        fields: {
          path: issue.path.map(String).join('.') || 'the record',
          rule: issue.code ?? 'custom',
        },
      }),
    ),
  )
}
