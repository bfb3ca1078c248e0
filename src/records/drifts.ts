import type {Turn} from '../scenarios/schema.ts'
import type {Found} from './gathered.ts'
import {tally} from './shares.ts'

/** What the clock decided at a turn, of the persons' decisions whose records would keep it. */
export type TurnDrifts = {readonly turn: Turn; readonly count: number; readonly of: number}

/** Every turn at which the clock decided for anyone, in the order of the file; a code keeps none. */
export function turnDriftsOf(found: readonly Found[]): readonly TurnDrifts[] {
  const decided = new Map<Turn, number>()
  const drifted = new Map<Turn, number>()
  for (const {play, record} of found) {
    for (const [index, {turn, by}] of record ? play.steps.entries() : []) {
      if (by === 'rival') continue
      tally(decided, turn)
      tally(drifted, turn, record?.moves[index]?.drift ? 1 : 0)
    }
  }
  const turns = found[0]?.play.playable.flow.turns ?? []
  return turns.flatMap(turn => {
    const count = drifted.get(turn)
    return count ? [{turn, count, of: decided.get(turn) ?? 0}] : []
  })
}
