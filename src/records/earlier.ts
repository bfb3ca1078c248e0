import type {Earlier, Found} from './gathered.ts'
import {playName} from './play-name.ts'

/**
 * The plays that are an earlier moment of another that was handed in: they did not end, and all that
 * they hold is how the other begins, with the same seats, dice and rules. Each names the first such
 * play that is counted. A team that stopped there itself would look the same: `isTeam` says which did.
 */
export function earlierIn(
  found: readonly Found[],
  isTeam: (found: Found) => boolean,
): readonly Earlier[] {
  const running = new Map<string, Map<string, Found>>()
  for (const each of found) {
    if (each.play.ending !== undefined) continue
    const begun = nameAt(each, 0)
    running.set(begun, (running.get(begun) ?? new Map()).set(playName(each.play), each))
  }
  if (running.size === 0) return []
  const became = new Map<Found, Found[]>()
  for (const each of found) {
    for (const before of beginningsOf(each, running.get(nameAt(each, 0)))) {
      became.set(before, [...(became.get(before) ?? []), each])
    }
  }
  const isCounted = (each: Found) => !became.has(each) || isTeam(each)
  return found.flatMap((each): Earlier | [] => {
    const of = became.get(each)?.find(isCounted)
    const {kind, source} = each
    return of ? {code: 'gathering/earlier', kind, source, play: each, of, isTeam: isTeam(each)} : []
  })
}

/** Those of the running plays that this one was before its last step. */
function beginningsOf(
  found: Found,
  running: ReadonlyMap<string, Found> = new Map(),
): readonly Found[] {
  const lengths = new Set([...running.values()].map(({play}) => play.steps.length))
  return [...lengths]
    .filter(length => length < found.play.steps.length)
    .flatMap(length => running.get(nameAt(found, length)) ?? [])
}

/** The name of a play as it stood behind so many of its steps. */
const nameAt = ({play}: Found, steps: number): string =>
  playName({...play, steps: play.steps.slice(0, steps)})
