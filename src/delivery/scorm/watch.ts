import {endingId, type Play, waiting} from '../../records/play.ts'
import type {SavedRun} from '../../session/saved-run.ts'
import type {Taken} from './entries.ts'
import {decisionsOf} from './tally.ts'

/** What one look at a session shows of its run. */
export type Sight = {
  readonly saved: SavedRun
  readonly play: Play
  readonly drifts: readonly string[]
}

/** The clock of the device: milliseconds since 1970, and the time of day as a CMITime. */
export type Clock = {readonly now: () => number; readonly timeOfDay: () => string}

/** Sees when turns come up and when their orders are given. */
export type Watch = {
  /** A turn that stood there already has been thought about before: its coming up was not seen. */
  readonly see: (sight: Sight, stoodThere: boolean) => void
  /** What was seen of a decision of a run, by its place among the decisions. */
  readonly taken: (run: string, decision: number) => Taken | undefined
}

export function watchBy({now, timeOfDay}: Clock): Watch {
  const taken = new Map<string, Taken>()
  let shown: {readonly turn: string; readonly at: number | undefined} | undefined
  let before: Sight | undefined
  return {
    taken: (run, decision) => taken.get(`${run}/${decision}`),
    see: (sight, stoodThere) => {
      const {saved, play, drifts} = sight
      const all = decisionsOf(play)
      const last = all.at(-1)
      const earlier = before?.saved.id === saved.id ? decisionsOf(before.play).length : all.length
      if (last && all.length > earlier) {
        const {id} = last.turn
        const since = shown?.turn === id ? shown.at : undefined
        taken.set(`${saved.id}/${all.length - 1}`, {
          at: timeOfDay(),
          latency: since === undefined ? undefined : now() - since,
          drift: drifts.includes(id),
        })
      }
      const turn = saved.place === 'onward' && !endingId(play) ? waiting(play)?.id : undefined
      if (turn !== undefined && (shown?.turn !== turn || before?.saved.id !== saved.id)) {
        shown = {turn, at: stoodThere ? undefined : now()}
      }
      before = sight
    },
  }
}
