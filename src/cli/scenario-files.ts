import {type Playable, prepare} from '../machines/game.ts'
import {nearest} from '../scenarios/nearest.ts'
import type {Problem, Severity} from '../scenarios/problems.ts'
import {readScenario} from '../scenarios/read.ts'
import type {Catalogue, Scenario} from '../scenarios/schema.ts'
import {noSuchScenario} from '../words/no-such-scenario.ts'
import {wordProblem} from '../words/problems.ts'
import {bundledIds, fileNamed, idsByTitle, LIKE_A_FILE} from './library-files.ts'
import {oneLine} from './output.ts'
import {readTextFile} from './text-files.ts'

/** A scenario file as far as it could be read. */
export type OpenedScenario = {
  /** The argument that named it. */
  readonly file: string
  /** Empty where the file could not be read. */
  readonly text: string
  /** Null where an error forbids play. */
  readonly scenario: Scenario | null
  readonly problems: readonly ToldProblem[]
}

/** A problem in words; lines and columns from 1. */
export type ToldProblem = {
  readonly code: string
  readonly severity: Severity
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly sentence: string
  /** What to do about it; empty where the sentence says so already. */
  readonly repair: string
}

/** Reads and checks a file or bundled scenario; a file that cannot be read is a problem like any other. */
export function openScenario(file: string, catalogue: Catalogue): OpenedScenario {
  const read = readTextFile(fileNamed(file))
  if (!read.ok) {
    const {code, message} = read.error
    const at = {line: 1, column: 1}
    const repair = code === 'no-file' ? meant(file) : ''
    const told = {code: `file/${code}`, severity: 'error' as const, ...at, repair}
    return {file, text: '', scenario: null, problems: [{...told, sentence: `The file ${message}`}]}
  }
  const {text} = read.value
  const {scenario, problems} = readScenario(text, catalogue)
  return {file, text, scenario, problems: problems.map(toldProblem)}
}

/** What somebody meant who named a scenario by an id or a title that there is not; empty for what looks like a file. */
function meant(argument: string): string {
  if (LIKE_A_FILE.test(argument)) return ''
  const ids = bundledIds()
  const titles = idsByTitle()
  const near = nearest(argument, [...ids, ...titles.keys()])
  return near ? noSuchScenario.near(titles.get(near) ?? near) : noSuchScenario.known(ids)
}

/** Every bundled scenario, ready to play. */
export const bundledPlayables = (catalogue: Catalogue): readonly Playable[] =>
  bundledIds().flatMap(id => {
    const {scenario} = openScenario(id, catalogue)
    return scenario ? [prepare(scenario)] : []
  })

export function toldProblem(problem: Problem): ToldProblem {
  const {sentence, repair} = wordProblem(problem)
  const {code, severity, at} = problem
  return {code, severity, ...at, sentence, repair}
}

/** One line per problem: `file:line:column severity code sentence repair`. */
export const problemLines = (file: string, problems: readonly ToldProblem[]): string =>
  problems
    .map(({line, column, severity, code, sentence, repair}) =>
      oneLine(`${file}:${line}:${column} ${severity} ${code} ${sentence} ${repair}`).trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('')

export const hasErrors = (problems: readonly ToldProblem[]): boolean =>
  problems.some(({severity}) => severity === 'error')
