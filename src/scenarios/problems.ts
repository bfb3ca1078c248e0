/** Where a problem stands: lines and columns from 1, the end exclusive. */
export type Place = {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** The way from the top of the file to a value: keys, and positions in lists from 0. */
export type Path = readonly (string | number)[]

export type Severity = 'error' | 'warning'

/** Every problem a scenario file can have, with the facts that its sentence needs. */
export type ProblemFields = {
  'yaml/too-large': {bytes: number; most: number}
  'yaml/long-line': {length: number; most: number}
  'yaml/too-many-parts': {most: number}
  'yaml/too-deep': {most: number}
  'yaml/control-character': {character: string}
  'yaml/encoding': Nothing
  'yaml/empty': Nothing
  'yaml/directive': {text: string}
  'yaml/several-documents': Nothing
  'yaml/anchor': {text: string}
  'yaml/alias': {text: string}
  'yaml/tag': {text: string}
  'yaml/merge-key': Nothing
  'yaml/duplicate-key': {key: string; firstLine: number}
  'yaml/key': {key: string}
  'yaml/tab': Nothing
  'yaml/comment': {kept: string; lost: string}
  'yaml/colon': Nothing
  'yaml/no-colon': Nothing
  'yaml/indent': Nothing
  'yaml/quote': Nothing
  'yaml/bracket': {bracket: string; need: 'close' | 'delete' | null}
  'yaml/escape': {text: string}
  'yaml/start-character': {character: string}
  'yaml/syntax': Nothing
  'scenario/missing-field': {field: string; of: string}
  'scenario/unknown-field': {field: string; of: string; suggestion: Hint}
  'scenario/wrong-kind': {field: string; expected: Kind; found: Kind}
  'scenario/unknown-choice': {field: string; value: string; choices: string; suggestion: Hint}
  'scenario/bad-id': {value: string; shape: IdShape; suggestion: Hint}
  'scenario/bad-address': {value: string}
  'scenario/too-long': {field: string; length: number; most: number; unit: Unit}
  'scenario/too-short': {field: string; length: number; least: number; unit: Unit}
  'scenario/out-of-range': {field: string; value: number; least: number | null; most: number | null}
  'scenario/more-problems': {hidden: number}
  'scenario/duplicate-turn': Duplicate
  'scenario/duplicate-option': Duplicate & {turn: string}
  'scenario/duplicate-ending': Duplicate
  'scenario/duplicate-seat': {id: string; turn: string}
  'scenario/duplicate-document': {id: string}
  'scenario/duplicate-letter': {letter: string; other: string}
  'scenario/bundled-letter': {letter: string; title: string; free: Hint}
  'scenario/duplicate-passage': {id: string; document: string}
  'scenario/unknown-seat': Unknown
  'scenario/unknown-place': Unknown
  'scenario/unknown-passage': Unknown
  'scenario/unknown-doubt': Unknown
  'scenario/unknown-document': Unknown
  'scenario/unknown-flag': Unknown
  'scenario/unknown-option': Unknown
  'scenario/unknown-ending': Unknown
  'scenario/unlisted-document': {id: string; document: string}
  'scenario/document-clash': {id: string}
  'scenario/passage-letter': {id: string; letter: string; document: string}
  'scenario/long-anchor': {words: number; most: number}
  'scenario/too-many-seats': {seats: number; most: number}
  'scenario/turn-seat': {turn: string; both: boolean}
  'scenario/brief-too-long': {turn: string; words: number; most: number}
  'scenario/did-twice': {turn: string; first: string; second: string}
  'scenario/event-eases': {turn: string; ladder: string; rungs: number}
  'scenario/effect-places': {effect: string; missing: string}
  'scenario/effect-state': {effect: string}
  'scenario/reserved-flag': {flag: string}
  'scenario/flag-never-set': {flag: string}
  'scenario/last-ending-when': {id: string}
  'scenario/ending-takes-all': {id: string}
  'scenario/immediate-without-when': {id: string}
  'condition/syntax': {token: string}
  'condition/operator': {token: string; suggestion: string}
  'condition/unknown-name': {name: string; suggestion: Hint}
  'condition/not-yes-no': {token: string}
  'condition/types': {token: string}
  'condition/no-such-rung': {token: string}
  'condition/not-allowed': {token: string}
  'condition/too-long': Nothing
  'condition/never-set': {flag: string}
  'truth/no-ground': {what: string; basis: string}
  'truth/documented-without-passage': {what: string}
  'truth/furniture': {passage: string}
  'reach/ending': {id: string}
  'reach/no-open-option': {turn: string; state: string}
  'reach/option-never-open': {turn: string; option: string}
  'odds/too-many-states': {most: number}
}

export type ProblemCode = keyof ProblemFields

/** One mistake as data; the sentence is made of it elsewhere, last. */
export type Problem = {
  [C in ProblemCode]: {
    readonly code: C
    readonly severity: Severity
    readonly at: Place
    readonly path: Path
    readonly fields: ProblemFields[C]
  }
}[ProblemCode]

/** The likely repair, or null where none is close enough. */
export type Hint = string | null
export type Kind =
  | 'text'
  | 'whole number'
  | 'number'
  | 'yes or no'
  | 'list'
  | 'block'
  | 'nothing'
  | 'condition'
export type IdShape = 'id' | 'flag-id' | 'passage-id' | 'doubt-id' | 'letter'
export type Unit = 'characters' | 'entries'
type Nothing = Record<never, never>
type Duplicate = {id: string; firstLine: number}
type Unknown = {id: string; suggestion: Hint}

/** A scenario with errors cannot be played; one with warnings can. */
export const severityOf = (code: ProblemCode): Severity =>
  WARNINGS.has(code) ? 'warning' : 'error'

/** A problem of the given code, with the severity of that code. */
export function problem<C extends ProblemCode>(
  code: C,
  at: Place,
  path: Path,
  fields: ProblemFields[C],
): Problem {
  return {code, severity: severityOf(code), at, path, fields} as Problem
}

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'scenario/bundled-letter',
  'scenario/flag-never-set',
  'reach/option-never-open',
  'odds/too-many-states',
])
