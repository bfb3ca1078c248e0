import {describe, expect, it} from 'vitest'
import {lmsBy} from '../../../src/delivery/scorm/lms.ts'
import {openAt} from '../../../src/delivery/scorm/opening.ts'
import {reportTo} from '../../../src/delivery/scorm/reporter.ts'
import {runToGoOn} from '../../../src/delivery/scorm/resume.ts'
import {timeOfDay} from '../../../src/delivery/scorm/timespan.ts'
import {isHeld, waiting} from '../../../src/records/play.ts'
import {memoryStore} from '../../../src/session/memory-store.ts'
import {runStore} from '../../../src/session/run-store.ts'
import {createSession, type Session} from '../../../src/session/session.ts'
import {cardOf} from '../../../src/session/shelf.ts'
import {january} from '../../january.ts'
import {JANUARY} from '../../records/any-play.ts'
import {anLms} from './an-lms.ts'
import {offences} from './specification.ts'

const MINUTE = 60_000
const START = new Date(2026, 0, 16, 10, 0, 0).getTime()

/** One device at an LMS; its clock goes on by a minute at each step of a play. */
function aDevice(lms = anLms(), store = runStore(memoryStore())) {
  let now = START
  let drawn = 0
  const random = () => ++drawn
  return {
    lms,
    store,
    async launch() {
      const talk = lmsBy(lms.launch())
      const opening = openAt(talk, [JANUARY], {lesson: '', at: now})
      if (!opening) throw new Error('The LMS does not answer.')
      const session = createSession({library: [cardOf(january)], store, now: () => now, random})
      const {suspended} = opening
      const found =
        suspended && runToGoOn(suspended.saved, store.text(suspended.saved.id), () => 'parted')
      if (found) {
        store.save(found)
        await session.resume(found.id)
      }
      const reporter = reportTo(
        talk,
        session,
        suspended && found ? {...opening, suspended: {...suspended, saved: found}} : opening,
        {now: () => now, timeOfDay: () => timeOfDay(new Date(now))},
        () => {},
      )
      const begin = async () => {
        const [card] = session.library
        if (card) await session.openCard(card)
        session.send({type: 'sit', seat: 'pakistan'})
        session.beginRun(['pakistan'], 'documented', 7)
      }
      /** Goes on by this many decisions, up to where the next one waits. */
      const decide = (...options: readonly string[]) => {
        for (const option of [...options, '']) {
          while (!session.snapshot().matches('deciding') && !session.snapshot().matches('ended')) {
            now += MINUTE
            step(session)
          }
          if (option === '') return
          now += MINUTE
          session.send({type: 'pick', option})
          session.send({type: 'order'})
        }
      }
      return {session, reporter, begin, decide, opening}
    },
  }
}

function step(session: Session) {
  session.send(
    session.snapshot().matches('told')
      ? {type: 'continue'}
      : {type: 'forecast', forecast: undefined},
  )
}

const ORDERS = ['protest', 'recall', 'strike', 'phone', 'repair', 'consultations']
const told = (lms: ReturnType<typeof anLms>) =>
  Object.values(lms.kept().interactions ?? {}).map(({id, student_response, time, latency}) =>
    [id, student_response, time, latency].join(' '),
  )
const idsOf = (lms: ReturnType<typeof anLms>) =>
  Object.values(lms.kept().interactions ?? {}).map(({id}) => id)

