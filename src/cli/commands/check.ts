import type {Command} from 'commander'
import {explore} from '../../odds/explore.ts'
import {findingsOf} from '../../odds/findings.ts'
import {oddsOf} from '../../odds/odds.ts'
import {reachProblems} from '../../odds/reach-problems.ts'
import type {Catalogue} from '../../scenarios/schema.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {oneLine, toJson} from '../output.ts'
import {
  hasErrors,
  openScenario,
  problemLines,
  type ToldProblem,
  toldProblem,
} from '../scenario-files.ts'
import type {Exit, Terminal} from '../terminal.ts'
import {translationProblems} from '../translation-files.ts'
import {changesOf} from '../watch-files.ts'

/** Adds `check FILE…`; warnings alone leave the exit at 0, and so does the end of watching. */
export function addCheck(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  program
    .command('check')
    .description('Find every problem of scenario files, with line and column.')
    .argument(
      '<files...>',
      'scenario files, translations of bundled ones, or ids of bundled scenarios',
    )
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .option('--json', 'report as JSON; with --watch one report behind another')
    .action(async (files: string[], {json, watch}: {json?: true; watch?: true}) => {
      const catalogue = loadCatalogue()
      const tell = (some: readonly string[]) => {
        const checked = some.map(file => checkFile(file, catalogue))
        terminal.out(json ? toJson({files: checked}) : checked.map(describe).join(''))
        return checked.some(({problems}) => hasErrors(problems))
      }
      if (!watch) return done(tell(files) ? 1 : 0)
      await terminal.untilInterrupted(async stopped => {
        for await (const changed of changesOf(files, stopped)) {
          if (!json) terminal.out(changed.isFirst ? WATCHING : SEPARATOR)
          tell(changed.files)
        }
      })
      done(0)
    })
}

const WATCHING = 'Watching; Ctrl-C ends it.\n'
const SEPARATOR = `\n${'-'.repeat(40)}\n`

type Checked = {
  readonly file: string
  /** The scenario's id, or null where an error forbids play and where the file is a translation. */
  readonly scenario: string | null
  readonly problems: readonly ToldProblem[]
}

function checkFile(file: string, catalogue: Catalogue): Checked {
  const ofTranslation = translationProblems(file, catalogue)
  if (ofTranslation) return {file, scenario: null, problems: ofTranslation}
  const {text, scenario, problems} = openScenario(file, catalogue)
  if (!scenario) return {file, scenario: null, problems}
  const exploration = explore(scenario)
  const findings = findingsOf(exploration, oddsOf(exploration))
  const reach = reachProblems(findings, scenario, text).map(toldProblem)
  return {file, scenario: scenario.id, problems: [...problems, ...reach].sort(byPlace)}
}

const byPlace = (one: ToldProblem, other: ToldProblem) =>
  one.line - other.line || one.column - other.column

function describe({file, problems}: Checked): string {
  if (problems.length === 0) return `${oneLine(file)}: no problems found.\n`
  const errors = problems.filter(({severity}) => severity === 'error').length
  const counts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')]
  return `${problemLines(file, problems)}${oneLine(file)}: ${counts.join(', ')}.\n`
}

const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`
