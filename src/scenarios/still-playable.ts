import {checkConditions} from './check-conditions.ts'
import {checkEndings} from './check-endings.ts'
import {checkReferences} from './check-references.ts'
import {checkTurns} from './check-turns.ts'
import {checkingOf} from './checking.ts'
import {problemList} from './problem-list.ts'
import {type Scenario, scenarioSchema} from './schema.ts'
import type {Places} from './yaml-places.ts'

/**
 * The scenario in data that were once read from a file and may have been changed since; undefined where they cannot
 * be played any more. What it cites is not looked at: documents may have changed with the site, and play asks for none.
 */
export function stillPlayable(data: unknown): Scenario | undefined {
  const parsed = scenarioSchema.safeParse(data)
  if (!parsed.success) return undefined
  const problems = problemList()
  const checking = checkingOf(parsed.data, {documents: [], doubts: []}, NO_TEXT, problems.note)
  for (const check of [checkTurns, checkEndings, checkReferences, checkConditions]) check(checking)
  return problems.failed() ? undefined : parsed.data
}

const START = {line: 1, column: 1}
/** Data have no lines. */
const NO_TEXT: Places = {value: () => START, name: () => START, within: () => START}
