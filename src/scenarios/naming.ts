import type {Path} from './problems.ts'

/** What a person calls the thing at this path: `option “recall”`, `outcome of option “recall”`. */
export function nameOf(data: unknown, path: Path): string {
  if (path.length === 0) return 'the scenario'
  const last = path[path.length - 1]
  const parent = path[path.length - 2]
  const rest = path.slice(0, -1)
  if (typeof last === 'number') {
    const noun = SINGULAR[String(parent)]
    if (noun === undefined) return `entry ${last + 1} of ${nameOf(data, rest)}`
    const id = idOf(valueAt(data, path))
    return id === null ? `${noun} ${last + 1}` : `${noun} “${id}”`
  }
  const noun = typeof parent === 'string' && NAMED.has(parent) ? SINGULAR[parent] : undefined
  if (noun !== undefined) return `${noun} “${short(String(last))}”`
  return rest.length === 0 ? String(last) : `${short(String(last))} of ${nameOf(data, rest)}`
}

/** The value at the end of a path through plain data, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** A name from a file, short enough for a sentence. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

const SINGULAR: Readonly<Record<string, string>> = {
  ...{turns: 'turn', options: 'option', endings: 'ending', seats: 'seat', places: 'place'},
  ...{ladders: 'ladder', flags: 'flag', documents: 'document', passages: 'passage', aims: 'aim'},
  ...{variants: 'variant', show: 'effect', paths: 'path', outside: 'fact', glossary: 'term'},
}

/** The parents whose keys are names that the author gives. */
const NAMED: ReadonlySet<string> = new Set(['seats', 'places', 'ladders', 'flags', 'glossary'])

function idOf(value: unknown): string | null {
  const id = valueAt(value, ['id'])
  return typeof id === 'string' && id !== '' ? short(id) : null
}
