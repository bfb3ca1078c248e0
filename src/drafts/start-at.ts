import {LADDERS, type Rungs} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'

/** A moment from which a draft is tried. */
export type Opening = {
  readonly turn: string
  readonly rungs: Rungs
  /** Flags that count as set. */
  readonly flags: readonly string[]
}

/**
 * A scenario that begins at this turn with these rungs, and whose conditions take the flags for set. The
 * turns before stay, so that all are numbered as in the whole, and are never played. A turn that is not
 * there leaves the scenario as it is.
 */
export function startedAt(scenario: Scenario, {turn, rungs, flags}: Opening): Scenario {
  const index = scenario.turns.findIndex(({id}) => id === turn)
  if (index < 0) return scenario
  const asked = <T>(value: T): T => withFlagsSet(value, flags)
  const before = scenario.turns.slice(0, index).map(turn => ({...turn, when: false}))
  const [first, ...rest] = scenario.turns.slice(index)
  // The turn is played whatever its own condition says.
  const {when: _, ...opening} = first ?? {}
  return {
    ...scenario,
    seats: asked(scenario.seats),
    ladders: Object.fromEntries(
      LADDERS.map(ladder => [ladder, {...scenario.ladders[ladder], start: rungs[ladder]}]),
    ) as Scenario['ladders'],
    turns: [...before, ...asked([opening as Scenario['turns'][number], ...rest])],
    endings: asked(scenario.endings),
  }
}

/** The same data, its conditions with `true` in place of every one of these flags. */
function withFlagsSet<T>(data: T, flags: readonly string[]): T {
  if (flags.length === 0) return data
  const set = new RegExp(`\\b(${flags.join('|')})\\b`, 'g')
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        CONDITIONS.has(key) && typeof item === 'string' ? item.replace(set, 'true') : visit(item),
      ]),
    )
  }
  return visit(data) as T
}

const CONDITIONS: ReadonlySet<string> = new Set(['when', 'met'])
