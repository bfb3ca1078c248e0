import {type Command, Option} from 'commander'
import {chartJson} from '../../drafts/chart-json.ts'
import {layoutOf} from '../../drafts/map-layout.ts'
import {mermaidOf} from '../../drafts/map-mermaid.ts'
import {svgOf} from '../../drafts/map-svg.ts'
import {explore} from '../../odds/explore.ts'
import {turnMapOf} from '../../odds/turn-map.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {oneFileWords as words} from '../../words/one-file.ts'
import {drawnMapWords} from '../../words/turn-map.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {exportOneFile} from '../one-file-export.ts'
import {oneLine, toJson} from '../output.ts'
import {refuseScenario} from '../refuse.ts'
import {openScenario} from '../scenario-files.ts'
import type {Exit, Terminal} from '../terminal.ts'
import {written} from '../written.ts'

type Given = {
  readonly to: string
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
  readonly room?: 'desk' | 'debrief'
  readonly lesson?: string
  readonly withSources?: boolean
  readonly iMayHandOutTheseTexts?: boolean
}

/** Adds `export FILES… --to FORMAT`; exits with 1 where a scenario has an error or the file cannot be written. */
export function addExport(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  const command = program
    .command('export')
    .description(
      'Write a scenario as one file to play, as a package for an LMS, or for other programs: its turn map, or its chart.',
    )
    .argument('<files...>', 'a scenario file, or the id of a bundled scenario; for html several')
    .addOption(
      new Option(
        '--to <format>',
        'html: one file that plays from a stick; scorm12: a SCORM 1.2 package for an LMS; svg or mermaid: the turn map; xstate: the chart as JSON',
      )
        .choices([...FILES, ...EXPORTS.keys()])
        .makeOptionMandatory(),
    )
    .option(
      '--out <path>',
      'the file to write (default: print it; html, scorm12: named after the scenario)',
    )
    .option('--force', 'write over a file that is there')
    .addOption(
      new Option('--room <room>', 'html: which page (default: desk)').choices(['desk', 'debrief']),
    )
    .option(
      '--lesson <link>',
      'html, scorm12: the link of a lesson, as the page that sets it up gives it; the file opens under it',
    )
    .option('--with-sources', 'html, scorm12: put the texts of the reading pack into the file')
    .option(
      '--i-may-hand-out-these-texts',
      'html, scorm12: says that you may give those texts to others',
    )
    .option('--json', 'report as JSON')
    .action(async (files: string[], given: Given) => {
      const {to, out, force = false, json = false} = given
      const misuse = misuseOf(files, given)
      if (misuse) return command.error(`error: ${misuse}`)
      if (isFile(to)) {
        const {room = 'desk', lesson, withSources = false} = given
        const asked = {to, room, out, force, json, lesson, withSources}
        return done(await exportOneFile(files, asked, terminal))
      }
      const [file = ''] = files
      const opened = openScenario(file, loadCatalogue())
      if (!opened.scenario) return done(refuseScenario(opened, terminal, json))
      const content = EXPORTS.get(to)?.(opened.scenario) ?? ''
      if (out === undefined) {
        terminal.out(json ? toJson({to, content}) : content)
        return done(0)
      }
      const problem = written(out, content, force)
      if (json) terminal.out(toJson(problem ? {problems: [problem]} : {to, file: out}))
      else if (problem) terminal.err(`${oneLine(problem.sentence)}\n`)
      else terminal.out(`${oneLine(out)} is written.\n`)
      done(problem ? 1 : 0)
    })
}

/** What cannot be meant, in a sentence. */
function misuseOf(files: readonly string[], given: Given): string | undefined {
  const {to, room, lesson, withSources, iMayHandOutTheseTexts} = given
  if (to !== 'html' && files.length > 1) return words.oneOnly
  if (to !== 'html' && room) return words.onlyHtml('--room')
  if (lesson !== undefined && !isFile(to)) return words.onlyFiles('--lesson')
  if (lesson !== undefined && room === 'debrief') return words.lessonOfDebrief
  if (!withSources) return undefined
  if (!isFile(to)) return words.onlyFiles('--with-sources')
  return iMayHandOutTheseTexts ? undefined : words.noRights
}

/** What carries a page and its scenarios. */
const FILES = ['html', 'scorm12'] as const
const isFile = (to: string): to is (typeof FILES)[number] => FILES.some(each => each === to)

const EXPORTS: ReadonlyMap<string, (scenario: Scenario) => string> = new Map([
  ['svg', scenario => svgOf(layoutOf(turnMapOf(explore(scenario))), drawnMapWords(scenario.title))],
  ['mermaid', scenario => mermaidOf(turnMapOf(explore(scenario)))],
  ['xstate', chartJson],
])
