import {isMap, isNode, isScalar, isSeq, type Node} from 'yaml'
import type {Placer} from './positions.ts'
import type {Path, Place} from './problems.ts'

/** Finds where in the text a value stands. Every path is answered, at the nearest thing that exists. */
export type Places = {
  /** The value itself. */
  readonly value: (path: Path) => Place
  /** The name in front of the value, or of an entry of a list its first line. */
  readonly name: (path: Path) => Place
  /** A stretch of `whole`, or its end, where that stands in the value as it is; otherwise the value. */
  readonly within: (path: Path, whole: string, from?: number, to?: number) => Place
}

/** Looks paths up in a parsed text. */
export function placesIn(root: Node | null, text: string, place: Placer): Places {
  const spanOf = (node: Node | null): readonly [number, number] => {
    const [start, end] = node?.range ?? [0, 0]
    return [start, start + text.slice(start, end).trimEnd().length]
  }
  const value = (path: Path): Place => {
    const found = find(root, path)
    if (found.rest > 0) return name(path.slice(0, path.length - found.rest))
    const span = spanOf(found.node)
    return span[0] === span[1] ? name(path) : place(...span)
  }
  const name = (path: Path): Place => {
    const {node, key, rest} = find(root, path)
    if (rest > 0) return name(path.slice(0, path.length - rest))
    const first = isMap(node) ? node.items[0]?.key : node
    const named = key ?? (isNode(first) ? first : null)
    return place(...spanOf(named))
  }
  const within = (path: Path, whole: string, from = 0, to = whole.length): Place => {
    const {node, rest} = find(root, path)
    const [start, end] = spanOf(node)
    const at = rest > 0 || whole === '' ? -1 : text.indexOf(whole, start)
    if (at === -1 || at + whole.length > end) return value(path)
    return from < to ? place(at + from, at + to) : place(at + to - 1, at + to)
  }
  return {value, name, within}
}

type Found = {
  readonly node: Node | null
  /** The key in front of it, where it has one. */
  readonly key: Node | null
  /** How many steps of the path led nowhere. */
  readonly rest: number
}

function find(root: Node | null, path: Path): Found {
  let found: Found = {node: root, key: null, rest: 0}
  for (const [index, step] of path.entries()) {
    const next = stepInto(found.node, step)
    if (!next) return {...found, rest: path.length - index}
    found = next
  }
  return found
}

function stepInto(node: Node | null, step: string | number): Found | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? {node: item, key: null, rest: 0} : null
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({key}) => isScalar(key) && key.value === step)
  if (!pair || !isNode(pair.key)) return null
  return {node: isNode(pair.value) ? pair.value : null, key: pair.key, rest: 0}
}
