import {LADDERS, type Ladder} from '../scenarios/ladders.ts'
import type {Course} from './play.ts'
import {tally} from './shares.ts'

/** What one ladder at its third rung pushed another one to. */
export type Spill = {
  readonly from: Ladder
  readonly to: Ladder
  /** How many rungs in all, and in how many plays. */
  readonly moves: number
  readonly plays: number
}

/** The spill-overs that moved a ladder, the most rungs first, else in the order of the ladders. */
export function spillsOf(plays: readonly Course[]): readonly Spill[] {
  const moves = new Map<string, number>()
  const inPlays = new Map<string, number>()
  for (const {steps} of plays) {
    const here = new Set<string>()
    for (const {event, log} of steps) {
      for (const {cause, by, ladder, from, to} of [...event, ...log]) {
        if (cause !== 'spill' || !by || from === to) continue
        tally(moves, `${by} ${ladder}`, Math.abs(to - from))
        here.add(`${by} ${ladder}`)
      }
    }
    for (const name of here) tally(inPlays, name)
  }
  return LADDERS.flatMap(from =>
    LADDERS.flatMap(to => {
      const name = `${from} ${to}`
      const count = moves.get(name)
      return count ? [{from, to, moves: count, plays: inPlays.get(name) ?? 0}] : []
    }),
  ).sort((one, other) => other.moves - one.moves)
}
