import type {Refusal} from '../machines/steps.ts'
import type {Ladder} from '../scenarios/ladders.ts'
import type {Option, Turn} from '../scenarios/schema.ts'
import type {Course} from './play.ts'
import {tally} from './shares.ts'

/** A move that a gate held, and how often; a ladder at its end is not blocked. */
export type Blocked = {
  readonly turn: Turn
  readonly option: Option
  readonly ladder: Ladder
  readonly reason: Exclude<Refusal, 'end'>
  /** In how many plays. */
  readonly count: number
  /** In how many plays a person ordered the option at all. */
  readonly ordered: number
}

/** The moves of persons that were blocked, most often first, else in the order of the file. */
export function blockedOf(plays: readonly Course[]): readonly Blocked[] {
  const ordered = new Map<Option, number>()
  const held = new Map<Option, Map<string, number>>()
  for (const {steps} of plays) {
    for (const {option, log, by} of steps) {
      if (by !== 'person') continue
      tally(ordered, option)
      for (const {ladder, refused} of log) {
        if (refused === undefined || refused === 'end') continue
        const byGate = held.get(option) ?? new Map<string, number>()
        held.set(option, byGate)
        tally(byGate, `${ladder} ${refused}`)
      }
    }
  }
  const turns = plays[0]?.playable.flow.turns ?? []
  return turns
    .flatMap(turn =>
      turn.options.flatMap(option =>
        [...(held.get(option) ?? [])].map(([name, count]): Blocked => {
          const [ladder, reason] = name.split(' ') as [Ladder, Blocked['reason']]
          return {turn, option, ladder, reason, count, ordered: ordered.get(option) ?? 0}
        }),
      ),
    )
    .sort((one, other) => other.count - one.count)
}
