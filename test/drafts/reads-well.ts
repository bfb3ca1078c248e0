import {explore} from '../../src/odds/explore.ts'
import type {Finding} from '../../src/odds/finding.ts'
import {findingsOf} from '../../src/odds/findings.ts'
import {oddsOf} from '../../src/odds/odds.ts'
import {reachProblems} from '../../src/odds/reach-problems.ts'
import type {Problem} from '../../src/scenarios/problems.ts'
import {readScenario} from '../../src/scenarios/read.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'

const EMPTY = {documents: [], doubts: []}

/** Everything that can be said against a text, and what it was read as. */
export function judged(text: string): {
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
  readonly findings: readonly Finding[]
} {
  const {scenario, problems} = readScenario(text, EMPTY)
  if (!scenario) return {scenario, problems, findings: []}
  const exploration = explore(scenario)
  const findings = findingsOf(exploration, oddsOf(exploration))
  return {scenario, problems: [...problems, ...reachProblems(findings, scenario, text)], findings}
}
