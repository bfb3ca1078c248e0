import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type {Edit} from './edits.ts'

/** An entry to be put into a list, in both styles. */
export type NewEntry = {
  /** Whole lines without their ends, for a list whose dashes stand at `column`. */
  readonly lines: (column: number) => readonly string[]
  readonly flow: string
}

/** The pair of a map in whatever style; of keys given twice the first. */
export const pairOf = (node: unknown, key: string): Pair | undefined =>
  isMap(node) ? node.items.find(pair => isScalar(pair.key) && pair.key.value === key) : undefined

/**
 * Edits that each put an entry into the list behind a key, before the entry at `index`; the likeliest
 * first. Only a reader can tell which of them leaves all else as it was: a text with blank lines at
 * its end is as long as what follows lets it be.
 */
export function entryEdits(text: string, pair: Pair, entry: NewEntry, index: number): Edit[] {
  const {key, value} = pair
  if (!isNode(key)) return []
  if (isSeq(value) && value.items.length > 0) {
    return value.flow ? flowEdits(value, entry, index) : blockEdits(text, key, value, entry, index)
  }
  const isNothing = isNode(value) ? isScalar(value) && value.value === null : true
  if (!isNothing && !isSeq(value)) return []
  return emptyEdits(text, key, isNode(value) ? value : null, entry)
}

/** Edits that each put a key with a list of one entry into a map in block style, behind another key's value or last. */
export function keyEdits(
  text: string,
  map: YAMLMap,
  key: string,
  entry: NewEntry,
  behind: Pair | undefined,
  blankLine: boolean,
): Edit[] {
  const first = map.items[0]?.key
  if (map.flow || !isNode(first)) return []
  const column = columnOf(text, startOf(first))
  const lines = [`${' '.repeat(column)}${key}:`, ...entry.lines(column + 2)]
  const before = behind ?? map.items.at(-1)
  const from = isNode(before?.key) ? before.key : first
  return placesAfter(text, isNode(before?.value) ? before.value : null, from).map(at =>
    linesAt(text, at, blankLine ? ['', ...lines] : lines),
  )
}

function blockEdits(
  text: string,
  key: Node,
  list: YAMLSeq,
  entry: NewEntry,
  index: number,
): Edit[] {
  const dash = startOf(list)
  const lines = entry.lines(columnOf(text, dash))
  const before = list.items[index - 1]
  if (isNode(before)) return placesAfter(text, before, before).map(at => linesAt(text, at, lines))
  const places = [nextLine(text, endOf(key)), text.lastIndexOf('\n', dash) + 1]
  return places.map(at => linesAt(text, at, lines))
}

function flowEdits(list: YAMLSeq, {flow}: NewEntry, index: number): Edit[] {
  const before = list.items[index - 1]
  if (isNode(before)) return [insertion(endOf(before), `, ${flow}`)]
  const [first] = list.items
  return isNode(first) ? [insertion(startOf(first), `${flow}, `)] : []
}

/** `[]`, nothing or null gives way to a list in block style, or takes the entry in where it must. */
function emptyEdits(text: string, key: Node, value: Node | null, entry: NewEntry): Edit[] {
  const colon = text.indexOf(':', endOf(key))
  const end = Math.max(colon + 1, value?.range?.[1] ?? 0)
  const lineEnd = lineEndAfter(text, end)
  const edits: Edit[] = []
  if (!text.slice(colon, end).includes('\n')) {
    const column = columnOf(text, startOf(key)) + 2
    const rest = text.slice(end, lineEnd).trimEnd()
    const lines = [rest, ...entry.lines(column)].join(eolOf(text))
    edits.push({from: colon + 1, to: lineEnd, insert: lines})
  }
  if (isSeq(value)) edits.push(insertion(startOf(value) + 1, entry.flow))
  else edits.push({from: colon + 1, to: end, insert: ` [${entry.flow}]`})
  return edits
}

/** Starts of lines behind a value, or the end of the text. */
function placesAfter(text: string, value: Node | null, key: Node): number[] {
  const end = value ? lastEnd(value) : endOf(key)
  const written = text.slice(0, end).trimEnd().length
  return [...new Set([nextLine(text, Math.max(written, endOfFirst(key))), nextLine(text, end - 1)])]
}

const endOfFirst = (node: Node) => (isMap(node) || isSeq(node) ? 0 : endOf(node))

/** Where the last text of a value ends; a list or map in block style would count the comments behind it. */
function lastEnd(node: Node): number {
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1)
    return isNode(last) ? lastEnd(last) : endOf(node)
  }
  if (!isMap(node) || node.flow) return endOf(node)
  const last = node.items.at(-1)
  const key = isNode(last?.key) ? endOf(last.key) : 0
  return isNode(last?.value) ? Math.max(key, lastEnd(last.value)) : key
}

/** Lines put in at the start of a line, or behind a last line that has no end. */
function linesAt(text: string, at: number, lines: readonly string[]): Edit {
  const eol = eolOf(text)
  const whole = lines.join(eol)
  const starts = at === 0 || text[at - 1] === '\n'
  return insertion(at, starts ? whole + eol : eol + whole)
}

const insertion = (at: number, insert: string): Edit => ({from: at, to: at, insert})

const eolOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n')

const startOf = (node: Node) => node.range?.[0] ?? 0

const endOf = (node: Node) => node.range?.[1] ?? 0

const columnOf = (text: string, at: number) => at - (text.lastIndexOf('\n', at - 1) + 1)

function nextLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline === -1 ? text.length : newline + 1
}

function lineEndAfter(text: string, from: number): number {
  const next = nextLine(text, from)
  return from + text.slice(from, next).replace(/\r?\n$/, '').length
}
