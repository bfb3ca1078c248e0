import {placerOf} from './positions.ts'
import type {Note} from './problem-list.ts'
import {dataOf, isEmptyNode} from './yaml-data.ts'
import {checkCharacters} from './yaml-limits.ts'
import {noteRefusal, parseYaml} from './yaml-parse.ts'
import {type Places, placesIn} from './yaml-places.ts'
import {scanYaml} from './yaml-scan.ts'

/** A text that was read: plain data, and where each part of it stands. */
export type YamlText = {
  readonly data: unknown
  readonly places: Places
  /** The lines that already have a problem: their data is not what the author meant. */
  readonly troubled: ReadonlySet<number>
}

/**
 * Reads one YAML document strictly, noting every problem of its form; null where so much is wrong
 * that nothing can be said of its content. Never throws, whatever the text.
 */
export function readYaml(source: string, note: Note): YamlText | null {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const place = placerOf(text)
  const troubled = new Set<number>()
  let noted = 0
  const noteHere: Note = (code, at, path, fields) => {
    noted++
    const where = typeof at === 'function' ? at() : at
    troubled.add(where.line)
    note(code, where, path, fields)
  }

  const clean = checkCharacters(text, place, noteHere)
  if (clean === null) return null
  const scan = scanYaml(clean, place, noteHere, () => noted > ENOUGH)
  if (!scan.safe) return null

  let broken = false
  const root = parseYaml(scan.text, refusal => {
    const where = place(refusal.start, refusal.end)
    const known = troubled.has(where.line)
    if (known && HARMLESS.has(refusal.code)) return
    broken = true
    if (!known) noteRefusal(refusal, scan.text, where, noteHere)
  })
  if (broken) return null
  const data = dataOf(root, place, noteHere)
  if (isEmptyNode(root)) {
    noteHere('yaml/empty', place(0), [], {})
    return null
  }
  return {data, places: placesIn(root, scan.text, place), troubled}
}

/** More problems than anyone is shown. */
const ENOUGH = 200

/** What follows from a tag or an alias that has been refused already, and leaves the rest sound. */
const HARMLESS: ReadonlySet<string> = new Set([
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
])
