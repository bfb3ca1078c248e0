import type {Command} from 'commander'
import {type Playable, prepare} from '../../machines/game.ts'
import {explore} from '../../odds/explore.ts'
import {oddsOf} from '../../odds/odds.ts'
import {tablePlayer} from '../../odds/table-play.ts'
import {classViewOf} from '../../records/class-view.ts'
import {gather} from '../../records/gather.ts'
import type {Gathered, Given, NotCounted} from '../../records/gathered.ts'
import {wordNotCounted} from '../../words/gathering.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {describeClass, reportClass} from '../class-report.ts'
import {oneLine, toJson} from '../output.ts'
import {refuseScenario} from '../refuse.ts'
import {bundledPlayables, openScenario} from '../scenario-files.ts'
import type {Exit, Terminal} from '../terminal.ts'
import {readTextFile} from '../text-files.ts'

/** Adds `class FILE…`; exits with 1 where a file, code or record could not be counted, duplicates and silent lines aside. */
export function addClass(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  program
    .command('class')
    .description('Gather the codes and records of a class and tell what it did.')
    .argument('<files...>', 'texts with codes anywhere in them, or record files')
    .option('--scenario <file>', 'a bundled scenario or a file: count its plays alone')
    .option('--json', 'report as JSON')
    .action((files: string[], {scenario, json = false}: {scenario?: string; json?: boolean}) => {
      const catalogue = loadCatalogue()
      const opened = scenario === undefined ? undefined : openScenario(scenario, catalogue)
      if (opened && !opened.scenario) return done(refuseScenario(opened, terminal, json))
      const known = opened?.scenario ? [prepare(opened.scenario)] : bundledPlayables(catalogue)
      const {texts, unread} = readAll(files)
      const gathered = gather(texts, known, tablePlayer())
      const classes = known.flatMap(playable => viewOf(playable, gathered))
      const notCounted = notCountedIn(gathered)
      if (json) {
        const told = notCounted.map(each => ({
          ...{code: each.code, source: each.source, sentence: wordNotCounted(each)},
        }))
        terminal.out(toJson({classes: classes.map(reportClass), notCounted: told, unread}))
      } else {
        if (classes.length === 0) terminal.out('No play was found.\n')
        terminal.out(classes.map(each => describeClass(each, terminal.width)).join('\n'))
        for (const each of notCounted) terminal.err(`${oneLine(wordNotCounted(each))}\n`)
        for (const {file, message} of unread) terminal.err(`${oneLine(`${file} ${message}`)}\n`)
      }
      const {damaged, foreign, stopped} = gathered
      done(damaged.length + foreign.length + stopped.length + unread.length > 0 ? 1 : 0)
    })
}

/** A class may hand in a great deal: in bytes. */
const LARGEST_TEXT = 64 * 1024 * 1024

function readAll(files: readonly string[]) {
  const texts: Given[] = []
  const unread: {readonly file: string; readonly message: string}[] = []
  for (const file of files) {
    const read = readTextFile(file, LARGEST_TEXT)
    if (read.ok) texts.push({label: file, text: read.value.text})
    else unread.push({file, message: read.error.message})
  }
  return {texts, unread}
}

function viewOf({scenario}: Playable, {found}: Gathered) {
  const own = found.filter(each => each.scenario === scenario.id)
  if (own.length === 0) return []
  const {complete, endings} = oddsOf(explore(scenario))
  return [{scenario, view: classViewOf(own), random: complete ? endings : undefined}]
}

const notCountedIn = (gathered: Gathered): readonly NotCounted[] => [
  ...gathered.duplicates,
  ...gathered.damaged,
  ...gathered.foreign,
  ...gathered.stopped,
  ...gathered.silent,
]
