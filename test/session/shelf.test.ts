import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {memoryStore} from '../../src/session/memory-store.ts'
import {shelfIn} from '../../src/session/shelf.ts'
import {january} from '../january.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const KEY = 'demarche/scenario/own'
const own = {...january, id: 'own'}

/** The shelf of a device that has this text of a scenario, and what became of opening it. */
async function opened(text: string) {
  const store = memoryStore()
  store.setItem(KEY, text)
  const cards = shelfIn(store).cards()
  const [card] = cards
  const scenario = await card?.load().catch(() => undefined)
  return {cards: cards.length, id: card?.id, scenario, kept: store.getItem(KEY)}
}

describe('a scenario on the shelf', () => {
  it('of every bundled kind comes back as it was kept', async () => {
    const bundled = scenariosIn(root)
    expect(bundled.length).toBe(
      readdirSync(`${root}src/scenarios/library`).filter(name => name.endsWith('.yaml')).length,
    )
    for (const scenario of [...bundled, own]) {
      const store = memoryStore()
      expect(shelfIn(store).keep(scenario).ok).toBe(true)
      const [card] = shelfIn(store).cards()
      expect(card?.title).toBe(scenario.title)
      expect(await card?.load()).toEqual(JSON.parse(JSON.stringify(scenario)))
    }
  })

  it.each(
    Object.entries({
      'cut off': JSON.stringify(own).slice(0, 5000),
      empty: '',
      'no data': 'null',
      'too deep': '['.repeat(50_000) + ']'.repeat(50_000),
      'of a newer version': JSON.stringify({...own, demarche: 2}),
      'without seats': JSON.stringify({...own, seats: null}),
      'with a seat that is none': JSON.stringify({...own, seats: {pakistan: null}}),
      'with a turn that is none': JSON.stringify({...own, turns: [null]}),
      'without endings': JSON.stringify({...own, endings: []}),
      'with a condition that does not read': JSON.stringify({
        ...own,
        turns: own.turns.map(turn => ({...turn, when: '((('})),
      }),
      'with a seat of no scenario': JSON.stringify({
        ...own,
        turns: own.turns.map(turn => ({...turn, seat: 'constructor'})),
      }),
    }),
  )('that is %s keeps its card and its text, and is not opened', async (_, text) => {
    expect(await opened(text)).toEqual({cards: 1, id: 'own', scenario: undefined, kept: text})
  })
})
