import {beforeEach, describe, expect, it} from 'vitest'
import {endingId, type Play, waiting} from '../../src/records/play.ts'
import {type RunStore, runStore, type TextStore} from '../../src/session/run-store.ts'
import {createSession, type Session} from '../../src/session/session.ts'
import {january} from '../january.ts'

/** A storage as a browser has it, with a limit in characters. */
function storage(
  limit = Number.POSITIVE_INFINITY,
): TextStore & {readonly texts: Map<string, string>} {
  const texts = new Map<string, string>()
  return {
    texts,
    get length() {
      return texts.size
    },
    key: index => [...texts.keys()][index] ?? null,
    getItem: key => texts.get(key) ?? null,
    removeItem: key => void texts.delete(key),
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      texts.set(key, value)
    },
  }
}

/** A person at the game, whose random numbers count up from 1. */
function sit(store: RunStore): Session {
  let drawn = 0
  return createSession({
    library: [
      {
        id: january.id,
        title: january.title,
        summary: '',
        minutes: 25,
        turns: 8,
        seats: {},
        load: async () => january,
      },
    ],
    store,
    now: () => 1_700_000_000_000 + drawn,
    random: () => ++drawn,
  })
}

const playOf = (session: Session): Play => {
  const {play} = session.snapshot().context
  if (!play) throw new Error('Nobody plays.')
  return play
}

async function begun(store: RunStore, seat = 'pakistan'): Promise<Session> {
  const session = sit(store)
  const [card] = session.library
  if (card) await session.openCard(card)
  session.send({type: 'sit', seat})
  session.beginRun([seat], 'documented', 7)
  return session
}

/** Picks and orders the first option, or lets the other side move. */
function step(session: Session) {
  const snapshot = session.snapshot()
  if (snapshot.matches('told')) return session.send({type: 'continue'})
  if (snapshot.matches('forecasting')) {
    return session.send({type: 'forecast', forecast: undefined})
  }
  const [option] = waiting(playOf(session))?.options ?? []
  if (!option) throw new Error('Nothing to do.')
  session.send({type: 'pick', option: option.id})
  session.send({type: 'order'})
}

let texts: ReturnType<typeof storage>
let store: RunStore
beforeEach(() => {
  texts = storage()
  store = runStore(texts)
})

