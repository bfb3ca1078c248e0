import {CST, Lexer} from 'yaml'
import type {Placer} from './positions.ts'
import type {Note} from './problem-list.ts'

export type Scan = {
  /** What may go to the parser: the first document, directives turned into comments, offsets kept. */
  readonly text: string
  /** False where the parser must not see it: it would overflow its stack or take seconds. */
  readonly safe: boolean
  /** How many tokens were walked, and the most blocks and brackets around any. */
  readonly parts: number
  readonly depth: number
}

/**
 * Walks the tokens of a text, without building anything, and notes what scenario files refuse. Once
 * there are enough problems the rest is not worth reading.
 */
export function scanYaml(text: string, place: Placer, note: Note, enough: () => boolean): Scan {
  const walk = newWalk()
  const directives: number[] = []
  const refuse = (
    code: 'yaml/anchor' | 'yaml/alias' | 'yaml/tag' | 'yaml/directive',
    found: string,
  ) => note(code, place(walk.offset, walk.offset + found.length), [], {text: brief(found)})
  let parts = 0
  let depth = 0
  const scan = (read: string, safe: boolean): Scan => ({text: read, safe, parts, depth})

  for (const source of new Lexer().lex(text)) {
    const kind = kindOf(walk, source)
    const start = walk.offset
    if (startsAnotherDocument(walk, kind)) {
      note('yaml/several-documents', place(start, start + source.length), [], {})
      return scan(blank(text.slice(0, start), directives), true)
    }
    if (kind === 'anchor' || kind === 'alias' || kind === 'tag') refuse(`yaml/${kind}`, source)
    if (kind === 'directive-line') {
      refuse('yaml/directive', source)
      directives.push(start)
    }
    if (kind.endsWith('-quoted-scalar') && isOpen(source)) {
      note('yaml/quote', place(start, start + 1), [], {})
    }
    const tab = tabBefore(walk, kind, source)
    if (tab !== null) note('yaml/tab', () => place(tab, tab + 1), [], {})
    if (kind === 'comment' && swallows(walk, source)) {
      const kept = walk.last.kind === 'plain' ? brief(walk.last.source) : ''
      note('yaml/comment', () => place(start, start + source.length), [], {
        kept,
        lost: brief(source),
      })
    }
    advance(walk, kind, source)
    if (enough()) return scan(text, false)
    if (++parts > MOST_PARTS) {
      note('yaml/too-many-parts', place(start), [], {most: MOST_PARTS})
      return scan(text, false)
    }
    depth = Math.max(depth, walk.columns.length + walk.flow)
    if (depth > MOST_DEPTH) {
      note('yaml/too-deep', place(start, start + source.length), [], {most: MOST_DEPTH})
      return scan(text, false)
    }
  }
  return scan(blank(text, directives), true)
}

/** The library reads about a million parts a second; a long scenario has ten thousand. */
export const MOST_PARTS = 100_000
export const MOST_DEPTH = 30

type Walk = {
  /** Where the current token starts, and its line. */
  offset: number
  lineStart: number
  /** The columns of the blocks around, and of what stands on this line: never less than the real depth. */
  columns: number[]
  /** The open brackets and braces. */
  flow: number
  /** How far the document is: not begun, after its `---`, in its content, after its `...`. */
  document: 'before' | 'marked' | 'content' | 'ended'
  /** The last token that is not space. */
  last: {kind: string; source: string}
  /** A tab in the indentation of this line. */
  tab: number | null
  /** Whether the next token is the text of a scalar, and of a block scalar. */
  scalarNext: boolean
  blockNext: boolean
}

const newWalk = (): Walk => ({
  ...{offset: 0, lineStart: 0, columns: [], flow: 0, document: 'before'},
  ...{last: {kind: 'newline', source: ''}, tab: null, scalarNext: false, blockNext: false},
})

const SILENT: ReadonlySet<string> = new Set([
  'space',
  'newline',
  'comment',
  'doc-mode',
  'byte-order-mark',
])
const MARKERS: ReadonlySet<string> = new Set([
  'doc-start',
  'doc-end',
  'directive-line',
  'flow-error-end',
])

