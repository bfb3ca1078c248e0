import {withoutCovered} from './documents-in-sight.ts'
import type {Note} from './problem-list.ts'
import type {Path, Place, ProblemCode, ProblemFields} from './problems.ts'
import type {Catalogue, Passage, Scenario} from './schema.ts'
import type {Sound} from './sound.ts'
import type {Places} from './yaml-places.ts'

/** What every cross-check is given. */
export type Checking = {
  readonly scenario: Sound<Scenario>
  readonly catalogue: Catalogue
  readonly places: Places
  readonly known: Known
  /** Notes a problem at the value of this path, or where `at` says. */
  readonly report: <C extends ProblemCode>(
    code: C,
    path: Path,
    fields: ProblemFields[C] | (() => ProblemFields[C]),
    at?: (places: Places) => Place,
  ) => void
}

/** The names that references may use; null where they could not be read, so that none is checked. */
export type Known = {
  readonly seats: ReadonlySet<string> | null
  readonly places: ReadonlySet<string> | null
  readonly flags: readonly string[] | null
  readonly options: ReadonlySet<string> | null
  readonly endings: ReadonlySet<string> | null
  readonly documents: ReadonlySet<string>
  readonly doubts: ReadonlySet<string>
  readonly passages: ReadonlyMap<string, KnownPassage> | null
}

export type KnownPassage = {
  readonly furniture: boolean
  readonly anchored: boolean
  /** The document it is from, when the scenario does not list that document. */
  readonly unlisted: string | null
}

/** Gathers what a cross-check needs. */
export function checkingOf(
  scenario: Sound<Scenario>,
  catalogue: Catalogue,
  places: Places,
  note: Note,
): Checking {
  const known: Known = {
    seats: keysOf(scenario, 'seats'),
    places: keysOf(scenario, 'places'),
    flags: 'flags' in scenario && !scenario.flags ? null : Object.keys(scenario.flags ?? {}),
    options: idsOf(scenario.turns?.flatMap(turn => turn?.options ?? [undefined])),
    endings: idsOf(scenario.endings),
    documents: new Set(catalogue.documents.map(({id}) => id)),
    doubts: new Set(catalogue.doubts.map(({id}) => id)),
    passages: passagesOf(scenario, catalogue),
  }
  return {
    ...{scenario, catalogue, places, known},
    report: (code, path, fields, at = () => places.value(path)) =>
      note(code, () => at(places), path, fields),
  }
}

/** Each entry of a list that is there, with its path. */
export function entriesOf<T>(list: readonly T[] | undefined, path: Path) {
  return (list ?? []).flatMap((entry, index) =>
    entry === undefined ? [] : [{entry: entry as NonNullable<T>, path: [...path, index]}],
  )
}

function keysOf(scenario: Sound<Scenario>, field: 'seats' | 'places'): ReadonlySet<string> | null {
  const block = scenario[field]
  return block ? new Set(Object.keys(block)) : null
}

/** Null where an id is missing: what is named then may be the one. */
function idsOf(list: readonly ({readonly id?: string | undefined} | undefined)[] | undefined) {
  const ids = new Set<string>()
  for (const entry of list ?? []) {
    if (entry?.id === undefined) return null
    ids.add(entry.id)
  }
  return list ? ids : null
}

/** Null where a passage has no id: what is cited then may be that one. */
function passagesOf(scenario: Sound<Scenario>, catalogue: Catalogue): Known['passages'] {
  if ('sources' in scenario && !scenario.sources) return null
  if ('documents' in scenario && !scenario.documents) return null
  const listed = new Set(scenario.sources)
  const known = new Map<string, KnownPassage>()
  const add = (passage: Sound<Passage>, unlisted: string | null) => {
    if (passage.id === undefined) return
    const {furniture = false, anchor} = passage
    known.set(passage.id, {furniture, anchored: anchor !== undefined, unlisted})
  }
  for (const {id, passages} of withoutCovered(catalogue.documents, scenario.documents ?? [])) {
    for (const passage of passages) add(passage, listed.has(id) ? null : id)
  }
  const own = (scenario.documents ?? []).map(document => document?.passages)
  for (const passage of own.flatMap(passages => passages ?? [undefined])) {
    if (passage?.id === undefined) return null
    add(passage, null)
  }
  return known
}
