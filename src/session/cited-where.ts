import {citationsIn} from '../records/evidence.ts'
import type {Scenario} from '../scenarios/schema.ts'
import {documents} from '../words/documents.ts'

/** The places of one scenario that rest on a passage, by their titles. */
export type CitedIn = {
  readonly scenario: string
  readonly title: string
  readonly places: readonly string[]
}

/** Where each passage is cited, by passage and then scenario by scenario. */
export function citedWhere(
  scenarios: readonly Scenario[],
): ReadonlyMap<string, readonly CitedIn[]> {
  const found = new Map<string, CitedIn[]>()
  for (const scenario of scenarios) {
    const places = new Map<string, Set<string>>()
    const note = (place: string, data: unknown) => {
      for (const id of citationsIn(data)) places.set(id, (places.get(id) ?? new Set()).add(place))
    }
    for (const seat of Object.values(scenario.seats)) note(seat.name, seat)
    for (const turn of scenario.turns) note(turn.title, turn)
    for (const ending of scenario.endings) note(ending.title, ending)
    note(documents.glossary, scenario.glossary)
    note(documents.questions, scenario.debrief)
    for (const [id, titles] of places) {
      const entry = {scenario: scenario.id, title: scenario.title, places: [...titles]}
      found.set(id, [...(found.get(id) ?? []), entry])
    }
  }
  return found
}
