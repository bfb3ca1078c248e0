/** How many, and of all how much, 0 to 1; 0 of nothing. */
export type Share = {readonly count: number; readonly share: number}

/** The share of a count. */
export const shareOf = (count: number, all: number): Share => ({
  count,
  share: all === 0 ? 0 : count / all,
})

/** Adds one, or more, to what is counted under a key. */
export function tally<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
