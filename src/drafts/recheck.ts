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
  let words: Word[][] | undefined
  return locateIn(passages, units).map(finding => {
    if (finding.status !== 'missing') return finding
    words ??= units.map(wordsOf)
    return {...finding, nearMiss: nearMissAmong(anchors.get(finding.passage) ?? '', units, words)}
  })
}

/** The anchor in a text that is most like a phrase the text has not, where one is like enough. */
export const nearMissOf = (phrase: string, units: readonly string[]): NearMiss | null =>
  nearMissAmong(phrase, units, units.map(wordsOf))

function nearMissAmong(
  phrase: string,
  units: readonly string[],
  words: readonly (readonly Word[])[],
): NearMiss | null {
  const wanted = wordsOf(phrase)
  if (wanted.length === 0) return null
  const found = wanted.length === 1 ? wordsLike(wanted, words) : stretchesLike(wanted, words)
  const letters = lettersOf(wanted)
  const ranked = found
    .map(stretch => ({stretch, likeness: likeness(letters, lettersOf(wordsIn(stretch, words)))}))
    .filter(candidate => candidate.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
  for (const {stretch, likeness} of ranked) {
    const within = wordsIn(stretch, words)
    const [start, end] = [within[0]?.start ?? 0, within.at(-1)?.end ?? 0]
    const proposed = proposeAnchor(units, {unit: stretch.unit, start, end})
    if (proposed.ok) return {...proposed.value, likeness}
  }
  return null
}

/** Below this two phrases are only by chance alike. */
const LEAST_LIKENESS = 0.6

/** Comparing letter by letter is slow; of stretches that share as many words these will do. */
const MOST_COMPARED = 200

type Word = {readonly word: string; readonly start: number; readonly end: number}

/** A run of words: which unit, the first of them, and how many. */
type Stretch = {readonly unit: number; readonly from: number; readonly size: number}

const wordsIn = ({unit, from, size}: Stretch, words: readonly (readonly Word[])[]) =>
  (words[unit] ?? []).slice(from, from + size)

/** Stretches about as long as the wanted one that share half of its words, those that share most first. */
function stretchesLike(
  wanted: readonly Word[],
  words: readonly (readonly Word[])[],
): readonly Stretch[] {
  const names = new Map<string, number>()
  for (const {word} of wanted) if (!names.has(word)) names.set(word, 1 << names.size)
  const byShared: Stretch[][] = Array.from({length: names.size + 1}, () => [])
  for (const [unit, inUnit] of words.entries()) {
    const bits = inUnit.map(({word}) => names.get(word) ?? 0)
    for (let from = 0; from < bits.length; from++) {
      let seen = 0
      for (let size = 1; size <= wanted.length + 1 && from + size <= bits.length; size++) {
        seen |= bits[from + size - 1] ?? 0
        if (size < wanted.length - 1) continue
        const shared = countBits(seen)
        const list = byShared[shared]
        if (shared * 2 < names.size || !list || list.length >= MOST_COMPARED) continue
        list.push({unit, from, size})
      }
    }
  }
  return byShared.reverse().flat().slice(0, MOST_COMPARED)
}

/** Each other word that begins with the same letter, once. */
function wordsLike(
  [wanted]: readonly Word[],
  words: readonly (readonly Word[])[],
): readonly Stretch[] {
  const found = new Map<string, Stretch>()
  for (const [unit, inUnit] of words.entries()) {
    for (const [from, {word}] of inUnit.entries()) {
      if (word[0] !== wanted?.word[0] || found.has(word)) continue
      found.set(word, {unit, from, size: 1})
    }
  }
  return [...found.values()]
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
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
