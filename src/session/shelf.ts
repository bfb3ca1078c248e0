import {fail, ok, type Result} from '../result.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {LibraryCard} from './library.ts'
import {asking, type TextStore} from './run-store.ts'

/** Scenarios that a person opened from files, kept on this device beside the bundled ones. */
export type Shelf = {
  readonly cards: () => readonly LibraryCard[]
  /** Fails where the browser would not keep it; it can be played until the page is closed. */
  readonly keep: (scenario: Scenario) => Result<LibraryCard, 'refused'>
  readonly forget: (id: string) => void
}

const PREFIX = 'demarche/scenario/'

/** What is kept was read and checked once; a damaged text is passed over. */
export function shelfIn(store: TextStore | undefined): Shelf {
  const attempt = asking(store)
  const read = (key: string): Scenario | undefined =>
    attempt(it => {
      const data: unknown = JSON.parse(it.getItem(key) ?? 'null')
      return isScenario(data) && PREFIX + data.id === key ? data : undefined
    })
  return {
    cards: () =>
      (
        attempt(it => Array.from({length: it.length}, (_, index) => it.key(index) ?? '')) ?? []
      ).flatMap(key => {
        const scenario = key.startsWith(PREFIX) ? read(key) : undefined
        return scenario ? [cardOf(scenario)] : []
      }),
    keep: scenario => {
      const kept = attempt(it => {
        it.setItem(PREFIX + scenario.id, JSON.stringify(scenario))
        return true
      })
      return kept ? ok(cardOf(scenario)) : fail('refused')
    },
    forget: id => attempt(it => it.removeItem(PREFIX + id)),
  }
}

/** A card for a scenario that is at hand. */
export const cardOf = (scenario: Scenario): LibraryCard => ({
  id: scenario.id,
  title: scenario.title,
  summary: scenario.summary,
  minutes: scenario.minutes,
  turns: scenario.turns.length,
  seats: Object.fromEntries(Object.entries(scenario.seats).map(([id, {name}]) => [id, name])),
  load: async () => scenario,
})

/** Enough to tell one of ours from what something else left there; the reader checked the rest. */
const isScenario = (data: unknown): data is Scenario =>
  typeof data === 'object' &&
  data !== null &&
  'demarche' in data &&
  data.demarche === 1 &&
  ['id', 'title', 'summary'].every(
    key => typeof (data as Record<string, unknown>)[key] === 'string',
  ) &&
  ['turns', 'endings'].every(key => Array.isArray((data as Record<string, unknown>)[key])) &&
  typeof (data as {seats?: unknown}).seats === 'object'
