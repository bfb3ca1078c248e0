import {fail, ok, type Result} from '../result.ts'
import type {Scenario} from '../scenarios/schema.ts'
import type {LibraryCard} from './library.ts'
import {asking, type TextStore} from './run-store.ts'

/** Scenarios that a person opened from files, kept on this device beside the bundled ones. */
export type Shelf = {
  /** What is kept may have been changed or be of another version: each is checked when it is loaded, which then fails. */
  readonly cards: () => readonly LibraryCard[]
  /** Fails where the browser would not keep it; it can be played until the page is closed. */
  readonly keep: (scenario: Scenario) => Result<LibraryCard, 'refused'>
  readonly forget: (id: string) => void
}

const PREFIX = 'demarche/scenario/'
/** What a card shows of a scenario that cannot be read. */
const UNREAD = {summary: '', minutes: 0, turns: [], seats: {}} as unknown as Scenario

export function shelfIn(store: TextStore | undefined): Shelf {
  const attempt = asking(store)
  const cardAt = (key: string): LibraryCard => {
    const text = attempt(it => it.getItem(key)) ?? ''
    const id = key.slice(PREFIX.length)
    return {
      ...(attempt(() => cardOf(JSON.parse(text))) ?? cardOf({...UNREAD, title: id})),
      id,
      load: async () => (await import('./kept-scenario.ts')).keptScenario(text),
    }
  }
  return {
    cards: () =>
      (attempt(it => Array.from({length: it.length}, (_, index) => it.key(index) ?? '')) ?? [])
        .filter(key => key.startsWith(PREFIX))
        .map(cardAt),
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
