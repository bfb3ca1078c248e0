import type {Selection} from './anchors.ts'

/** Every place of words in the units of a text, whatever the case and the spaces between them. */
export function findWords(units: readonly string[], words: string): Selection[] {
  const wanted = words.normalize('NFC').trim()
  if (wanted === '') return []
  const pattern = new RegExp(
    wanted
      .split(/\s+/)
      .map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('\\s+'),
    'giu',
  )
  return units.flatMap((unit, index) =>
    [...unit.matchAll(pattern)].map(({0: found, index: start}) => ({
      unit: index,
      start,
      end: start + found.length,
    })),
  )
}