describe('a session', () => {
  it('orders nothing by picking', async () => {
    const session = await begun(store)
    session.send({type: 'pick', option: 'protest'})
    expect(playOf(session).steps).toEqual([])
    expect(session.snapshot().context.picked).toBe('protest')
  })

  it('orders nothing that was not picked', async () => {
    const session = await begun(store)
    session.send({type: 'order'})
    expect(session.snapshot().value).toBe('deciding')
  })

  it('tells the prologue of a seat that decides later, and tests no ending in it', async () => {
    const session = await begun(store, 'iran')
    const told: string[] = []
    while (session.snapshot().matches('told')) {
      told.push(playOf(session).steps.at(-1)?.turn.id ?? '')
      session.send({type: 'continue'})
    }
    expect(told).toEqual(['first-words', 'measures', 'answer'])
    expect(session.snapshot().value).toBe('deciding')
    expect(playOf(session).steps.every(each => each.prologue && each.roll === 3)).toBe(true)
  })

  it('comes back to the same place from every moment of a play', async () => {
    const session = await begun(store)
    for (let moments = 0; !session.snapshot().matches('ended'); moments++) {
      expect(moments).toBeLessThan(40)
      const {context, value} = session.snapshot()
      const again = sit(store)
      expect(await again.resume(context.run)).toBe(true)
      expect(again.snapshot().value).toBe(value)
      expect(playOf(again).steps).toEqual(playOf(session).steps)
      step(session)
    }
    const again = sit(store)
    await again.resume(session.snapshot().context.run)
    expect(again.snapshot().value).toBe('ended')
    expect(endingId(playOf(again))).toBe(endingId(playOf(session)))
  })

  it('keeps a pick that was not ordered', async () => {
    const session = await begun(store)
    session.send({type: 'pick', option: 'say-nothing'})
    const again = sit(store)
    await again.resume(session.snapshot().context.run)
    expect(again.snapshot().context.picked).toBe('say-nothing')
  })

  it('keeps forecasts and notes with the run', async () => {
    const session = await begun(store)
    session.send({type: 'note', text: 'One of us would have waited.'})
    while (!session.snapshot().matches('forecasting')) step(session)
    const forecast = {option: 'second-strike', sure: 3} as const
    session.send({type: 'forecast', forecast})
    const again = sit(store)
    await again.resume(session.snapshot().context.run)
    expect(again.snapshot().context.remarks).toMatchObject({
      forecasts: {casualties: forecast},
      notes: {'first-words': 'One of us would have waited.'},
    })
  })

  it('keeps reasons and what was opened with the run, each passage once', async () => {
    const session = await begun(store)
    session.send({type: 'reason', text: 'To be heard first.'})
    session.send({type: 'opened', passage: 'G2'})
    session.send({type: 'opened', passage: 'R13'})
    session.send({type: 'opened', passage: 'G2'})
    step(session)
    session.send({type: 'opened', passage: 'R11'})
    step(session)
    step(session)
    const again = sit(store)
    await again.resume(session.snapshot().context.run)
    expect(again.snapshot().context.remarks).toMatchObject({
      reasons: {'first-words': 'To be heard first.'},
      opened: {'first-words': ['G2', 'R13'], measures: ['R11']},
    })
  })

  it('keeps what was said and read at a turn that still waits', async () => {
    const session = await begun(store)
    session.send({type: 'reason', text: 'To be heard first.'})
    session.send({type: 'note', text: 'One of us would wait.'})
    session.send({type: 'opened', passage: 'G2'})
    const again = sit(store)
    await again.resume(session.snapshot().context.run)
    expect(again.snapshot().context.remarks).toMatchObject({
      reasons: {'first-words': 'To be heard first.'},
      notes: {'first-words': 'One of us would wait.'},
      opened: {'first-words': ['G2']},
    })
  })

  it('takes another road from an ended play as a second run', async () => {
    const session = await begun(store)
    while (!session.snapshot().matches('ended')) step(session)
    const {run} = session.snapshot().context
    session.fork(1, 'inquiry')
    expect(session.snapshot().value).toBe('told')
    expect(playOf(session).steps.map(({option}) => option.id)).toEqual(['protest', 'inquiry'])
    expect(session.snapshot().context.run).not.toBe(run)
    expect((await session.savedRuns()).runs).toHaveLength(2)
  })

  it('does not fork where nothing would differ', async () => {
    const session = await begun(store)
    while (!session.snapshot().matches('ended')) step(session)
    session.fork(0, 'protest')
    expect(session.snapshot().value).toBe('ended')
  })

  it('lets people hold every seat', async () => {
    const session = sit(store)
    const [card] = session.library
    if (card) await session.openCard(card)
    session.send({type: 'sit', seat: '*'})
    session.beginRun(['pakistan', 'iran'], 'documented', 7)
    const states: string[] = []
    while (!session.snapshot().matches('ended')) {
      step(session)
      states.push(String(session.snapshot().value))
    }
    expect(states).not.toContain('forecasting')
    expect(playOf(session).steps.every(({by}) => by === 'person')).toBe(true)
  })

  it('says that nothing is kept where the storage is full, and plays on', async () => {
    store = runStore(storage(10))
    const session = await begun(store)
    expect(session.isKept()).toBe(false)
    step(session)
    expect(playOf(session).steps).toHaveLength(1)
  })

  it('plays on where the browser refuses its storage', async () => {
    const session = await begun(runStore(undefined))
    step(session)
    expect([session.isKept(), playOf(session).steps.length]).toEqual([false, 1])
    expect((await session.savedRuns()).runs).toEqual([])
  })

  it('leaves out runs that cannot be read, says so, and leaves them as they are', async () => {
    const session = await begun(store)
    step(session)
    texts.texts.set('demarche/run/torn', '{"record":')
    texts.texts.set('demarche/run/strange', '{"id":"x","at":1,"record":{"demarche":"record"}}')
    const before = new Map(texts.texts)
    const next = sit(store)
    const {runs, unread} = await next.savedRuns()
    expect(runs.map(({id}) => id)).toEqual([session.snapshot().context.run])
    expect(unread).toContain('2 plays on this device cannot be read')
    expect(await next.resume('torn')).toBe(false)
    expect(next.notice()).toBe('lost')
    expect(texts.texts).toEqual(before)
  })

  it('keeps both plays where two tabs go on with one run', async () => {
    const first = await begun(store)
    step(first)
    const {run} = first.snapshot().context
    const second = sit(store)
    await second.resume(run)
    step(second)
    step(second)
    step(first)
    expect(first.notice()).toBe('forked')
    expect(first.snapshot().context.run).not.toBe(run)
    expect((await first.savedRuns()).runs).toHaveLength(2)
    step(second)
    expect(second.notice()).toBeUndefined()
  })

  it('takes back one turn after an early ending, as a second run', async () => {
    const session = await begun(store)
    for (const option of ['protest', 'recall', 'widen']) {
      while (!session.snapshot().matches('deciding')) step(session)
      session.send({type: 'pick', option})
      session.send({type: 'order'})
    }
    session.send({type: 'continue'})
    expect(session.snapshot().value).toBe('ended')
    const before = session.snapshot().context.run
    session.stepBack()
    expect(session.snapshot().value).toBe('deciding')
    expect(waiting(playOf(session))?.id).toBe('answer')
    expect((await session.savedRuns()).runs).toHaveLength(2)
    expect(session.snapshot().context.run).not.toBe(before)
  })

  it('lets a clock that ran out give the order, and marks it', async () => {
    const session = await begun(store)
    session.send({type: 'drift', option: 'say-nothing'})
    expect(session.snapshot().value).toBe('told')
    expect(session.snapshot().context.remarks.drifts).toEqual(['first-words'])
    const [saved] = (await session.savedRuns()).runs
    expect(saved?.record.moves[0]?.drift).toBe(true)
  })
})
