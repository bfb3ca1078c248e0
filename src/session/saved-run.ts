import type {Playable} from '../machines/game.ts'
import type {Play} from '../records/play.ts'
import {type Record, type Remarks, recordOf} from '../records/record.ts'
import {type Replay, replay} from '../records/replay.ts'

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
  /** The lesson it is played under, as its address has it. */
  readonly lesson?: string
}

/** What of a moment at the game is worth keeping. */
type Moment = {
  readonly play: Play | undefined
  readonly run: string
  readonly picked: string | undefined
  readonly remarks: Remarks
  readonly lessonText: string
}

/** What of the session must be kept at this moment; undefined where no run is open. */
export function savedRun(moment: Moment, state: string, at: number): SavedRun | undefined {
  const {play, run, picked, remarks, lessonText} = moment
  if (!play || run === '') return undefined
  return {
    id: run,
    at,
    place: state === 'told' ? 'told' : 'onward',
    picked: picked ?? null,
    record: recordOf(play, remarks),
    ...(lessonText ? {lesson: lessonText} : {}),
  }
}

/** Plays a kept run again up to where it stood. */
export const reopen = (saved: SavedRun, playable: Playable): Replay =>
  replay(playable, saved.record)
