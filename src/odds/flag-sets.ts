import {withFlags} from '../machines/chart-setup.ts'

/** One object for each set of flags that the walk meets, so that equal sets are the same object. */
export type FlagSet = {
  /** From 0, in the order of meeting. */
  readonly id: number
  /** In alphabetical order, each once. */
  readonly flags: readonly string[]
}

/** The sets met so far. */
export type FlagSets = {
  readonly none: FlagSet
  /** The set with these added; the same list of flags is joined to a set only once. */
  readonly with: (set: FlagSet, added: readonly string[]) => FlagSet
  readonly numbered: (id: number) => FlagSet
  /** How many names all sets hold together, which is what they take in memory. */
  readonly names: () => number
}

/** Begins with the empty set. */
export function flagSets(): FlagSets {
  const sets = new Map<string, FlagSet>()
  const joined = new Map<readonly string[], Map<FlagSet, FlagSet>>()
  const byId: FlagSet[] = []
  let names = 0
  const numbers = new Map<string, string>()
  /** One character for each name, so that the key of a set stays short. */
  const characterOf = (flag: string) => {
    const known = numbers.get(flag) ?? String.fromCodePoint(numbers.size + 1)
    numbers.set(flag, known)
    return known
  }
  const setOf = (flags: readonly string[]): FlagSet => {
    const key = flags.map(characterOf).join('')
    const known = sets.get(key)
    if (known) return known
    const set = {id: sets.size, flags}
    sets.set(key, set)
    byId.push(set)
    names += flags.length
    return set
  }
  const none = setOf([])
  return {
    none,
    numbered: id => byId[id] ?? none,
    with(set, added) {
      const bySet = joined.get(added) ?? new Map<FlagSet, FlagSet>()
      joined.set(added, bySet)
      const known = bySet.get(set)
      if (known) return known
      const sum = setOf(withFlags(set.flags, added))
      bySet.set(set, sum)
      return sum
    },
    names: () => names,
  }
}
