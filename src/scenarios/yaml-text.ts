import type {Node} from 'yaml'
import {looseBracketIn} from './loose-bracket.ts'
import {placerOf} from './positions.ts'
import type {Note} from './problem-list.ts'
import type {Path} from './problems.ts'
import {dataOf, isEmptyNode} from './yaml-data.ts'
import {findAmong, findIn} from './yaml-find.ts'
import {checkCharacters} from './yaml-limits.ts'
import {parseYaml} from './yaml-parse.ts'
import {readPieces} from './yaml-pieces.ts'
import {type Places, placesIn} from './yaml-places.ts'
import {refusalsOf} from './yaml-refusals.ts'
import {scanYaml} from './yaml-scan.ts'

/** A text that was read: plain data, and where each part of it stands. */
export type YamlText = {
  readonly data: unknown
  readonly places: Places
  /** The lines that already have a problem: their data is not what the author meant. */
  readonly troubled: ReadonlySet<number>
}

/** The same with the parsed text, whose ranges count without a byte order mark. */
export type YamlTree = YamlText & {readonly root: Node | null}

/**
 * Reads one YAML document strictly, noting every problem of its form; null where so much is wrong
 * that nothing can be said of its content. Never throws, whatever the text.
 */
export function readYaml(source: string, note: Note): YamlText | null {
  const text = bare(source)
  const place = placerOf(text)
  let noted = false
  const clean = checkCharacters(text, place, () => {
    noted = true
  })
  const sections = clean === null || noted ? null : readPieces(text)
  if (!sections) return readYamlTree(source, note)
  const data = Object.assign({}, ...sections.map(section => section.data))
  const find = (path: Path) => findAmong(sections, path)
  return {data, places: placesIn(find, text, place), troubled: new Set()}
}

const bare = (source: string) => (source.startsWith('\ufeff') ? source.slice(1) : source)

/** Reads it whole: slower, and for whoever wants to see how it is written. */
export function readYamlTree(source: string, note: Note): YamlTree | null {
  const text = bare(source)
  const place = placerOf(text)
  const troubled = new Set<number>()
  let noted = 0
  let open = false
  const noteHere: Note = (code, at, path, fields) => {
    noted++
    open ||= code === 'yaml/quote'
    const where = typeof at === 'function' ? at() : at
    troubled.add(where.line)
    note(code, where, path, fields)
  }

  const clean = checkCharacters(text, place, noteHere)
  if (clean === null) return null
  const scan = scanYaml(clean, place, noteHere, () => noted > ENOUGH)
  if (!scan.safe) return null

  const refusals = refusalsOf(scan.text, place, noteHere, {troubled, lost: open})
  const root = parseYaml(scan.text, refusals.hear)
  if (refusals.broken()) return null
  const lines = scan.text.split('\n')
  let loose = false
  const data = dataOf(root, place, (code, at, path, fields) => {
    const where = typeof at === 'function' ? at() : at
    const found = code === 'yaml/key' ? looseBracketIn(lines[where.line - 1] ?? '') : null
    if (!found) return noteHere(code, where, path, fields)
    loose = true
    // What stands before a bracket too many reads as a key.
    noteHere('yaml/bracket', where, path, found)
  })
  if (loose) return null
  if (isEmptyNode(root)) {
    noteHere('yaml/empty', place(0), [], {})
    return null
  }
  const find = (path: Path) => findIn(root, path)
  return {data, places: placesIn(find, scan.text, place), troubled, root}
}

/** More problems than anyone is shown. */
const ENOUGH = 200
