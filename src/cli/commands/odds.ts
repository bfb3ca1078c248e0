import type {Command} from 'commander'
import {explore} from '../../odds/explore.ts'
import {type Finding, subjectOf} from '../../odds/finding.ts'
import {findingsOf} from '../../odds/findings.ts'
import {type Odds, oddsOf} from '../../odds/odds.ts'
import {TONES} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {wordFinding} from '../../words/findings.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {oneLine, table, toJson, wrap} from '../output.ts'
import {refuseScenario} from '../refuse.ts'
import {openScenario} from '../scenario-files.ts'
import type {Exit, Terminal} from '../terminal.ts'

/** Adds `odds FILE`; exits with 1 where an ending or a way on is out of reach. */
export function addOdds(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  program
    .command('odds')
    .description('Walk every reachable state: ending shares, bots and findings.')
    .argument('<file>', 'a scenario file, or the id of a bundled scenario')
    .option('--json', 'report as JSON')
    .action((file: string, {json = false}: {json?: boolean}) => {
      const opened = openScenario(file, loadCatalogue())
      if (!opened.scenario) return done(refuseScenario(opened, terminal, json))
      const exploration = explore(opened.scenario)
      const odds = oddsOf(exploration)
      const findings = findingsOf(exploration, odds)
      terminal.out(
        json
          ? toJson(report(odds, findings))
          : describe(opened.scenario, odds, findings, terminal.width),
      )
      done(findings.some(({code}) => GRAVE.has(code)) ? 1 : 0)
    })
}

/** What `check` calls an error. */
const GRAVE: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'reach/ending',
  'reach/no-open-option',
])

/** Of a walk that gave up, the states are null and the shares empty. */
const report = (
  {scenario, complete, states, endings, bots}: Odds,
  findings: readonly Finding[],
) => ({
  scenario,
  states: complete ? states : null,
  endings,
  bots: Object.fromEntries(TONES.map(tone => [tone, {endings: bots[tone]}])),
  findings: findings.map(finding => ({
    ...finding,
    of: subjectOf(finding),
    sentence: wordFinding(finding),
  })),
})

function describe(
  scenario: Scenario,
  {complete, states, endings, bots}: Odds,
  findings: readonly Finding[],
  width: number,
): string {
  const head = ['Ending', 'random', ...TONES]
  const rows = scenario.endings.map(({id, title}) => [
    oneLine(title),
    percent(endings[id] ?? 0),
    ...TONES.map(tone => percent(bots[tone][id] ?? 0)),
  ])
  const found = findings.map(finding => {
    const told = `${finding.severity} ${finding.code} (${subjectOf(finding)})\n${wrap(wordFinding(finding), width, '  ')}\n`
    return finding.because === undefined
      ? told
      : `${told}${wrap(`Meant so: ${oneLine(finding.because)}`, width, '  ')}\n`
  })
  const all = found.length === 0 ? 'Nothing else to say.\n' : found.join('')
  if (!complete)
    return `${oneLine(scenario.title)}: more than ${states} states can be reached, so no odds are known.\n\n${all}`
  return [
    `${oneLine(scenario.title)}: ${states} states can be reached.\n`,
    table([head, ...rows]),
    `${wrap('"random" picks among the open options evenly, for all seats; the other columns always pick the open option nearest to one tone.', width)}\n`,
    all,
  ].join('\n')
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`
