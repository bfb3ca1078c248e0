import {prepare} from '../machines/game.ts'
import type {Play} from '../records/play.ts'
import {replay} from '../records/replay.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {Lesson} from './lesson.ts'
import {readSavedRun} from './read-saved-run.ts'
import type {SavedRun} from './saved-run.ts'

/** A kept run at the place where it stood. */
export type GoneOn = {
  readonly saved: SavedRun
  /** As far as it still fits its scenario. */
  readonly play: Play
  readonly isWhole: boolean
  /** Whether anything of it or of its scenario has changed. */
  readonly isChanged: boolean
  readonly lesson: Lesson | undefined
}

/** Plays a kept run again; undefined where its text or its scenario cannot be read. Loaded only when one is opened. */
export async function goOn(
  text: string,
  load: (id: string) => Promise<Scenario | undefined>,
): Promise<GoneOn | undefined> {
  const saved = readSavedRun(text)
  const scenario = saved && (await load(saved.record.scenario.id).catch(() => undefined))
  if (!saved || !scenario) return undefined
  const {play, stopped, notices} = replay(prepare(scenario), saved.record)
  const lesson = saved.lesson
    ? (await import('./open-lesson.ts')).keptLesson(saved.lesson, scenario)
    : undefined
  const isWhole = stopped === undefined
  return {saved, play, isWhole, isChanged: !isWhole || notices.length > 0, lesson}
}
