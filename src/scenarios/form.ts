import type {z} from 'zod'
import {fieldsAt} from './json-schema.ts'
import {nameOf, short, valueAt} from './naming.ts'
import {nearest} from './nearest.ts'
import type {Note} from './problem-list.ts'
import type {Hint, IdShape, Kind, Path, Place} from './problems.ts'
import type {YamlText} from './yaml-text.ts'

type Issue = z.core.$ZodIssue

/** Notes what the schema refused, in our codes, at the line where it stands. */
export function noteIssue(issue: Issue, yaml: YamlText, note: Note): void {
  const path = issue.path.filter(step => typeof step !== 'symbol')
  const hushed: Note = (code, at, where, fields) => {
    const place = typeof at === 'function' ? at() : at
    if (SAID_ANYWAY.has(code) || !yaml.troubled.has(place.line)) note(code, place, where, fields)
  }
  tell(issue, {
    path,
    value: valueAt(yaml.data, path),
    at: () => yaml.places.value(path),
    yaml,
    note: yaml.troubled.size > 0 ? hushed : note,
  })
}

/** A value on a line whose form is wrong is not what its author wrote; what is absent is absent. */
const SAID_ANYWAY: ReadonlySet<string> = new Set([
  'scenario/missing-field',
  'scenario/unknown-field',
])

type About = {
  readonly path: Path
  readonly value: unknown
  readonly at: () => Place
  readonly yaml: YamlText
  readonly note: Note
}

type Teller<I> = (issue: I, about: About) => void

const tell: Teller<Issue> = (issue, about) => (TELLERS[issue.code] as Teller<Issue>)(issue, about)

const TELLERS: {readonly [C in Issue['code']]: Teller<Extract<Issue, {code: C}>>} = {
  invalid_type: ({expected}, about) => {
    const endless = typeof about.value === 'number' && expected === 'number'
    noteKind(about, endless ? 'whole number' : (KINDS[expected] ?? 'block'))
  },
  invalid_value: ({values}, about) => noteChoice(about, values.map(String)),
  unrecognized_keys: ({keys}, about) => {
    for (const key of keys) noteUnknown(about, key)
  },
  invalid_format: ({format, message}, about) => {
    const value = short(String(about.value))
    if (isShape(message)) noteId(about, message)
    else if (format === 'url') about.note('scenario/bad-address', about.at, about.path, {value})
    else noteKind(about, 'text')
  },
  too_big: (issue, about) => noteSize(about, issue.origin, {most: Number(issue.maximum)}),
  too_small: (issue, about) => noteSize(about, issue.origin, {least: Number(issue.minimum)}),
  invalid_key: ({issues}, about) => {
    const at = () => about.yaml.places.name(about.path)
    for (const issue of issues) tell(issue, {...about, value: about.path.at(-1), at})
  },
  invalid_union: ({errors}, about) => {
    const inner = errors.flat().find(issue => issue.code !== 'invalid_type')
    if (inner) tell(inner, about)
    else noteKind(about, 'condition')
  },
  invalid_element: ({issues}, about) => {
    for (const issue of issues) tell(issue, about)
  },
  not_multiple_of: (_, about) => noteKind(about, 'whole number'),
  custom: (_, about) => noteKind(about, 'text'),
}

const fieldOf = ({path, yaml}: About) => nameOf(yaml.data, path)

function noteMissing({path, yaml, note}: About): void {
  const parent = path.slice(0, -1)
  note(
    'scenario/missing-field',
    () => yaml.places.name(parent),
    path,
    () => ({
      field: String(path.at(-1) ?? ''),
      of: nameOf(yaml.data, parent),
    }),
  )
}

function noteKind(about: About, expected: Kind): void {
  const {value, path, at, note} = about
  const fields = () => ({field: fieldOf(about), expected, found: kindOf(value)})
  if (value === undefined && path.length > 0) noteMissing(about)
  else note('scenario/wrong-kind', at, path, fields)
}

function noteChoice(about: About, choices: readonly string[]): void {
  const {path, value, at, note} = about
  const fields = () => ({
    field: fieldOf(about),
    value: short(String(value)),
    choices: choices.join(', '),
    suggestion: nearest(String(value), choices),
  })
  if (value === undefined || typeof value === 'object') noteKind(about, 'text')
  else note('scenario/unknown-choice', at, path, fields)
}

function noteUnknown({path, yaml, note}: About, key: string): void {
  note(
    'scenario/unknown-field',
    () => yaml.places.name([...path, key]),
    [...path, key],
    () => ({
      field: short(key),
      of: nameOf(yaml.data, path),
      suggestion: nearest(key, fieldsAt(path)),
    }),
  )
}

function noteId({path, value, at, note}: About, shape: IdShape): void {
  note('scenario/bad-id', at, path, () => ({
    value: short(String(value)),
    shape,
    suggestion: repaired(String(value), shape),
  }))
}

function noteSize(about: About, origin: string, limit: {most?: number; least?: number}): void {
  const {value, path, at, note} = about
  const {most = null, least = null} = limit
  const field = () => fieldOf(about)
  const unit = origin === 'string' ? 'characters' : 'entries'
  const length = lengthOf(value)
  if (typeof value === 'number') {
    note('scenario/out-of-range', at, path, () => ({field: field(), value, least, most}))
  } else if (most !== null) {
    note('scenario/too-long', at, path, () => ({field: field(), length, most, unit}))
  } else if (least !== null) {
    note('scenario/too-short', at, path, () => ({field: field(), length, least, unit}))
  }
}

const KINDS: Readonly<Record<string, Kind>> = {
  ...{string: 'text', number: 'number', int: 'whole number', boolean: 'yes or no'},
  ...{array: 'list', tuple: 'list', object: 'block', record: 'block'},
}

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  return KINDS[typeof value] ?? 'block'
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.trim().length
  return Array.isArray(value) ? value.length : 0
}

/** How each sort of id looks, and how to make one of what was written. */
const SHAPES: Readonly<
  Record<IdShape, {readonly form: RegExp; readonly make: (text: string) => string}>
> = {
  id: {form: /^[a-z][a-z0-9-]{0,39}$/, make: text => worded(text, '-')},
  'flag-id': {form: /^[a-z][a-z0-9_]{0,39}$/, make: text => worded(text, '_')},
  'passage-id': {
    form: /^[A-Z][0-9]{1,3}$/,
    make: text => text.toUpperCase().replace(/[^A-Z0-9]/g, ''),
  },
  'doubt-id': {form: /^Q[0-9]{1,3}$/, make: text => text.toUpperCase().replace(/[^Q0-9]/g, '')},
  letter: {form: /^[A-Z]$/, make: text => text.trim().slice(0, 1).toUpperCase()},
}

const isShape = (message: string): message is IdShape => Object.hasOwn(SHAPES, message)

const worded = (text: string, joint: string) =>
  text
    .slice(0, 60)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part !== '')
    .join(joint)
    .replace(/^[0-9]+[-_]?/, '')

function repaired(text: string, shape: IdShape): Hint {
  const {form, make} = SHAPES[shape]
  const made = make(text.slice(0, 60))
  return form.test(made) ? made : null
}
