import {Composer, type CST, type ErrorCode, type Node, Parser} from 'yaml'

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
