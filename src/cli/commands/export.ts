import {type Command, Option} from 'commander'
import {chartJson} from '../../drafts/chart-json.ts'
import {layoutOf} from '../../drafts/map-layout.ts'
import {mermaidOf} from '../../drafts/map-mermaid.ts'
import {svgOf} from '../../drafts/map-svg.ts'
import {explore} from '../../odds/explore.ts'
import {turnMapOf} from '../../odds/turn-map.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {drawnMapWords} from '../../words/turn-map.ts'
import {loadCatalogue} from '../catalogue-files.ts'
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
}

/** Adds `export FILE --to FORMAT`; exits with 1 where the scenario has an error or the file cannot be written. */
export function addExport(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  program
    .command('export')
    .description('Write a scenario for other programs: its turn map, or its chart.')
    .argument('<file>', 'a scenario file, or the id of a bundled scenario')
    .addOption(
      new Option('--to <format>', 'svg or mermaid: the turn map; xstate: the chart as JSON')
        .choices([...EXPORTS.keys()])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'the file to write (default: print it)')
    .option('--force', 'write over a file that is there')
    .option('--json', 'report as JSON')
    .action((file: string, {to, out, force = false, json = false}: Given) => {
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

const EXPORTS: ReadonlyMap<string, (scenario: Scenario) => string> = new Map([
  ['svg', scenario => svgOf(layoutOf(turnMapOf(explore(scenario))), drawnMapWords(scenario.title))],
  ['mermaid', scenario => mermaidOf(turnMapOf(explore(scenario)))],
  ['xstate', chartJson],
])
