import type {Condition} from '../scenarios/conditions.ts'
import {compileCondition} from '../scenarios/conditions.ts'
import type {Rungs} from '../scenarios/ladders.ts'
import type {Ending, Scenario, Turn} from '../scenarios/schema.ts'

/** Where a story can go: shared by the chart, the rivals and the odds, so that they cannot differ. */
export type Flow = {
  readonly turns: readonly Turn[]
  /** Positions of the turns by id. */
  readonly indexOf: ReadonlyMap<string, number>
  readonly immediate: readonly Ending[]
  readonly final: readonly Ending[]
  /** Whether a condition of this scenario holds; undefined always does. */
  readonly holds: (
    when: string | boolean | undefined,
    rungs: Rungs,
    flags: readonly string[],
  ) => boolean
  /** The compiled condition, with the ladders and flags that it reads. */
  readonly conditionOf: (when: string) => Condition
}

/** Compiles every condition once; throws on one that does not read, which a checked scenario never has. */
export function flowOf(scenario: Scenario): Flow {
  const conditions = new Map<string, Condition>()
  const flagIds = Object.keys(scenario.flags)
  const conditionOf = (when: string) => {
    const known = conditions.get(when)
    if (known) return known
    const compiled = compileCondition(when, flagIds)
    if (!compiled.ok) throw new Error(`The condition "${when}" does not read.`)
    conditions.set(when, compiled.value)
    return compiled.value
  }
  return {
    turns: scenario.turns,
    indexOf: new Map(scenario.turns.map((turn, index) => [turn.id, index])),
    immediate: scenario.endings.filter(ending => ending.immediate),
    final: scenario.endings.filter(ending => !ending.immediate),
    holds: (when, rungs, flags) =>
      when === undefined || (typeof when === 'boolean' ? when : conditionOf(when)(rungs, flags)),
    conditionOf,
  }
}

/** The turns that may follow the turn at this index (-1 before the first), up to the first that always does. */
export function candidates<T extends Pick<Turn, 'when'>>(
  {turns}: {readonly turns: readonly T[]},
  index: number,
): readonly T[] {
  const later = turns.slice(index + 1)
  const certain = later.findIndex(turn => turn.when === undefined)
  return certain < 0 ? later : later.slice(0, certain + 1)
}

/** The seats that decide a turn. */
export const seatsOf = (turn: Turn): readonly string[] =>
  turn.seats ?? (turn.seat ? [turn.seat] : [])
