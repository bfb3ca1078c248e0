import {editDistance} from '../scenarios/nearest.ts'
import {locateIn, type PassageFinding} from '../scenarios/passages.ts'
import type {Passage} from '../scenarios/schema.ts'
import {type Anchor, proposeAnchor} from './anchors.ts'

/** How the anchor of a passage stands in a text; a missing one may come with what it may have become. */
export type AnchorCheck =
  | Exclude<PassageFinding, {status: 'missing'}>
  | {readonly passage: string; readonly status: 'missing'; readonly nearMiss: NearMiss | null}

/** A guess for a person to judge, never to be taken unasked; `likeness` is 0 to 1. */
export type NearMiss = Anchor & {readonly likeness: number}

/** One check per passage, in their order. */
export function recheckAnchors(
  passages: readonly Pick<Passage, 'id' | 'anchor'>[],
  units: readonly string[],
): AnchorCheck[] {
  const anchors = new Map(passages.map(({id, anchor}) => [id, anchor]))
  return locateIn(passages, units).map(finding =>
    finding.status === 'missing'
      ? {...finding, nearMiss: nearMissOf(anchors.get(finding.passage) ?? '', units)}
      : finding,
  )
}

/** The anchor in a text that is most like a phrase the text has not, where one is like enough. */
export function nearMissOf(phrase: string, units: readonly string[]): NearMiss | null {
  const wanted = wordsOf(phrase)
  if (wanted.length === 0) return null
  const letters = lettersOf(wanted)
  const candidates = units
    .flatMap((unit, index) => candidatesIn(wordsOf(unit), wanted, index))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST_COMPARED)
    .map(candidate => ({...candidate, likeness: likeness(letters, candidate.letters)}))
    .filter(candidate => candidate.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
  for (const candidate of candidates) {
    const proposed = proposeAnchor(units, candidate)
    if (proposed.ok) return {...proposed.value, likeness: candidate.likeness}
  }
  return null
}

/** Below this two phrases are only by chance alike. */
const LEAST_LIKENESS = 0.6

/** Comparing letter by letter is slow, and the likeliest come first. */
const MOST_COMPARED = 200

type Word = {readonly word: string; readonly start: number; readonly end: number}

type Candidate = {
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly letters: string
  /** How many of the wanted words it has. */
  readonly shared: number
}

/** Stretches about as long as the wanted one that share half of its words; of one word, all that begin alike. */
function candidatesIn(words: readonly Word[], wanted: readonly Word[], unit: number): Candidate[] {
  const names = new Set(wanted.map(({word}) => word))
  const found: Candidate[] = []
  for (const size of [wanted.length, wanted.length + 1, wanted.length - 1]) {
    if (size < 1) continue
    for (let from = 0; from + size <= words.length; from++) {
      const stretch = words.slice(from, from + size)
      const [first] = stretch
      const last = stretch.at(-1)
      if (!first || !last) continue
      const shared = new Set(stretch.flatMap(({word}) => (names.has(word) ? [word] : []))).size
      const near =
        wanted.length > 1 ? shared * 2 >= names.size : first.word[0] === wanted[0]?.word[0]
      if (!near) continue
      found.push({unit, start: first.start, end: last.end, letters: lettersOf(stretch), shared})
    }
  }
  return found
}

const likeness = (one: string, other: string) =>
  1 - editDistance(one, other) / Math.max(one.length, other.length)

const lettersOf = (words: readonly Word[]) => words.map(({word}) => word).join(' ')

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)].map(({0: found, index}) => ({
    word: found.toLowerCase().replace(/’/g, "'"),
    start: index,
    end: index + found.length,
  }))