function kindOf(walk: Walk, source: string): string {
  if (!walk.scalarNext) return CST.tokenType(source) ?? 'plain'
  return walk.blockNext ? 'block' : 'plain'
}

function startsAnotherDocument(walk: Walk, kind: string): boolean {
  if (kind === 'doc-start') return walk.document !== 'before'
  if (kind === 'doc-end') return walk.document === 'before' || walk.document === 'ended'
  if (SILENT.has(kind) || kind === 'scalar') return false
  return walk.document === 'ended'
}

/** A tab that indents: editors show it as any width, so nobody can see what belongs to what. */
function tabBefore(walk: Walk, kind: string, source: string): number | null {
  if (kind === 'plain') {
    const inside = /\n *\t/.exec(source)
    if (inside) return walk.offset + inside.index + inside[0].length - 1
  }
  return SILENT.has(kind) || kind === 'scalar' ? null : walk.tab
}

/** `text: Resolution #242 passed` reads as "Resolution"; a comment with a space after # is meant. */
function swallows(walk: Walk, comment: string): boolean {
  if (!/^#[^\s#]/.test(comment)) return false
  const {kind, source} = walk.last
  if (kind === 'map-value-ind' || kind === 'seq-item-ind') return true
  return kind === 'plain' && !/^([-+.\d]+|true|false|null|~)?$/.test(source)
}

/** Whether a quoted text lacks its closing mark; the library would say so where the text ends. */
function isOpen(source: string): boolean {
  const mark = source.slice(0, 1)
  if (mark === "'") return source.split("'").length % 2 === 0
  const escapes = /\\*$/.exec(source.slice(0, -1).slice(-100))?.[0].length ?? 0
  return source.length < 2 || !source.endsWith('"') || escapes % 2 === 1
}

function advance(walk: Walk, kind: string, source: string): void {
  const column = walk.offset - walk.lineStart
  walk.scalarNext = kind === 'scalar'
  if (kind === 'block-scalar-header') walk.blockNext = true
  else if (kind === 'block') walk.blockNext = false

  if (kind === 'scalar' || kind === 'doc-mode') return
  if (!SILENT.has(kind)) {
    walk.tab = null
    if (MARKERS.has(kind)) markDocument(walk, kind)
    else walk.document = 'content'
    nest(walk, kind, column)
  }
  if (kind === 'space' && walk.last.kind === 'newline') {
    const tab = source.indexOf('\t')
    if (tab !== -1) walk.tab ??= walk.offset + tab
  }
  if (kind === 'newline') walk.tab = null
  if (kind !== 'space') walk.last = {kind: kind === 'block' ? 'newline' : kind, source}
  const newline = source.lastIndexOf('\n')
  if (newline !== -1) walk.lineStart = walk.offset + newline + 1
  if (kind !== 'flow-error-end') walk.offset += source.length
}

function markDocument(walk: Walk, kind: string): void {
  if (kind === 'doc-start') walk.document = 'marked'
  if (kind === 'doc-end') walk.document = 'ended'
}

function nest(walk: Walk, kind: string, column: number): void {
  if (kind === 'flow-error-end') walk.flow = 0
  if (kind === 'flow-seq-end' || kind === 'flow-map-end') walk.flow = Math.max(0, walk.flow - 1)
  if (walk.flow === 0) {
    while ((walk.columns.at(-1) ?? -1) > column) walk.columns.pop()
    if (walk.columns.at(-1) !== column) walk.columns.push(column)
  }
  if (kind === 'flow-seq-start' || kind === 'flow-map-start') walk.flow++
}

function blank(text: string, directives: readonly number[]): string {
  let blanked = ''
  let from = 0
  for (const at of directives) {
    blanked += `${text.slice(from, at)}#`
    from = at + 1
  }
  return blanked + text.slice(from)
}

const brief = (source: string) => {
  const line = source.slice(0, 80).replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
