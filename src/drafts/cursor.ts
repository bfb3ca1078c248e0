import type {Path} from '../scenarios/problems.ts'

/** What somebody is writing at one point of a draft. */
export type AtCursor = {
  /** The block that the point stands in; every position in a list is 0. */
  readonly block: Path
  /** The field whose value is being written, or null where a field's name is. */
  readonly field: string | null
  /** The word up to the point, and where it starts. */
  readonly typed: string
  readonly from: number
  /** Whether the point stands in running text, where only marks are names. */
  readonly isProse: boolean
}

/**
 * What stands at an offset of a draft, found by its indentation, so that it also works while the
 * text around does not read.
 */
export function cursorAt(text: string, offset: number): AtCursor {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(start, offset)
  const line = lineOf(before)
  const around = blockAround(text.slice(0, start), line)
  const typed = /[\w./-]*$/.exec(before)?.[0] ?? ''
  const from = offset - typed.length
  if (around.isProse) return {block: around.path, field: null, typed, from, isProse: true}

  const pair = /^([\w-]+):(?:\s+(.*))?$/s.exec(line.rest)
  if (!pair) return insideFlow(line.rest, around.path, null, typed, from)
  const [, key = '', value = ''] = pair
  return insideFlow(value, around.path, key, typed, from)
}

type Line = {
  /** The column of the first dash, or of the text where there is none. */
  readonly outer: number
  /** The column of the text behind all dashes. */
  readonly inner: number
  readonly dashes: number
  readonly rest: string
}

function lineOf(text: string): Line {
  const [whole = '', space = '', dashes = ''] = /^(\s*)((?:-\s+)*)/.exec(text) ?? []
  const count = dashes.split('-').length - 1
  return {outer: space.length, inner: whole.length, dashes: count, rest: text.slice(whole.length)}
}

/** Walks up the lines above to whatever is indented less. */
function blockAround(above: string, own: Line): {path: Path; isProse: boolean} {
  const path: (string | number)[] = Array.from({length: own.dashes}, () => 0)
  let limit = own.outer
  let inList = own.dashes > 0
  let isProse = false
  for (const text of linesUpward(above)) {
    const line = lineOf(text)
    if (line.rest === '' || line.rest.startsWith('#')) continue
    const [, key, after = ''] = /^([\w-]+):\s*(.*)$/.exec(line.rest) ?? []
    const isParent = line.inner < limit || (inList && line.dashes === 0 && line.inner === limit)
    if (isParent && key !== undefined) {
      if (path.length === own.dashes) isProse = /^[|>]/.test(after)
      path.unshift(key)
      limit = line.inner
      inList = false
    }
    if (line.dashes > 0 && line.outer < limit) {
      path.unshift(...Array.from({length: line.dashes}, () => 0))
      limit = line.outer
      inList = true
    }
    if (limit === 0 && !inList) break
  }
  return {path, isProse}
}

function* linesUpward(text: string): Generator<string> {
  let end = text.length - 1
  while (end >= 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    yield text.slice(start, end)
    end = start - 1
  }
}

/** Goes on into brackets and braces that are still open. */
function insideFlow(
  value: string,
  block: Path,
  field: string | null,
  typed: string,
  from: number,
): AtCursor {
  const path = [...block]
  let key = field
  let word = ''
  const open: string[] = []
  for (const sign of value) {
    if (sign === '{' || sign === '[') {
      if (key !== null) path.push(key)
      if (sign === '[') path.push(0)
      open.push(sign)
      key = null
      word = ''
    } else if (sign === '}' || sign === ']') {
      const opened = open.pop()
      key = null
      if (opened === '[') path.pop()
      if (path.length > block.length) path.pop()
    } else if (sign === ',') {
      key = null
      word = ''
    } else if (sign === ':' && open.at(-1) === '{') {
      key = word.trim()
      word = ''
    } else word += sign
  }
  return {block: path, field: key, typed, from, isProse: false}
}
