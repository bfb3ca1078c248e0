import {explore} from '../odds/explore.ts'
import {findingsOf, subjectOf} from '../odds/findings.ts'
import {type EndingShares, oddsOf} from '../odds/odds.ts'
import {reachProblems} from '../odds/reach-problems.ts'
import type {Path, Problem, Severity} from '../scenarios/problems.ts'
import {readScenario} from '../scenarios/read.ts'
import type {Catalogue, Scenario} from '../scenarios/schema.ts'
import {wordFinding} from '../words/findings.ts'
import {wordProblem} from '../words/problems.ts'
import type {Edit} from '../scenarios/edits.ts'
import {offsetsIn} from './offsets.ts'
import {type Outline, outlineOf} from './outline.ts'
import {repairOf} from './repairs.ts'

/** A problem of a draft in words, with its place as offsets of the text. */
export type DraftProblem = {
  readonly code: string
  readonly severity: Severity
  readonly line: number
  readonly from: number
  readonly to: number
  readonly path: Path
  readonly sentence: string
  readonly repair: string
  /** What surely mends it. */
  readonly edit?: Edit
}

/** What can be said of a draft without walking its states. */
export type FormReport = {
  readonly problems: readonly DraftProblem[]
  /** Null where the notation is broken. */
  readonly outline: Outline | null
  /** Null where an error forbids play. */
  readonly scenario: Scenario | null
}

/** What the walk through all states of a draft found; shares are 0 to 1. */
export type OddsReport = {
  readonly states: number
  readonly endings: readonly {readonly id: string; readonly title: string; readonly share: number}[]
  readonly bots: Readonly<Record<string, EndingShares>>
  readonly findings: readonly DraftFinding[]
  /** What forbids or spoils play, at its places. */
  readonly problems: readonly DraftProblem[]
}

export type DraftFinding = {
  readonly code: string
  readonly severity: 'note' | 'warning'
  /** The turn, option, ending, gate or tone that it is about. */
  readonly of: string
  readonly sentence: string
  /** Why the author means it so. */
  readonly because?: string
}

/** Reads a draft and finds its problems of form, each with its place and its sure repair. */
export function formOf(text: string, catalogue: Catalogue): FormReport {
  const {scenario, problems, draft} = readScenario(text, catalogue)
  return {
    problems: toldProblems(problems, text),
    outline: draft && outlineOf(draft.sound, draft.places, catalogue),
    scenario,
  }
}

/** Walks every state of a draft; undefined where an error forbids play. */
export function oddsReportOf(text: string, catalogue: Catalogue): OddsReport | undefined {
  const {scenario} = readScenario(text, catalogue)
  if (!scenario) return undefined
  const exploration = explore(scenario)
  const odds = oddsOf(exploration)
  const findings = findingsOf(exploration, odds)
  return {
    states: odds.states,
    endings: scenario.endings.map(({id, title}) => ({id, title, share: odds.endings[id] ?? 0})),
    bots: odds.bots,
    findings: findings
      .filter(({code}) => !code.startsWith('reach/'))
      .map(finding => ({
        code: finding.code,
        severity: finding.severity,
        of: subjectOf(finding),
        sentence: wordFinding(finding),
        ...(finding.because === undefined ? {} : {because: finding.because}),
      })),
    problems: toldProblems(reachProblems(findings, scenario, text), text),
  }
}

function toldProblems(problems: readonly Problem[], text: string): readonly DraftProblem[] {
  const offsetAt = offsetsIn(text)
  return problems.map(problem => {
    const {code, severity, at, path} = problem
    const from = offsetAt(at.line, at.column)
    const to = at.endLine && at.endColumn ? offsetAt(at.endLine, at.endColumn) : from
    const edit = repairOf(problem, text, {from, to})
    const told = {code, severity, line: at.line, from, to, path, ...wordProblem(problem)}
    return edit ? {...told, edit} : told
  })
}
