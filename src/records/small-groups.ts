/** Fewer than these in a group could be known by name. */
export const LEAST_GROUP = 5

/** The groups that may be shown, and what is left of the others as one. */
export type Merged<T> = {
  readonly kept: readonly T[]
  /** Undefined where every group is large enough. */
  readonly other: {readonly groups: number; readonly count: number} | undefined
}

/**
 * Merges groups under five into one "other"; where that would be under five itself, the smallest
 * groups that are left go into it as well, so that it tells of nobody. Empty groups say nothing of
 * anyone and stay.
 */
export function mergeSmall<T extends {readonly count: number}>(
  groups: readonly T[],
  least = LEAST_GROUP,
): Merged<T> {
  const merged = new Set(groups.filter(({count}) => count > 0 && count < least))
  if (merged.size === 0) return {kept: groups, other: undefined}
  const sum = () => [...merged].reduce((all, {count}) => all + count, 0)
  const rest = groups
    .filter(group => group.count >= least)
    .sort((one, other) => one.count - other.count)
  for (const group of rest) {
    if (sum() >= least) break
    merged.add(group)
  }
  return {
    kept: groups.filter(group => !merged.has(group)),
    other: {groups: merged.size, count: sum()},
  }
}
