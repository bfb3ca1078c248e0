import type {Result} from '../result.ts'
import {fail, ok} from '../result.ts'
import type {Passage, SourceDocument} from './schema.ts'

/** An anchor longer than this is a quotation that the project must not carry. */
export const ANCHOR_WORDS = 8

/** Where a phrase stands: the number of the unit, counted from 1, and offsets into it. */
export type Occurrence = {readonly unit: number; readonly start: number; readonly end: number}

/** Where the anchor of one passage stands in a text; `start` and `end` are offsets into that unit as `splitText` returns it. */
export type PassageFinding =
  | {
      readonly passage: string
      readonly status: 'found'
      /** The number of the unit, counted from 1. */
      readonly unit: number
      readonly start: number
      readonly end: number
      /** true: in another unit than the passage is numbered for. */
      readonly moved: boolean
    }
  | {readonly passage: string; readonly status: 'missing'}
  /** The anchor occurs more than once; a unit is named once for each occurrence. */
  | {readonly passage: string; readonly status: 'ambiguous'; readonly units: readonly number[]}
  /** Furniture without an anchor: nothing to look for. */
  | {readonly passage: string; readonly status: 'not citable'}

/** How many of a document's anchors a text has, however often each occurs. */
export type AnchorCount = {
  readonly document: SourceDocument
  readonly present: number
  readonly of: number
}

/** Why a text could not be assigned; `counts` holds the documents concerned, the most anchors first. */
export type MatchProblem = {
  readonly code: 'no-document' | 'several-documents'
  /** For `no-document` all that share an anchor with the text, for `several-documents` all that fit. */
  readonly counts: readonly AnchorCount[]
}

/** The units of a text in order; unit n of the catalogue is element n - 1. A page break ends a paragraph. */
export function splitText(text: string, split: SourceDocument['split']): string[] {
  const lines = text
    .normalize('NFC')
    .replace(/[\f\u2029]/g, '\n\n')
    .split(/\r\n|[\n\r\v\u0085\u2028]/)
    // Also takes away no-break spaces and a byte order mark.
    .map(line => line.trim())
  if (split === 'line') return lines.filter(line => line !== '')

  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter(paragraph => paragraph.length > 0).map(paragraph => paragraph.join('\n'))
}

/** One finding per passage in the order of the document; letters must agree exactly, spaces may be of any kind and number. */
export function locate(document: SourceDocument, text: string): PassageFinding[] {
  return locateIn(document.passages, splitText(text, document.split))
}

/** As `locate`, where the text is in units already. */
export function locateIn(
  passages: readonly Pick<Passage, 'id' | 'anchor'>[],
  units: readonly string[],
): PassageFinding[] {
  return passages.map(passage => locatePassage(passage, units))
}

/** Every place of a phrase, overlapping ones too; letters must agree exactly, spaces may be of any kind and number. */
export function occurrencesOf(phrase: string, units: readonly string[]): Occurrence[] {
  const pattern = anchorPattern(phrase)
  return units.flatMap((unit, index) =>
    occurrences(unit, pattern).map(hit => ({unit: index + 1, ...hit})),
  )
}

/** The one document of which a text holds more than half of the anchors, each letter for letter; a mere excerpt fits none. */
export function matchDocument(
  documents: readonly SourceDocument[],
  text: string,
): Result<
  {readonly document: SourceDocument; readonly findings: readonly PassageFinding[]},
  MatchProblem
> {
  const located = documents.map(document => {
    const findings = locate(document, text)
    const citable = findings.filter(finding => finding.status !== 'not citable')
    const present = citable.filter(finding => finding.status !== 'missing').length
    return {document, findings, present, of: citable.length}
  })
  const fitting = located.filter(({present, of}) => present * 2 > of)
  const [only] = fitting
  if (only && fitting.length === 1) return ok({document: only.document, findings: only.findings})
  const code = only ? 'several-documents' : 'no-document'
  const concerned = only ? fitting : located.filter(({present}) => present > 0)
  return fail({
    code,
    counts: concerned
      .map(({document, present, of}) => ({document, present, of}))
      .sort((a, b) => b.present - a.present),
  })
}

/** The number of the unit that a passage id names: 11 for R11. */
export const unitOf = (passage: string) => Number(passage.slice(1))

function locatePassage(
  passage: Pick<Passage, 'id' | 'anchor'>,
  units: readonly string[],
): PassageFinding {
  if (passage.anchor === undefined) return {passage: passage.id, status: 'not citable'}
  const hits = occurrencesOf(passage.anchor, units)
  const [first] = hits
  if (!first) return {passage: passage.id, status: 'missing'}
  if (hits.length > 1)
    return {passage: passage.id, status: 'ambiguous', units: hits.map(hit => hit.unit)}
  return {passage: passage.id, status: 'found', ...first, moved: first.unit !== unitOf(passage.id)}
}

function anchorPattern(anchor: string): RegExp {
  const words = anchor.normalize('NFC').trim().split(/\s+/)
  return new RegExp(
    words.map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'),
    'g',
  )
}

function occurrences(unit: string, pattern: RegExp): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(unit); hit; hit = pattern.exec(unit)) {
    found.push({start: hit.index, end: hit.index + hit[0].length})
    // Occurrences may overlap, and each one makes the anchor less certain.
    pattern.lastIndex = hit.index + 1
  }
  return found
}