describe('a play told to an LMS', () => {
  it('is incomplete, then completed, and never asks or says more than it may', async () => {
    const {lms, launch} = aDevice()
    const {begin, decide, reporter, session} = await launch()
    expect(lms.kept().core).toMatchObject({lesson_status: 'incomplete', exit: 'suspend'})
    await begin()
    decide(...ORDERS.slice(0, 3))
    const turn = waiting(session.snapshot().context.play ?? never())?.id
    expect(lms.kept().core).toMatchObject({lesson_status: 'incomplete', exit: 'suspend'})
    reporter.leave()
    expect(lms.kept().core?.lesson_location).toBe(turn)
    expect(offences(lms.calls)).toEqual([])

    const again = await launch()
    again.decide(...ORDERS.slice(3))
    expect(again.session.snapshot().value).toBe('ended')
    again.reporter.leave()
    expect(lms.kept().core).toMatchObject({lesson_status: 'completed', exit: ''})
    expect(lms.kept().core?.score).toMatchObject({raw: ''})
    expect(offences(lms.calls)).toEqual([])
    expect(lms.calls.some(([, args]) => /student_name|student_id|score/.test(args[0] ?? ''))).toBe(
      false,
    )
  })

  it('is one interaction a decision, with its time and how long it took', async () => {
    const {lms, launch} = aDevice()
    const {begin, decide, reporter} = await launch()
    await begin()
    decide('protest', 'recall')
    reporter.leave()
    expect(told(lms)).toMatchInlineSnapshot(`
      [
        "first-words a 10:01:00 00:01:00",
        "measures a 10:03:00 00:01:00",
      ]
    `)
    const [first] = Object.values(lms.kept().interactions ?? {})
    expect(first).toMatchObject({type: 'choice', result: '', correct_responses: {}})
  })

  it('says how long it was open', async () => {
    const {lms, launch} = aDevice()
    const {begin, decide, reporter} = await launch()
    await begin()
    decide('protest')
    reporter.leave()
    const set = lms.calls.findLast(([, args]) => args[0] === 'cmi.core.session_time')
    expect(set?.[1][1]).toMatch(/^0000:0[2-9]:00\.00$/)
  })

  it('commits each decision', async () => {
    const {lms, launch} = aDevice()
    const {begin, decide} = await launch()
    await begin()
    decide('protest')
    const before = lms.kept().suspend_data
    decide('recall')
    expect(lms.kept().suspend_data).not.toBe(before)
  })

  it('ends the talk once, whatever comes afterwards', async () => {
    const {lms, launch} = aDevice()
    const {begin, decide, reporter} = await launch()
    await begin()
    reporter.leave()
    decide('protest')
    reporter.catchUp()
    reporter.leave()
    expect(offences(lms.calls)).toEqual([])
    expect(lms.calls.filter(([name]) => name === 'LMSFinish')).toHaveLength(1)
  })
})

describe('a launch after another', () => {
  it('goes on where the play stood, also on another device, and tells no decision twice', async () => {
    const one = aDevice()
    const first = await one.launch()
    await first.begin()
    first.decide('protest', 'recall')
    // Another device, without a word of goodbye from this one.
    const other = aDevice(one.lms)
    const second = await other.launch()
    const play = second.session.snapshot().context.play ?? never()
    expect(play.steps.flatMap(({by, option}) => (by === 'person' ? [option.id] : []))).toEqual([
      'protest',
      'recall',
    ])
    expect(isHeld(play)).toBe(true)
    second.decide('strike')
    second.reporter.leave()
    const ids = idsOf(one.lms)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(3)
  })

  it('takes the device’s play where that is ahead, and tells what is missing', async () => {
    const {lms, launch} = aDevice()
    const first = await launch()
    await first.begin()
    first.decide('protest')
    lms.refuseBy(name => (/Commit|SetValue|Finish/.test(name) ? 'false' : undefined))
    first.decide('recall')
    expect(first.reporter.standing().behind).toBe(true)
    first.reporter.leave()
    lms.refuseBy(() => undefined)
    expect(idsOf(lms)).toHaveLength(1)
    const second = await launch()
    expect(second.session.snapshot().context.play?.steps.map(({option}) => option.id)).toContain(
      'recall',
    )
    expect(second.reporter.standing().behind).toBe(false)
    expect(idsOf(lms)).toHaveLength(2)
  })

  it('stays completed when another play is begun', async () => {
    const {lms, launch} = aDevice()
    const first = await launch()
    await first.begin()
    first.decide(...ORDERS)
    first.reporter.leave()
    const second = await launch()
    await second.begin()
    second.decide('protest')
    second.reporter.leave()
    expect(lms.kept().core).toMatchObject({lesson_status: 'completed', exit: ''})
    expect(idsOf(lms).at(-1)).toMatch(/\.2$/)
    expect(offences(lms.calls)).toEqual([])
  })

  it('tells of another road only what parts from the first', async () => {
    const {lms, launch} = aDevice()
    const {begin, decide, session, reporter} = await launch()
    await begin()
    decide('protest', 'recall', 'widen')
    expect(session.snapshot().value).toBe('ended')
    session.stepBack()
    decide('strike')
    reporter.leave()
    const ids = idsOf(lms)
    expect(ids).toHaveLength(4)
    expect(ids[3]).toBe(`${ids[2]}.2`)
  })
})

