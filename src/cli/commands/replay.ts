import {existsSync} from 'node:fs'
import type {Command} from 'commander'
import {type Playable, prepare} from '../../machines/game.ts'
import {readCode} from '../../records/code.ts'
import type {Play} from '../../records/play.ts'
import type {RecordProblem} from '../../records/problems.ts'
import {readRecord} from '../../records/read.ts'
import {replay} from '../../records/replay.ts'
import type {Catalogue} from '../../scenarios/schema.ts'
import {wordRecordProblem} from '../../words/records.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {oneLine, toJson} from '../output.ts'
import {passageTexts} from '../passage-texts.ts'
import {playReport, seatWord} from '../play-report.ts'
import {refuseScenario} from '../refuse.ts'
import {bundledPlayables, openScenario} from '../scenario-files.ts'
import {tellEnding, tellHead, tellLadders, tellOrder, tellOutcome} from '../tell-play.ts'
import type {Exit, Terminal} from '../terminal.ts'
import {readTextFile} from '../text-files.ts'

/** Adds `replay RECORD|CODE`; exits with 1 where the record does not fit, or its dice or rival do not follow. */
export function addReplay(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  program
    .command('replay')
    .description('Play a record file or a code again: verify it and explain each turn.')
    .argument('<record>', 'a record file, or a code')
    .option('--scenario <file>', 'the scenario it belongs to, where that is not bundled')
    .option('--json', 'report as JSON')
    .action((record: string, given: {scenario?: string; json?: boolean}) => {
      const {json = false} = given
      const catalogue = loadCatalogue()
      const opened =
        given.scenario === undefined ? undefined : openScenario(given.scenario, catalogue)
      if (opened && !opened.scenario) return done(refuseScenario(opened, terminal, json))
      const own = opened?.scenario ? prepare(opened.scenario) : undefined
      const known = own ? [own] : bundledPlayables(catalogue)
      const replayed = isFile(record) ? fromFile(record, known, own) : fromCode(record, known)
      if (json) terminal.out(toJson(report(replayed)))
      else describe(replayed, catalogue, terminal)
      done(isGood(replayed) ? 0 : 1)
    })
}

/** What became of it; `play` is undefined where nothing could be played at all. */
type Replayed = {
  readonly play: Play | undefined
  readonly problems: readonly Told[]
  readonly notices: readonly Told[]
}
type Told = {readonly code: string; readonly sentence: string; readonly fields: object}

/** Plays a record with its own scenario, or with the one that was named for it. */
function fromFile(path: string, known: readonly Playable[], named: Playable | undefined): Replayed {
  const nothing = {play: undefined, notices: []}
  const text = readTextFile(path)
  if (!text.ok) {
    const {code, message} = text.error
    return {
      ...nothing,
      problems: [{code: `file/${code}`, sentence: `"${path}" ${message}`, fields: {}}],
    }
  }
  const {record, problems} = readRecord(text.value.text)
  if (!record) return {...nothing, problems: problems.map(told)}
  const {id} = record.scenario
  const playable = named ?? known.find(({scenario}) => scenario.id === id)
  if (!playable) {
    return {...nothing, problems: [told({code: 'record/unknown-scenario', fields: {id}})]}
  }
  const {play, stopped, notices} = replay(playable, record)
  return {play, problems: stopped ? [told(stopped)] : [], notices: notices.map(told)}
}

function fromCode(code: string, known: readonly Playable[]): Replayed {
  const read = readCode(code, known)
  if (read.ok) return {play: read.value, problems: [], notices: []}
  return {play: undefined, problems: [told(read.error)], notices: []}
}

/** A code has none of the characters that mark a path. */
const isFile = (argument: string) => /[./\\]/.test(argument) || existsSync(argument)

const told = (problem: RecordProblem): Told => ({...problem, sentence: wordRecordProblem(problem)})

/** A changed scenario that the record still fits is no problem. */
const isGood = ({play, problems, notices}: Replayed): boolean =>
  play !== undefined &&
  problems.length === 0 &&
  notices.every(({code}) => code === 'record/changed-scenario')

function report(replayed: Replayed) {
  const {play, problems, notices} = replayed
  const judged = {verified: isGood(replayed), problems, notices}
  if (!play) return judged
  const {dice} = play.setup
  return {...playReport(play, seatWord(play), 'seed' in dice ? dice.seed : null), ...judged}
}

function describe({play, problems, notices}: Replayed, catalogue: Catalogue, terminal: Terminal) {
  if (play) {
    const {scenario} = play.playable
    const telling = {width: terminal.width, passages: passageTexts(scenario, catalogue)}
    terminal.out(`${oneLine(scenario.title)}: seat ${seatWord(play)}, rival ${play.setup.rival}\n`)
    terminal.out(tellLadders(scenario, play.steps[0]?.before ?? play.boundary))
    for (const step of play.steps) {
      terminal.out(tellHead(play, step.turn) + tellOrder(play, step, true))
      terminal.out(tellOutcome(play, step, telling))
    }
    if (problems.length === 0) terminal.out(tellEnding(play, telling))
  }
  for (const {sentence} of [...notices, ...problems]) terminal.err(`${oneLine(sentence)}\n`)
}
