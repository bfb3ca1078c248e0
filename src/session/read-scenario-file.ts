import {explore} from '../odds/explore.ts'
import {findingsOf} from '../odds/findings.ts'
import {oddsOf} from '../odds/odds.ts'
import {reachProblems} from '../odds/reach-problems.ts'
import {severityOf} from '../scenarios/problems.ts'
import {readScenario} from '../scenarios/read.ts'
import type {Catalogue, Scenario} from '../scenarios/schema.ts'
import {wordProblem} from '../words/problems.ts'

/** A scenario file as a page tells of it: a scenario that can be played, or why it cannot. */
export type ReadFile = {
  readonly scenario: Scenario | null
  /** Why it cannot be played; of one that can, only that it was too large to be looked through. */
  readonly problems: readonly ToldProblem[]
}

export type ToldProblem = {
  readonly code: string
  readonly line: number
  readonly sentence: string
  readonly repair: string
}

/** Reads and checks the text of a scenario file as the terminal does, reach included. */
export function readScenarioFile(text: string, catalogue: Catalogue): ReadFile {
  const {scenario, problems} = readScenario(text, catalogue)
  const exploration = scenario && explore(scenario)
  const reach = exploration
    ? reachProblems(findingsOf(exploration, oddsOf(exploration)), exploration.scenario, text)
    : []
  const all = [...problems, ...reach]
  const isPlayable = all.every(({code}) => severityOf(code) !== 'error')
  const told = isPlayable ? all.filter(({code}) => code === 'odds/too-many-states') : all
  return {
    scenario: isPlayable ? scenario : null,
    problems: told.map(problem => ({
      code: problem.code,
      line: problem.at.line,
      ...wordProblem(problem),
    })),
  }
}
