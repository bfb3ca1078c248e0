import QuickLRU from 'quick-lru'
import {isMap, isScalar, isSeq, type Node, type YAMLMap} from 'yaml'
import {placerOf} from './positions.ts'
import {cutAtNames, type Section} from './yaml-cut.ts'
import {dataOf, isEmptyNode} from './yaml-data.ts'
import {parseYaml} from './yaml-parse.ts'
import {MOST_DEPTH, MOST_PARTS, scanYaml} from './yaml-scan.ts'

/** A section of a text that means alone what it means in its place. Nobody may change its data. */
export type ReadSection = {
  readonly at: number
  readonly root: YAMLMap
  readonly data: Readonly<Record<string, unknown>>
  /** Stretches of the list that is the value of its last name, where they were read apart. */
  readonly entries: readonly ReadEntries[]
}

/** Some entries of a list, mostly one. */
export type ReadEntries = {
  readonly at: number
  /** The place of the first in the list. */
  readonly from: number
  readonly root: Node
  readonly data: readonly unknown[]
}

/**
 * Reads a text in pieces and remembers them: of a text that was read a moment ago only what changed is
 * parsed. Null where a piece has any problem of notation, or where the pieces may not mean together
 * what each means alone: such a text wants to be read whole.
 */
export function readPieces(text: string): readonly ReadSection[] | null {
  const cut = cutAtNames(text)
  const count = cut.reduce((sum, {entries}) => sum + 1 + entries.length, 0)
  if (count === 0 || count > MOST_PIECES) return null
  let parts = 0
  const named = new Set<string>()
  const sections: ReadSection[] = []
  for (const section of cut) {
    const read = readSection(section, more => {
      parts += more
    })
    const names = read ? Object.keys(read.data) : []
    if (!read || parts > MOST_PARTS || names.some(name => named.has(name))) return null
    for (const name of names) named.add(name)
    sections.push(read)
  }
  return sections
}

/** A long scenario has five hundred. */
const MOST_PIECES = 2000

function readSection(section: Section, count: (parts: number) => void): ReadSection | null {
  const {at} = section
  const piece = pieceOf(section.text)
  if (!piece || !isMap(piece.root) || piece.root.flow) return null
  count(piece.parts)
  const {root} = piece
  const data = piece.data as Readonly<Record<string, unknown>>
  if (section.entries.length === 0) return {at, root, data, entries: []}

  const last = root.items.at(-1)
  if (!isScalar(last?.key) || !isScalar(last.value) || !isEmptyNode(last.value)) return null
  const entries: ReadEntries[] = []
  const list: unknown[] = []
  for (const entry of section.entries) {
    const each = pieceOf(entry.text)
    if (!each || !isSeq(each.root) || each.root.flow) return null
    count(each.parts)
    const data = each.data as readonly unknown[]
    entries.push({at: entry.at, from: list.length, root: each.root, data})
    list.push(...data)
  }
  return {at, root, data: {...data, [String(last.key.value)]: list}, entries}
}

type Piece = {readonly root: Node | null; readonly data: unknown; readonly parts: number}

const known = new QuickLRU<string, Piece | null>({maxSize: MOST_PIECES})

/** What a text means alone; null where anything is wrong with it. */
function pieceOf(text: string): Piece | null {
  const found = known.get(text)
  if (found !== undefined) return found
  const piece = readPiece(text)
  known.set(text, piece)
  return piece
}

function readPiece(text: string): Piece | null {
  let noted = false
  const note = () => {
    noted = true
  }
  const place = placerOf(text)
  const {safe, depth, parts} = scanYaml(text, place, note, () => noted)
  // Together with the others it stands up to two blocks deeper.
  if (noted || !safe || depth > MOST_DEPTH - 2) return null
  const root = parseYaml(text, note)
  const data = noted ? null : frozen(dataOf(root, place, note))
  return noted ? null : {root, data, parts}
}

/** The same data, which from now on cannot be changed. */
function frozen(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  for (const part of Object.values(data)) frozen(part)
  return Object.freeze(data)
}
