import {type Play, waiting} from '../records/play.ts'
import {type Record, type Remarks, recordOf, remarksOf} from '../records/record.ts'

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
  /** What was said and read at the turn that waits; the record holds it only once the order is given. */
  readonly pending?: Pending
}

/** What a device keeps of runs. */
export type SavedRuns = {
  /** Those that can be read, newest first. */
  readonly runs: readonly SavedRun[]
  /** Says that others cannot, which stay as they are; empty where all can. */
  readonly unread: string
}

export type Pending = {
  readonly note?: string
  readonly reason?: string
  readonly opened?: readonly string[]
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
  const pending = pendingOf(remarks, waiting(play)?.id)
  return {
    id: run,
    at,
    place: state === 'told' ? 'told' : 'onward',
    picked: picked ?? null,
    record: recordOf(play, remarks),
    ...(lessonText ? {lesson: lessonText} : {}),
    ...(pending ? {pending} : {}),
  }
}

function pendingOf({notes, reasons, opened}: Remarks, turn = ''): Pending | undefined {
  const note = notes[turn]
  const reason = reasons[turn]
  const read = opened[turn]
  if (!note && !reason && !read) return undefined
  return {
    ...(note ? {note} : {}),
    ...(reason ? {reason} : {}),
    ...(read ? {opened: read} : {}),
  }
}

/** What was said in a kept run, at the waiting turn too. */
export function remarksIn({record, pending = {}}: SavedRun, play: Play): Remarks {
  const remarks = remarksOf(record)
  const turn = waiting(play)?.id
  if (turn === undefined) return remarks
  const {note, reason, opened} = pending
  return {
    ...remarks,
    notes: note ? {...remarks.notes, [turn]: note} : remarks.notes,
    reasons: reason ? {...remarks.reasons, [turn]: reason} : remarks.reasons,
    opened: opened ? {...remarks.opened, [turn]: opened} : remarks.opened,
  }
}
