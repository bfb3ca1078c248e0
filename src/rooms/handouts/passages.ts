import {seatsOf} from '../../machines/flow.ts'
import {citationsIn, evidenceAt} from '../../records/evidence.ts'
import type {Catalogue, Passage, Scenario, SourceDocument} from '../../scenarios/schema.ts'
import {sourceCheck} from '../../words/handouts-sheets.ts'

/** A passage with the document in which it stands. */
export type Placed = {readonly passage: Passage; readonly document: SourceDocument}

/** What to do with one passage or two; without any, with one of the student's choice. */
export type Check = {
  readonly doubt?: string
  readonly places: readonly Placed[]
  readonly exercise: string
}

const CHECKS = 5
const MOST_PASSAGES = 8
const MOST_PLACES = 2
const FIRST_TURNS = 2

/** The passages that stand open where a seat decides first, as far as they can be found by an anchor. */
export function openPassages(
  scenario: Scenario,
  seat: string,
  catalogue: Catalogue,
): readonly Placed[] {
  const turns = scenario.turns.filter(turn => seatsOf(turn).includes(seat)).slice(0, FIRST_TURNS)
  const ids = new Set([...citationsIn(scenario.seats[seat]), ...turns.flatMap(evidenceAt)])
  return placesOf([...ids], scenario, catalogue).slice(0, MOST_PASSAGES)
}

/**
 * Five things to check: the doubts that the scenario flags most often, each at passages that it cites;
 * where it has fewer, questions that fit any passage of it.
 */
export function checksFor(scenario: Scenario, catalogue: Catalogue): readonly Check[] {
  const cited = placesOf([...new Set(citationsIn(scenario))], scenario, catalogue)
  const often = flagged(scenario)
  const used = new Set<string>()
  const checks = catalogue.doubts
    .map(doubt => ({
      doubt,
      places: cited.filter(({passage}) => passage.doubts?.includes(doubt.id)),
    }))
    .filter(({places}) => places.length > 0)
    // Where two are flagged alike, the first of the catalogue.
    .sort((one, other) => (often.get(other.doubt.id) ?? 0) - (often.get(one.doubt.id) ?? 0))
    .slice(0, CHECKS)
    .map(({doubt: {id, exercise}, places}): Check => {
      const named = places.filter(({passage}) => exercise.includes(passage.id))
      const fresh = places.find(({passage}) => !used.has(passage.id)) ?? places[0]
      const chosen = named.length > 0 ? named.slice(0, MOST_PLACES) : fresh ? [fresh] : []
      for (const {passage} of chosen) used.add(passage.id)
      return {doubt: id, places: chosen, exercise}
    })
  const general = sourceCheck.fallback.slice(0, CHECKS - checks.length)
  const unused = cited.filter(({passage}) => !used.has(passage.id))
  return [
    ...checks,
    ...general.map((exercise, index) => ({exercise, places: unused.slice(index, index + 1)})),
  ]
}

/** How often a scenario names each doubt, wherever it does. */
function flagged(data: unknown, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (Array.isArray(data)) for (const each of data) flagged(each, counts)
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if (key !== 'doubts' || !Array.isArray(value)) flagged(value, counts)
      else for (const id of value) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1)
    }
  }
  return counts
}

function placesOf(ids: readonly string[], scenario: Scenario, catalogue: Catalogue): Placed[] {
  const places = new Map(
    [...catalogue.documents, ...scenario.documents].flatMap(document =>
      document.passages.map(passage => [passage.id, {passage, document}] as const),
    ),
  )
  return ids.flatMap(id => {
    const placed = places.get(id)
    return placed?.passage.anchor === undefined ? [] : [placed]
  })
}
