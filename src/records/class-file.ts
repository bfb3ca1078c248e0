import * as z from 'zod/mini'
import {fail, ok, type Result} from '../result.ts'
import {LONGEST_CODE, SHORTEST_CODE} from './code.ts'
import type {Given} from './gathered.ts'
import {recordIn} from './read.ts'
import type {Record} from './record.ts'

/** A class as its teacher keeps it: its plays without names, and what was made of them. */
export type ClassFile = {
  readonly demarche: 'class'
  readonly version: 1
  readonly name: string
  /** What the aliases are drawn with, 32 bits. */
  readonly seed: number
  /** Whether a play that was handed in several times counts as often. */
  readonly each: boolean
  /** Their places are what the aliases go by. */
  readonly plays: readonly KeptPlay[]
  readonly roads: readonly KeptRoad[]
}

/** A play of a class: as a code, or as the record that it came with. */
export type KeptPlay = {
  readonly code?: string
  readonly record?: Record
  /** How many times more it was handed in. */
  readonly again: number
  /** The group that the teacher put it in; empty where in none. */
  readonly group: string
  /** Whether it is a team's own, though another play of the class begins like it. */
  readonly isTeam?: boolean
}

/** A road that the room took another way. */
export type KeptRoad = {
  /** The place of the play that it forks from. */
  readonly play: number
  /** The place of the step from 0, and the option that was taken there instead. */
  readonly step: number
  readonly option: string
}

/** Why a class file is not opened. */
export type ClassProblem = {
  readonly code: 'class/not-json' | 'class/not-a-class' | 'class/other-version' | 'class/field'
  /** Where in the file, in the words of its fields. */
  readonly path: string
}

export const LONGEST_CLASS_NAME = 80
export const LONGEST_GROUP = 40
/** How many roads a class keeps; a room takes no more in a lesson. */
export const MOST_ROADS = 200

const short = (longest: number) => z.string().check(z.maxLength(longest))
const count = z.int().check(z.gte(0), z.lte(1_000_000))

const classSchema = z.strictObject({
  demarche: z.literal('class'),
  version: z.literal(1),
  name: short(LONGEST_CLASS_NAME),
  seed: z.int().check(z.gte(0), z.lte(0xffffffff)),
  each: z.boolean(),
  plays: z.array(
    z.strictObject({
      code: z.optional(z.string().check(z.minLength(SHORTEST_CODE), z.maxLength(LONGEST_CODE))),
      record: z.optional(z.unknown()),
      again: count,
      group: short(LONGEST_GROUP),
      isTeam: z.optional(z.boolean()),
    }),
  ),
  roads: z.array(z.strictObject({play: count, step: count, option: short(60)})),
})

/** The text of a class file. */
export const writeClass = (kept: ClassFile): string => `${JSON.stringify(kept)}\n`

/** Reads the text of a class file, or of one that this browser keeps; every mistake at once. */
export function readClass(text: string): Result<ClassFile, readonly ClassProblem[]> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return fail([{code: 'class/not-json', path: ''}])
  }
  if (!isClass(data)) return fail([{code: 'class/not-a-class', path: ''}])
  if (data.version !== 1) return fail([{code: 'class/other-version', path: ''}])
  const parsed = classSchema.safeParse(data)
  if (!parsed.success) {
    return fail(
      parsed.error.issues.slice(0, 50).map(({path}) => ({
        code: 'class/field',
        path: path.map(String).join('.'),
      })),
    )
  }
  const problems: ClassProblem[] = []
  const plays = parsed.data.plays.map(({code, record, again, group, isTeam}, index): KeptPlay => {
    const read = record === undefined ? undefined : recordIn(record).record
    if (code === undefined && !read) problems.push({code: 'class/field', path: `plays.${index}`})
    const text = read ? {record: read} : code === undefined ? {} : {code}
    return {...text, again, group, ...(isTeam ? {isTeam} : {})}
  })
  return problems.length > 0 ? fail(problems.slice(0, 50)) : ok({...parsed.data, plays})
}

/** Whether a text means to be a class file, so that whatever is wrong with it is told as of one. */
export const looksLikeClass = (text: string): boolean =>
  /^\s*\{\s*"demarche"\s*:\s*"class"/.test(text.slice(0, 200))

const isClass = (data: unknown): data is {version?: unknown} =>
  typeof data === 'object' && data !== null && 'demarche' in data && data.demarche === 'class'

/** The plays of a class as a text that can be gathered again: one line each, so that a line is a place. */
export const textOfPlays = (label: string, plays: readonly KeptPlay[]): Given => ({
  label,
  text: plays.map(textOfPlay).join('\n'),
  teams: new Set(plays.flatMap(({isTeam}, place) => (isTeam ? [place + 1] : []))),
})

/** A play as one line that can be gathered again. */
export const textOfPlay = ({code, record}: KeptPlay): string =>
  record ? JSON.stringify(record) : (code ?? '')
