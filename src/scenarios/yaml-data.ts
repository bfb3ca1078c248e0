import {isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair} from 'yaml'
import type {Placer} from './positions.ts'
import type {Note} from './problem-list.ts'
import type {Path} from './problems.ts'

/** Plain data of a parsed text. Of keys given twice the first counts; an alias becomes null. */
export function dataOf(node: Node | null, place: Placer, note: Note, path: Path = []): unknown {
  if (isScalar(node)) return node.value
  if (isSeq(node)) {
    return node.items.map((item, index) =>
      dataOf(isNode(item) ? item : null, place, note, [...path, index]),
    )
  }
  if (!isMap(node)) return null

  const data: Record<string, unknown> = {}
  const firsts = new Map<string, Pair>()
  for (const pair of node.items) {
    const key = keyOf(pair, place, note, path)
    if (key === null) continue
    const first = firsts.get(key)
    if (first) {
      const fields = () => ({key, firstLine: place(startOf(first.key)).line})
      note('yaml/duplicate-key', () => placeOf(pair.key, place), [...path, key], fields)
      continue
    }
    firsts.set(key, pair)
    data[key] = dataOf(isNode(pair.value) ? pair.value : null, place, note, [...path, key])
  }
  return data
}

/** Whether the file says nothing at all. */
export const isEmptyNode = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.value === null && !node.source)

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

const placeOf = (node: unknown, place: Placer) =>
  isNode(node) && node.range ? place(node.range[0], node.range[1]) : place(startOf(node))

/** Names are words: `1971:` would be a number, `[a]:` a list, and `__proto__` is no name of data. */
function keyOf(pair: Pair, place: Placer, note: Note, path: Path): string | null {
  const {key} = pair
  const at = () => placeOf(key, place)
  if (isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__') {
    if (key.value !== '<<') return key.value
    note('yaml/merge-key', at, path, {})
    return null
  }
  if (!isAlias(key)) {
    const text = isScalar(key) ? String(key.source ?? key.value) : ''
    note('yaml/key', at, path, {key: text.slice(0, 40)})
  }
  return null
}
