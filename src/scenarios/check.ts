import {checkConditions} from './check-conditions.ts'
import {checkDocuments} from './check-documents.ts'
import {checkEndings} from './check-endings.ts'
import {checkGrounds} from './check-grounds.ts'
import {checkReferences} from './check-references.ts'
import {checkTurns} from './check-turns.ts'
import {checkingOf} from './checking.ts'
import type {Note} from './problem-list.ts'
import type {Catalogue, Scenario} from './schema.ts'
import type {Sound} from './sound.ts'
import type {Places} from './yaml-places.ts'

/** Notes what spans several fields: names that lead nowhere, conditions, grounds, endings. */
export function checkScenario(
  scenario: Sound<Scenario>,
  catalogue: Catalogue,
  places: Places,
  note: Note,
): void {
  const checking = checkingOf(scenario, catalogue, places, note)
  for (const check of CHECKS) check(checking)
}

const CHECKS = [
  ...[checkTurns, checkEndings, checkReferences, checkDocuments, checkGrounds, checkConditions],
]
