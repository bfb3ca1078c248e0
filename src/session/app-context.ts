import type {Play, Setup} from '../records/play.ts'
import type {Forecast, Remarks} from '../records/record.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {LessonMistake} from '../words/lesson.ts'
import type {Lesson} from './lesson.ts'
import type {GivenLesson} from './open-lesson.ts'
import type {SavedRun} from './saved-run.ts'

/** One person at the game. Screens read it and send events; nothing here knows a screen. */
export type AppContext = {
  /** The scenario that is open, from its briefing on. */
  readonly scenario: Scenario | undefined
  /** The seat picked in the briefing, not yet begun. */
  readonly seat: string | undefined
  /** Names the run in storage; empty outside a run. */
  readonly run: string
  readonly play: Play | undefined
  /** The option picked and not yet ordered or forecast; saved, so that a reload keeps it. */
  readonly picked: string | undefined
  /** What was said and read beside the orders, kept with the record. */
  readonly remarks: Remarks
  /** What a teacher fixed, from the briefing to the ending. */
  readonly lesson: Lesson | undefined
  /** The lesson as its address has it; empty without one. */
  readonly lessonText: string
  /** What was wrong with the address that was opened last. */
  readonly mistakes: readonly LessonMistake[]
}

export type AppEvent =
  /** A scenario that is opened again stays under its lesson. */
  | {
      readonly type: 'open'
      readonly scenario: Scenario
      readonly given?: GivenLesson
      readonly mistakes?: readonly LessonMistake[]
    }
  | {readonly type: 'sit'; readonly seat: string}
  | {readonly type: 'begin'; readonly run: string; readonly setup: Setup}
  | {readonly type: 'pick'; readonly option: string}
  | {readonly type: 'order'}
  /** The clock ran out: the option stands as if nobody had decided. */
  | {readonly type: 'drift'; readonly option: string}
  | {readonly type: 'forecast'; readonly forecast: Forecast | undefined}
  | {readonly type: 'note'; readonly text: string}
  | {readonly type: 'reason'; readonly text: string}
  /** A passage was opened while a turn waited. */
  | {readonly type: 'opened'; readonly passage: string}
  | {readonly type: 'continue'}
  /** Takes the last decision again after an early ending, as another run. */
  | {readonly type: 'back'; readonly run: string}
  /** Takes another option at a decision of an ended play and goes on from there, as another run. */
  | {readonly type: 'fork'; readonly run: string; readonly step: number; readonly option: string}
  /** Gives the run another name in storage. */
  | {readonly type: 'rename'; readonly run: string}
  | {readonly type: 'leave'; readonly mistakes?: readonly LessonMistake[]}
  | {
      readonly type: 'resume'
      readonly saved: SavedRun
      readonly play: Play
      readonly lesson?: Lesson | undefined
    }
