import type {Ending} from '../scenarios/schema.ts'
import type {Course} from './play.ts'
import {type Share, shareOf, tally} from './shares.ts'

/** How a class's plays of one scenario ended. */
export type EndingMix = {
  readonly ended: number
  /** Plays that were handed in before their end. */
  readonly running: number
  /** Every ending in the order of the file; shares are of those that ended. */
  readonly endings: readonly (Share & {readonly ending: Ending})[]
}

export function endingMixOf(plays: readonly Course[]): EndingMix {
  const counts = new Map<string, number>()
  for (const {ending} of plays) if (ending !== undefined) tally(counts, ending)
  const ended = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const all = plays[0]?.playable.scenario.endings ?? []
  return {
    ended,
    running: plays.length - ended,
    endings: all.map(ending => ({ending, ...shareOf(counts.get(ending.id) ?? 0, ended)})),
  }
}
