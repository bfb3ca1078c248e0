import {beforeEach, describe, expect, it} from 'vitest'
import {waiting} from '../../src/records/play.ts'
import type {LibraryCard} from '../../src/session/library.ts'
import {runStore, type TextStore} from '../../src/session/run-store.ts'
import {createSession, type Session} from '../../src/session/session.ts'
import {january} from '../january.ts'

const card: LibraryCard = {
  id: january.id,
  title: january.title,
  summary: '',
  minutes: 25,
  turns: 8,
  seats: {},
  load: async () => january,
}
const TEXT =
  'scenario=january-strikes&seats=pakistan&rival=hard-liner&seed=42&audienceGate=off&deterrence=on&require=forecasts'

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
})

/** A person at the game of this device. */
function sit(): Session {
  const store: TextStore = {
    get length() {
      return kept.size
    },
    key: index => [...kept.keys()][index] ?? null,
    getItem: key => kept.get(key) ?? null,
    removeItem: key => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
  let drawn = 0
  const random = () => ++drawn
  return createSession({library: [card], store: runStore(store), now: () => drawn, random})
}

async function begun(text = TEXT): Promise<Session> {
  const session = sit()
  await session.openLesson(text)
  session.beginRun(['pakistan'], 'conciliatory', 7)
  return session
}

/** Picks the first option and goes on, until the other side moves. */
function toForecast(session: Session) {
  while (!session.snapshot().matches('forecasting')) {
    const {play} = session.snapshot().context
    const option = (play && waiting(play)?.options[0]?.id) ?? ''
    session.send({type: 'pick', option})
    session.send({type: 'order'})
    session.send({type: 'continue'})
  }
}

describe('a session under a lesson', () => {
  it('sits down at the only seat that is offered', async () => {
    const session = sit()
    await session.openLesson(TEXT)
    expect(session.snapshot().value).toBe('briefing')
    expect(session.snapshot().context.seat).toBe('pakistan')
  })

  it('plays with the rival, the seed and the rules of the teacher', async () => {
    const session = await begun()
    expect(session.snapshot().context.play?.setup).toEqual({
      held: ['pakistan'],
      rival: 'hard-liner',
      dice: {seed: 42},
      rules: {audienceGate: 'off', deterrence: 'on'},
    })
  })

  it('lets nobody past a forecast that is required', async () => {
    const session = await begun()
    toForecast(session)
    session.send({type: 'forecast', forecast: undefined})
    expect(session.snapshot().value).toBe('forecasting')
    const {play} = session.snapshot().context
    const option = (play && waiting(play)?.options[0]?.id) ?? ''
    session.send({type: 'forecast', forecast: {option}})
    expect(session.snapshot().value).toBe('told')
  })

  it('keeps its lesson with the play, for whoever goes on with it', async () => {
    const session = await begun()
    const {run, lesson} = session.snapshot().context
    const later = sit()
    expect(await later.resume(run)).toBe(true)
    expect(later.snapshot().context).toMatchObject({lesson, lessonText: TEXT})
  })

  it('goes on with a play whose kept lesson is damaged', async () => {
    const session = await begun()
    const {run} = session.snapshot().context
    const [key = '', text = ''] = [...kept][0] ?? []
    kept.set(key, text.replace(TEXT, '%%%'))
    const later = sit()
    expect(await later.resume(run)).toBe(true)
    expect(later.snapshot().context.lesson).toBeUndefined()
  })

  it('stays under it when the scenario is opened again', async () => {
    const session = await begun()
    session.send({type: 'open', scenario: january})
    expect(session.snapshot().context).toMatchObject({lessonText: TEXT, seat: 'pakistan'})
  })

  it('is out of it in the library, and in a play kept without one', async () => {
    const session = await begun()
    const {run} = session.snapshot().context
    session.send({type: 'leave'})
    expect(session.snapshot().context.lesson).toBeUndefined()
    await session.openCard(card)
    session.send({type: 'sit', seat: 'iran'})
    session.beginRun(['iran'], 'documented', 1)
    const free = session.snapshot().context.run
    await session.resume(run)
    await session.resume(free)
    expect(session.snapshot().context.lesson).toBeUndefined()
    expect(kept.get(`demarche/run/${free}`)).not.toContain('lesson')
  })

  it('stands in the library, with what is wrong, where the address names no crisis of it', async () => {
    const session = await begun()
    await session.openLesson('scenario=february&seed=x')
    expect(session.snapshot().value).toBe('library')
    expect(session.snapshot().context.mistakes.map(({code}) => code)).toEqual([
      'lesson/wrong-number',
      'lesson/unknown-scenario',
    ])
  })
})
