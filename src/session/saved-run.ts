import type {Playable} from '../machines/game.ts'
import {type Record, recordOf} from '../records/record.ts'
import {type Replay, replay} from '../records/replay.ts'
import type {AppContext} from './app.ts'

/** Where in a turn a run stood: reading an outcome, or wherever the play itself waits. */
export type Place = 'told' | 'onward'

/** A run as it is kept: its record so far, and where the person stood in it. */
export type SavedRun = {
  readonly id: string
  /** Milliseconds since 1970, for telling runs apart; never part of a record. */
  readonly at: number
  readonly place: Place
  readonly picked: string | null
  readonly record: Record
}

/** What of the session must be kept at this moment; undefined where no run is open. */
export function savedRun(context: AppContext, state: string, at: number): SavedRun | undefined {
  const {play, run, picked, remarks} = context
  if (!play || run === '') return undefined
  return {
    id: run,
    at,
    place: state === 'told' ? 'told' : 'onward',
    picked: picked ?? null,
    record: recordOf(play, remarks),
  }
}

/** Plays a kept run again up to where it stood. */
export const reopen = (saved: SavedRun, playable: Playable): Replay =>
  replay(playable, saved.record)
