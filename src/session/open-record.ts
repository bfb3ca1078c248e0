import {prepare} from '../machines/game.ts'
import {readCode} from '../records/code.ts'
import type {Play} from '../records/play.ts'
import type {RecordProblem} from '../records/problems.ts'
import {readRecord} from '../records/read.ts'
import type {Record} from '../records/record.ts'
import {replay} from '../records/replay.ts'
import type {LibraryCard} from './library.ts'

/** A record as far as it can be shown, and everything to be said about it. */
export type OpenedRecord = {
  readonly play: Play | undefined
  /** The file it came from, with its forecasts; a code has none. */
  readonly record: Record | undefined
  readonly problems: readonly RecordProblem[]
}

/** Opens what a person gave: a file, or what they typed, which may be a code or the text of a file. */
export async function openRecord(
  given: string,
  isFile: boolean,
  library: readonly LibraryCard[],
): Promise<OpenedRecord> {
  return isFile || given.trimStart().startsWith('{')
    ? openFile(given, library)
    : openCode(given, library)
}

async function openFile(text: string, library: readonly LibraryCard[]): Promise<OpenedRecord> {
  const {record, problems} = readRecord(text)
  if (!record) return {play: undefined, record: undefined, problems}
  const card = library.find(each => each.id === record.scenario.id)
  const scenario = await card?.load().catch(() => undefined)
  if (!scenario) {
    const {id, title} = record.scenario
    const problem: RecordProblem = {code: 'record/unknown-scenario', fields: {id, title}}
    return {play: undefined, record, problems: [problem]}
  }
  const {play, stopped, notices} = replay(prepare(scenario), record)
  return {play, record, problems: stopped ? [...notices, stopped] : notices}
}

async function openCode(code: string, library: readonly LibraryCard[]): Promise<OpenedRecord> {
  const loaded = await Promise.all(library.map(card => card.load().catch(() => [])))
  const scenarios = loaded.flat()
  const read = readCode(code, scenarios.map(prepare))
  if (read.ok) return {play: read.value, record: undefined, problems: []}
  return {play: undefined, record: undefined, problems: [read.error]}
}
