import {Composer, type CST, type ErrorCode, type Node, Parser} from 'yaml'
import type {Note} from './problem-list.ts'
import type {Place, ProblemCode} from './problems.ts'

/** Something the library refused, by its own name, at offsets of the text. */
export type Refusal = {
  readonly code: ErrorCode
  readonly message: string
  readonly start: number
  readonly end: number
}

/**
 * Parses one document by the core schema of YAML 1.2. The text must have been scanned before: the
 * parser recurses. Keys are not compared here, because the library compares each with each.
 */
export function parseYaml(text: string, refuse: (refusal: Refusal) => void): Node | null {
  const composer = new Composer({
    ...{version: '1.2', schema: 'core', merge: false, resolveKnownTags: false},
    ...{uniqueKeys: false, strict: true, prettyErrors: false, logLevel: 'silent'},
  })
  hearErrors(composer, refuse)
  for (const document of composer.compose(sound(text, refuse), true, text.length)) {
    return document.contents
  }
  return null
}

/** The tokens of the text without those that stand for an error of the parser itself. */
function* sound(text: string, refuse: (refusal: Refusal) => void): Generator<CST.Token> {
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'error') {
      yield token
      continue
    }
    const {offset: start, source, message} = token
    refuse({code: 'UNEXPECTED_TOKEN', message, start, end: start + source.length})
  }
}

type ErrorSource = number | readonly [number, number, number?] | {offset: number; source?: unknown}

/**
 * The library makes an Error, with its stack, of each of perhaps a hundred thousand mistakes, which
 * takes a second. Warnings come through here as well, and count as much.
 */
function hearErrors(composer: Composer, refuse: (refusal: Refusal) => void): void {
  const ear = {
    onError: (source: ErrorSource, code: ErrorCode, message: string) => {
      const [start, end] = rangeOf(source)
      refuse({code, message, start, end})
    },
  }
  Object.assign(composer, ear)
}

function rangeOf(source: ErrorSource): readonly [number, number] {
  if (typeof source === 'number') return [source, source + 1]
  if ('offset' in source) {
    const length = typeof source.source === 'string' ? source.source.length : 1
    return [source.offset, source.offset + length]
  }
  return [source[0], source[1]]
}

/** Notes a refusal of the library in our own codes: its sentences speak of the grammar. */
export function noteRefusal(refusal: Refusal, text: string, at: Place, note: Note): void {
  const found = text.slice(refusal.start, refusal.start + 1)
  const before = text.slice(refusal.start - 1, refusal.start)
  if (refusal.code === 'BAD_DQ_ESCAPE') {
    note('yaml/escape', at, [], {text: text.slice(refusal.start, refusal.start + 2)})
  } else if (refusal.code === 'BAD_SCALAR_START') {
    note('yaml/start-character', at, [], {character: found})
  } else if (/at node end$/.test(refusal.message) && (before === "'" || before === '"')) {
    note('yaml/quote', at, [], {})
  } else {
    const kind = PLAIN_REFUSALS.find(
      ([code, message]) => code === refusal.code && message.test(refusal.message),
    )
    note(kind?.[2] ?? 'yaml/syntax', at, [], {})
  }
}

type PlainCode = Extract<
  ProblemCode,
  `yaml/${'quote' | 'bracket' | 'colon' | 'no-colon' | 'indent' | 'tab' | 'syntax'}`
>

const PLAIN_REFUSALS: readonly (readonly [ErrorCode, RegExp, PlainCode])[] = [
  ['MISSING_CHAR', /quote$/, 'yaml/quote'],
  ['MISSING_CHAR', /^Implicit map keys/, 'yaml/no-colon'],
  ['MISSING_CHAR', /^Sequence item without/, 'yaml/indent'],
  ['MISSING_CHAR', /Missing , |end with|followed by/, 'yaml/bracket'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'yaml/no-colon'],
  ['BLOCK_AS_IMPLICIT_KEY', /^Nested mappings/, 'yaml/colon'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'yaml/indent'],
  ['BAD_INDENT', /end with/, 'yaml/bracket'],
  ['BAD_INDENT', /./, 'yaml/indent'],
  ['BLOCK_IN_FLOW', /./, 'yaml/bracket'],
  [
    'UNEXPECTED_TOKEN',
    /flow-(seq|map)-end|Unexpected [,[\]{}]|Unexpected empty item/,
    'yaml/bracket',
  ],
  ['TAB_AS_INDENT', /./, 'yaml/tab'],
]
