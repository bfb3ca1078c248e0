import type {z} from 'zod'
import type {Path} from './problems.ts'

/**
 * A value of which any part may be undefined, because it is absent or of the wrong kind. What is
 * there is of the kind it should be. Positions in lists are kept.
 */
export type Sound<T> = T extends readonly (infer E)[]
  ? readonly (Sound<E> | undefined)[]
  : T extends object
    ? {readonly [K in keyof T]?: Sound<T[K]> | undefined}
    : T

/** The parts of the data that the schema did not refuse. Names of refused entries stay, without a value. */
export function soundParts<T>(data: unknown, issues: readonly z.core.$ZodIssue[]): Sound<T> {
  const refused = new Set(issues.filter(isRefusal).map(({path}) => keyOf(path)))
  const copy = (value: unknown, path: Path): unknown => {
    if (refused.has(keyOf(path))) return undefined
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, [...path, key])]))
  }
  return (copy(data, []) ?? {}) as Sound<T>
}

/**
 * The issues about the kind of a value; of the others (too short, too large) the value can be used.
 * Into a list that is too long the schema does not look. A name that is badly formed names nothing,
 * but where it is given others may still use it.
 */
function isRefusal(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'too_big') return issue.origin === 'array'
  if (issue.code === 'invalid_format') return !GIVEN.has(issue.path.at(-1))
  return REFUSING.has(issue.code)
}

const GIVEN: ReadonlySet<PropertyKey | undefined> = new Set(['id', 'letter', 'address'])

const REFUSING: ReadonlySet<string> = new Set([
  ...['invalid_type', 'invalid_value', 'invalid_union', 'invalid_key', 'invalid_element'],
])

const keyOf = (path: readonly PropertyKey[]) => path.map(String).join('\n')
