import {type Exploration, explore} from '../odds/explore.ts'
import {subjectOf} from '../odds/finding.ts'
import {findingsOf} from '../odds/findings.ts'
import {type EndingShares, oddsOf} from '../odds/odds.ts'
import {reachProblems} from '../odds/reach-problems.ts'
import {type Mappable, outlineMapOf, type TurnMap, turnMapOf} from '../odds/turn-map.ts'
import type {Edit} from '../scenarios/edits.ts'
import {type OwnDocuments, ownDocumentsOf} from '../scenarios/own-documents.ts'
import type {Path, Problem, Severity} from '../scenarios/problems.ts'
import {readScenario} from '../scenarios/read.ts'
import {readingFacts} from '../scenarios/reading.ts'
import type {Catalogue, Scenario} from '../scenarios/schema.ts'
import type {Sound} from '../scenarios/sound.ts'
import {wordFinding} from '../words/findings.ts'
import {wordProblem} from '../words/problems.ts'
import {layoutOf, type MapLayout} from './map-layout.ts'
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
  /** What it says of documents; null where the notation is broken. */
  readonly own: OwnDocuments | null
  /** Null where an error forbids play. */
  readonly scenario: Scenario | null
}

/** What the walk through all states of a draft found; shares are 0 to 1. */
export type OddsReport = {
  /** Whether every state was walked; where not, there are no shares. */
  readonly complete: boolean
  readonly states: number
  readonly endings: readonly {readonly id: string; readonly title: string; readonly share: number}[]
  readonly bots: Readonly<Record<string, EndingShares>>
  readonly findings: readonly DraftFinding[]
  readonly reading: ReturnType<typeof readingFacts>
  /** What forbids or spoils play, at its places. */
  readonly problems: readonly DraftProblem[]
}

/** A turn map with its places, drawn beside the page because a large one takes long. */
export type Drawing = {readonly map: TurnMap; readonly layout: MapLayout}

export type Walk = {
  /** Null where the notation is broken. */
  readonly drawing: Drawing | null
  /** Null where an error forbids play. */
  readonly odds: OddsReport | null
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
    own: draft && ownDocumentsOf(draft.sound, text),
    scenario,
  }
}

/** Draws a draft's turn map, and walks every state of it where no error forbids play. */
export function walkOf(text: string, catalogue: Catalogue): Walk {
  const {scenario, draft} = readScenario(text, catalogue)
  if (!scenario) return {drawing: draft && drawn(outlineMapOf(mappable(draft.sound))), odds: null}
  const exploration = explore(scenario)
  const odds = oddsReportOf(exploration, text)
  const map = exploration.complete ? turnMapOf(exploration) : outlineMapOf(scenario)
  return {drawing: drawn(map), odds}
}

const drawn = (map: TurnMap): Drawing => ({map, layout: layoutOf(map)})

/** What of an unfinished scenario can stand on a map; entries without an id have their place there too. */
const mappable = ({turns = [], endings = []}: Sound<Scenario>): Mappable => ({
  turns: turns.map(turn => ({...named(turn), options: turn?.options ?? []})),
  endings: endings.map(ending => ({
    ...named(ending),
    ...(ending?.immediate === undefined ? {} : {immediate: ending.immediate}),
  })),
})

type Nameable = {
  id?: string | undefined
  title?: string | undefined
  when?: string | boolean | undefined
}
const named = ({id = '', title = '', when}: Nameable = {}) => ({
  ...{id, title},
  ...(when === undefined ? {} : {when}),
})

function oddsReportOf(exploration: Exploration, text: string): OddsReport {
  const {scenario} = exploration
  const odds = oddsOf(exploration)
  const findings = findingsOf(exploration, odds)
  return {
    complete: odds.complete,
    states: odds.states,
    endings: scenario.endings.map(({id, title}) => ({id, title, share: odds.endings[id] ?? 0})),
    bots: odds.bots,
    findings: findings
      .filter(({code}) => !/^(reach|odds)\//.test(code))
      .map(finding => ({
        code: finding.code,
        severity: finding.severity,
        of: subjectOf(finding),
        sentence: wordFinding(finding),
        ...(finding.because === undefined ? {} : {because: finding.because}),
      })),
    reading: readingFacts(scenario),
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
