import {isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap} from 'yaml'
import type {Path} from './problems.ts'
import type {ReadSection} from './yaml-pieces.ts'
import type {Found, Span} from './yaml-places.ts'

/** Finds paths in a parsed text that begins at an offset. */
export function findIn(root: Node | null, path: Path, at = 0): Found {
  let node = root
  let name: Node | null = null
  for (const [index, step] of path.entries()) {
    const next = stepInto(node, step)
    if (!next) return foundAt(node, name, at, path.length - index)
    node = next.node
    name = next.name
  }
  return foundAt(node, name, at, 0)
}

/** The same in a text that was read in pieces. */
export function findAmong(sections: readonly ReadSection[], path: Path): Found {
  const [first, ...more] = path
  const section = sections.find(({root}) => first !== undefined && pairOf(root, first))
  const [opening] = sections
  if (!section || !opening) {
    return {
      span: [around(sections)[0], around(sections.flatMap(each => [each, ...each.entries]))[1]],
      name: spanOf(opening?.root.items[0]?.key, opening?.at),
      rest: path.length,
    }
  }
  const {at, root, entries} = section
  const last = root.items.at(-1)
  if (entries.length === 0 || pairOf(root, first ?? '') !== last) return findIn(root, path, at)

  const index = Number(more[0])
  const entry = entries.find(({from, data}) => index >= from && index < from + data.length)
  if (entry) return findIn(entry.root, [index - entry.from, ...more.slice(1)], entry.at)
  return {span: around(entries), name: spanOf(last?.key, at), rest: more.length}
}

/** From the beginning of the first to the end of the last. */
function around(pieces: readonly {readonly root: Node; readonly at: number}[]): Span {
  const first = pieces[0]
  const last = pieces.at(-1)
  return [spanOf(first?.root, first?.at)[0], spanOf(last?.root, last?.at)[1]]
}

function foundAt(node: Node | null, name: Node | null, at: number, rest: number): Found {
  const first = isMap(node) ? node.items[0]?.key : node
  return {span: spanOf(node, at), name: spanOf(name ?? first, at), rest}
}

const spanOf = (node: unknown, at = 0): Span =>
  isNode(node) && node.range ? [at + node.range[0], at + node.range[1]] : [0, 0]

type Step = {readonly node: Node | null; readonly name: Node | null}

function stepInto(node: Node | null, step: string | number): Step | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? {node: item, name: null} : null
  }
  const pair = isMap(node) ? pairOf(node, step) : undefined
  if (!pair || !isNode(pair.key)) return null
  return {node: isNode(pair.value) ? pair.value : null, name: pair.key}
}

const pairOf = (map: YAMLMap, name: string | number): Pair | undefined =>
  map.items.find(({key}) => isScalar(key) && key.value === name)
