import type {Checking} from './checking.ts'
import {nameOf} from './naming.ts'
import {nearest} from './nearest.ts'
import type {Path} from './problems.ts'

/**
 * Notes passages and doubts that do not exist, and texts that claim more than their ground gives. It
 * walks the whole scenario, so that a mark in any text and a ground of any block is looked at.
 */
export function checkGrounds(checking: Checking): void {
  visit(checking, checking.scenario, [])
}

const MARK = /\[([A-Z][0-9]{1,3})\]/g

function visit(checking: Checking, value: unknown, path: Path): void {
  if (typeof value === 'string') checkMarks(checking, value, path)
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) checkFields(checking, value as Fields, path)
  for (const [key, item] of Object.entries(value)) {
    visit(checking, item, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

type Fields = Readonly<Record<string, unknown>>

function checkFields(checking: Checking, fields: Fields, path: Path): void {
  if (path[0] !== 'documents') checkBasis(checking, fields, path)
  for (const [id, at] of namesIn(fields, [...path, 'cites'])) checkPassage(checking, id, at, true)
  for (const [id, at] of namesIn(fields, [...path, 'doubts'])) checkDoubt(checking, id, at)
}

function namesIn(fields: Fields, path: Path): readonly (readonly [string, Path])[] {
  const list = fields[String(path.at(-1))]
  if (!Array.isArray(list)) return []
  return list.flatMap((id, index) =>
    typeof id === 'string' ? [[id, [...path, index]] as const] : [],
  )
}

function checkBasis({report, scenario}: Checking, fields: Fields, path: Path): void {
  const {basis, cites, because} = fields
  if (typeof basis !== 'string') return
  const cited = 'cites' in fields && !(Array.isArray(cites) && cites.length === 0)
  const reasoned = 'because' in fields && because !== ''
  const at = [...path, 'basis']
  if (basis === 'documented' && !cited) {
    report('truth/documented-without-passage', at, () => ({what: nameOf(scenario, path)}))
  } else if (basis !== 'documented' && !cited && !reasoned) {
    report('truth/no-ground', at, () => ({what: nameOf(scenario, path), basis}))
  }
}

/** A mark stands in a text, so its place is looked for there; given twice it is told once. */
function checkMarks(checking: Checking, text: string, path: Path): void {
  if (!text.includes('[')) return
  const marks = new Set([...text.matchAll(MARK)].map(([mark]) => mark))
  for (const mark of marks) {
    const id = mark.slice(1, -1)
    const {known} = checking
    if (known.doubts.has(id)) continue
    if (id.startsWith('Q') && known.passages?.has(id) !== true) checkDoubt(checking, id, path, mark)
    else checkPassage(checking, id, path, false, mark)
  }
}

function checkPassage(
  {known, report, places}: Checking,
  id: string,
  path: Path,
  cited: boolean,
  mark = '',
): void {
  if (!known.passages) return
  const at = () => (mark === '' ? places.value(path) : places.within(path, mark))
  const passage = known.passages.get(id)
  if (!passage) {
    // Of a document that is not listed, a passage would only be the next problem.
    const among = [...known.passages].flatMap(([each, {unlisted}]) => (unlisted ? [] : each))
    report('scenario/unknown-passage', path, () => ({id, suggestion: nearest(id, among)}), at)
  } else if (passage.unlisted !== null) {
    report('scenario/unlisted-document', path, {id, document: passage.unlisted}, at)
  } else if (cited && passage.furniture && !passage.anchored) {
    report('truth/furniture', path, {passage: id}, at)
  }
}

function checkDoubt({known, report, places}: Checking, id: string, path: Path, mark = ''): void {
  if (known.doubts.has(id)) return
  const at = () => (mark === '' ? places.value(path) : places.within(path, mark))
  report('scenario/unknown-doubt', path, () => ({id, suggestion: nearest(id, known.doubts)}), at)
}
