/** A run of words that our text shares with a source: the words as compared, and the offset of the first in our text. */
export type SharedRun = {readonly words: string; readonly at: number}

/**
 * Every run of at least `length` words that stands in both texts, whatever its case, quotes and punctuation.
 * The words of an anchor quoted whole may stand anywhere, and break a run.
 */
export function sharedRuns(
  ours: string,
  sourceText: string,
  anchors: readonly string[],
  length = 7,
): SharedRun[] {
  const own = wordsOf(ours)
  const source = wordsOf(sourceText).map(({word}) => word)
  const excused = anchorWords(own, anchors)
  const starts = new Map<string, number[]>()
  for (let at = 0; at + length <= source.length; at++) {
    const key = source.slice(at, at + length).join(' ')
    starts.set(key, [...(starts.get(key) ?? []), at])
  }

  const runs: SharedRun[] = []
  let at = 0
  while (at + length <= own.length) {
    const key = own.slice(at, at + length)
    const candidates = key.some((_, offset) => excused.has(at + offset))
      ? undefined
      : starts.get(key.map(({word}) => word).join(' '))
    const [first] = key
    if (!candidates || !first) {
      at++
      continue
    }
    const longest = Math.max(...candidates.map(start => agreement(at, start)))
    const words = own.slice(at, at + longest).map(({word}) => word)
    runs.push({words: words.join(' '), at: first.at})
    at += longest
  }
  return runs

  function agreement(from: number, start: number): number {
    let count = length
    while (
      from + count < own.length &&
      !excused.has(from + count) &&
      own[from + count]?.word === source[start + count]
    )
      count++
    return count
  }
}

type Word = {readonly word: string; readonly at: number}

function wordsOf(text: string): Word[] {
  // Bare tags, citation marks and escaped line ends must not break a run; blanks keep the offsets.
  const plain = text.replace(/<\/?[a-z][a-z\d]*>|\[[A-Z]\d{1,3}\]|\\[nrt]/g, mark =>
    ' '.repeat(mark.length),
  )
  // An apostrophe may be escaped or doubled, as strings in code and YAML have it.
  return [...plain.matchAll(/[\p{L}\p{M}\p{N}]+(?:\\?['’ʼ]{1,2}[\p{L}\p{M}]+)*/gu)].map(found => ({
    word: found[0]
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\\'’ʼ]/g, ''),
    at: found.index,
  }))
}

/** The positions of our words that belong to an anchor quoted whole. */
function anchorWords(own: readonly Word[], anchors: readonly string[]): Set<number> {
  const positions = new Map<string, number[]>()
  own.forEach(({word}, at) => {
    const known = positions.get(word)
    if (known) known.push(at)
    else positions.set(word, [at])
  })
  const excused = new Set<number>()
  for (const anchor of anchors) {
    const words = wordsOf(anchor).map(({word}) => word)
    const [first] = words
    for (const at of (first !== undefined && positions.get(first)) || []) {
      if (words.every((word, offset) => own[at + offset]?.word === word))
        words.forEach((_, offset) => {
          excused.add(at + offset)
        })
    }
  }
  return excused
}
