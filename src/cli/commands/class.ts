import {type Command, Option} from 'commander'
import {type Playable, prepare} from '../../machines/game.ts'
import {explore} from '../../odds/explore.ts'
import {oddsOf} from '../../odds/odds.ts'
import {tablePlayer} from '../../odds/table-play.ts'
import {aliasOf} from '../../records/aliases.ts'
import {classViewOf} from '../../records/class-view.ts'
import {gather} from '../../records/gather.ts'
import type {Gathered, NotCounted} from '../../records/gathered.ts'
import type {HandedIn} from '../../records/hand-in.ts'
import {promptsOf} from '../../records/prompts.ts'
import type {Catalogue} from '../../scenarios/schema.ts'
import {wordNotCounted} from '../../words/gathering.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {type AskedClass, describeDebrief, reportDebrief} from '../class-debrief.ts'
import {CLASS_FORMATS} from '../class-formats.ts'
import {describeClass, reportClass} from '../class-report.ts'
import {classTexts, type Unread} from '../class-texts.ts'
import {oneLine, toJson} from '../output.ts'
import {refuseScenario} from '../refuse.ts'
import {bundledPlayables, openScenario} from '../scenario-files.ts'
import type {Exit, Terminal} from '../terminal.ts'
import {wholeNumber} from '../whole-number.ts'
import {written} from '../written.ts'

type Asked = {
  readonly scenario?: string
  readonly json?: boolean
  readonly to?: string
  readonly out?: string
  readonly force?: boolean
  readonly seed: number
  readonly group?: string
  readonly least?: number
}

/** Adds `class FILE…`; exits with 1 where a file, code or record could not be counted, duplicates, earlier moments and silent lines aside, or where what was asked for cannot be written. */
export function addClass(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  const command = program
    .command('class')
    .description('Gather the codes and records of a class and tell what it did.')
    .argument(
      '<files...>',
      'texts with codes anywhere in them, record files, or a class that was saved',
    )
    .option('--scenario <file>', 'a bundled scenario or a file: count its plays alone')
    .addOption(
      new Option(
        '--to <format>',
        'csv: a row for each decision; plays-csv: for each play; json: both, explained; xapi: statements',
      ).choices([...CLASS_FORMATS.keys()]),
    )
    .option('--out <path>', 'the file to write (default: print it)')
    .option('--force', 'write over a file that is there')
    .option('--seed <number>', 'which aliases stand in these rows', wholeNumber(0xffffffff), 0)
    .option('--group <name>', 'what the rows call this class')
    .option(
      '--least <number>',
      'tell no figure of fewer when asking the class',
      wholeNumber(1000, 1),
    )
    .option('--json', 'report as JSON')
  command.action((files: string[], asked: Asked) => {
    const {scenario, json = false, to, out, least} = asked
    if (out !== undefined && to === undefined) {
      return command.error('error: --out needs --to, which says what is written')
    }
    const catalogue = loadCatalogue()
    const opened = scenario === undefined ? undefined : openScenario(scenario, catalogue)
    if (opened && !opened.scenario) return done(refuseScenario(opened, terminal, json))
    const known = opened?.scenario ? [prepare(opened.scenario)] : bundledPlayables(catalogue)
    const {texts, unread} = classTexts(files)
    const gathered = gather(texts, known, tablePlayer())
    const notCounted = notCountedIn(gathered)
    const problem =
      to === undefined
        ? tellViews(
            classesOf(known, gathered, catalogue, least),
            {json, notCounted, unread},
            terminal,
          )
        : handOver(gathered, {...asked, to}, terminal)
    if (!json || to !== undefined) {
      for (const each of notCounted) terminal.err(`${oneLine(wordNotCounted(each))}\n`)
      for (const {file, message} of unread) terminal.err(`${oneLine(`${file} ${message}`)}\n`)
    }
    const {damaged, foreign, stopped} = gathered
    const failed = damaged.length + foreign.length + stopped.length + unread.length > 0
    done(failed || problem ? 1 : 0)
  })
}

/** Tells what the class did. */
function tellViews(
  classes: readonly AskedClass[],
  {json, notCounted, unread}: Untold & {readonly json: boolean},
  terminal: Terminal,
): undefined {
  if (json) {
    const told = notCounted.map(each => ({
      ...{code: each.code, source: each.source, sentence: wordNotCounted(each)},
    }))
    terminal.out(
      toJson({
        classes: classes.map(each => ({...reportClass(each), ...reportDebrief(each)})),
        notCounted: told,
        unread,
      }),
    )
    return
  }
  if (classes.length === 0) terminal.out('No play was found.\n')
  const {width} = terminal
  const told = classes.map(each => `${describeClass(each, width)}\n${describeDebrief(each, width)}`)
  terminal.out(told.join('\n'))
}

/** Gives the class to another program under aliases; a problem where it cannot be written. */
function handOver(
  {found}: Gathered,
  {to, out, force = false, json = false, seed, group}: Asked & {readonly to: string},
  terminal: Terminal,
) {
  const handed = found.map(
    (each, place): HandedIn => ({
      ...{found: each, alias: aliasOf(seed, place)},
      ...(group === undefined ? {} : {group}),
    }),
  )
  const content = CLASS_FORMATS.get(to)?.(handed) ?? ''
  if (out === undefined) {
    // A terminal obeys a carriage return, so only the file has them.
    terminal.out(json ? toJson({to, content}) : content.replaceAll('\r\n', '\n'))
    return
  }
  const problem = written(out, content, force)
  const plays = found.length
  if (json) terminal.out(toJson(problem ? {problems: [problem]} : {to, file: out, plays}))
  else if (problem) terminal.err(`${oneLine(problem.sentence)}\n`)
  else
    terminal.out(`${oneLine(out)} is written, with ${plays} ${plays === 1 ? 'play' : 'plays'}.\n`)
  return problem
}

/** What could not be counted, or not even read. */
type Untold = {
  readonly notCounted: readonly NotCounted[]
  readonly unread: readonly Unread[]
}

/** What each scenario's plays tell, and what to ask about them. */
const classesOf = (
  known: readonly Playable[],
  {found}: Gathered,
  {doubts}: Catalogue,
  least: number | undefined,
): readonly AskedClass[] =>
  known.flatMap(({scenario}) => {
    const own = found.filter(each => each.scenario === scenario.id)
    if (own.length === 0) return []
    const {complete, endings} = oddsOf(explore(scenario))
    const view = classViewOf(own)
    const random = complete ? endings : undefined
    const settings = {random, doubts, ...(least === undefined ? {} : {least})}
    return [{scenario, view, random, prompts: promptsOf(view, scenario, settings)}]
  })

const notCountedIn = (gathered: Gathered): readonly NotCounted[] => [
  ...gathered.duplicates,
  ...gathered.earlier.filter(({isTeam}) => !isTeam),
  ...gathered.damaged,
  ...gathered.foreign,
  ...gathered.stopped,
  ...gathered.silent,
]