describe('an LMS that fails', () => {
  it.each([
    ['"false"', 'false'],
    ['nothing', ''],
    ['an exception', new Error('The LMS is away.')],
  ])('with %s is told as behind, and gets all of it later', async (_, answer) => {
    const {lms, launch} = aDevice()
    const {begin, decide, reporter} = await launch()
    await begin()
    lms.refuseBy(name => (/Commit|SetValue/.test(name) ? answer : undefined))
    decide('protest', 'recall')
    expect(reporter.standing().behind).toBe(true)
    lms.refuseBy(() => undefined)
    reporter.catchUp()
    expect(reporter.standing().behind).toBe(false)
    expect(idsOf(lms)).toHaveLength(2)
    expect(offences(lms.calls)).toEqual([])
  })

  it('to have interactions is not spoken to of them', async () => {
    const {lms, launch} = aDevice()
    lms.refuseBy((name, element) => {
      if (!/interactions/.test(element)) return undefined
      return name === 'LMSGetValue' ? '' : 'false'
    })
    const {begin, decide, reporter} = await launch()
    await begin()
    decide('protest', 'recall')
    expect(reporter.standing().behind).toBe(false)
    expect(
      lms.calls.some(
        ([name, [element]]) => name === 'LMSSetValue' && /interactions/.test(element ?? ''),
      ),
    ).toBe(false)
  })

  it('to take interactions, though it counts them, is asked once', async () => {
    const {lms, launch} = aDevice()
    let isLacking = false
    lms.refuseBy((name, element) => {
      if (name === 'LMSGetLastError') return isLacking ? '401' : undefined
      isLacking = name === 'LMSSetValue' && /interactions/.test(element)
      return isLacking ? 'false' : undefined
    })
    const {begin, decide, reporter} = await launch()
    await begin()
    decide('protest', 'recall')
    expect(reporter.standing().behind).toBe(false)
    const tries = lms.calls.filter(([, [element]]) => /interactions\.\d/.test(element ?? ''))
    expect(tries).toHaveLength(1)
  })

  it('to open is played without', () => {
    const lms = anLms()
    lms.refuseBy(name => (name === 'LMSInitialize' ? 'false' : undefined))
    expect(openAt(lmsBy(lms.launch()), [JANUARY], {lesson: '', at: START})).toBeUndefined()
  })
})

describe('what an LMS kept and cannot be gone on with', () => {
  it('stays there until the person decides, while a fresh play goes on', async () => {
    const {lms, launch} = aDevice()
    const first = await launch()
    await first.begin()
    first.decide('protest')
    first.reporter.leave()
    const cut = lms.kept().suspend_data?.slice(0, -4) ?? ''
    lms.tamper(cut)
    const second = await launch()
    expect(second.opening.aside).toEqual({problem: 'damaged', text: cut})
    expect(second.session.snapshot().value).toBe('library')
    await second.begin()
    second.decide('protest')
    expect(lms.kept().suspend_data).toBe(cut)
    second.reporter.replace()
    expect(lms.kept().suspend_data).not.toBe(cut)
    expect(second.reporter.standing().aside).toBeUndefined()
    second.reporter.leave()
    const third = await launch()
    expect(
      third.session.snapshot().context.play?.steps.some(({option}) => option.id === 'protest'),
    ).toBe(true)
    expect(offences(lms.calls)).toEqual([])
  })

  it('is kept where the LMS does not give it', async () => {
    const {lms, launch} = aDevice()
    lms.refuseBy((name, element) =>
      element === 'cmi.suspend_data' && name === 'LMSGetValue' ? new Error('away') : undefined,
    )
    const {opening} = await launch()
    expect(opening.aside).toEqual({problem: 'not-given', text: ''})
  })
})

const never = (): never => {
  throw new Error('Nobody plays.')
}
