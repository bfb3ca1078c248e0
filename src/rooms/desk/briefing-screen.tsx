import {useEffect, useRef, useState} from 'preact/hooks'
import {POLICIES, type Policy} from '../../machines/rivals.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Session} from '../../session/session.ts'
import {hotSeat} from '../../words/deciding.ts'
import {en} from '../../words/en.ts'
import {later} from '../shared/later.tsx'
import {Prose} from '../shared/prose.tsx'
import {Title} from '../shared/title.tsx'

const LessonNotice = later(() => import('../shared/lesson-notice.tsx').then(it => it.LessonNotice))
const LessonTold = later(() => import('./lesson-told.tsx').then(it => it.LessonTold))

type Props = {
  readonly session: Session
  readonly scenario: Scenario
  readonly seat: string | undefined
}

/** Content note, seats with their aims, and who plays the other side. */
export function BriefingScreen({session, scenario, seat}: Props) {
  const [rival, setRival] = useState<Policy>('documented')
  const [seed, setSeed] = useState('')
  const {lesson, mistakes} = session.snapshot().context
  const shared = seat === ALL_SEATS
  // A seat's situation stands below all the seats, where a person who picks one may not see it come.
  const brief = useRef<HTMLDivElement>(null)
  const seatBefore = useRef(seat)
  useEffect(() => {
    if (seat !== seatBefore.current) brief.current?.scrollIntoView({block: 'nearest'})
    seatBefore.current = seat
  }, [seat])
  const seats = Object.entries(scenario.seats).filter(
    ([id]) => !lesson?.seats.length || lesson.seats.includes(id),
  )
  const seedNumber = /^\d{1,10}$/.test(seed.trim()) ? Number(seed) >>> 0 : undefined
  return (
    <article class="paper briefing">
      <p class="paper-head">
        <span>{en.briefing.kicker}</span>
        <span>{en.library.facts(scenario.minutes, scenario.turns.length)}</span>
      </p>
      <Title moment={scenario.id}>{scenario.title}</Title>
      {mistakes.length > 0 && <LessonNotice mistakes={mistakes} />}
      <Prose text={scenario.summary} />
      {lesson && <LessonTold lesson={lesson} />}
      <section class="care">
        <h2 class="label">{en.briefing.care}</h2>
        <Prose text={scenario.care} />
      </section>
      <form
        onSubmit={event => {
          event.preventDefault()
          const all = lesson?.hotSeat || shared
          const held = all ? seats.map(([id]) => id) : seat ? [seat] : []
          if (held.length > 0) session.beginRun(held, rival, seedNumber)
        }}
      >
        <h2 class="label">{lesson?.hotSeat ? en.briefing.sit : en.briefing.seats}</h2>
        {lesson?.hotSeat && (
          <ul class="options">
            {seats.map(([id, each]) => (
              <li key={id} class="option seat">
                <SeatText id={id} seat={each} />
              </li>
            ))}
          </ul>
        )}
        {!lesson?.hotSeat && (
          <div class="options" role="radiogroup" aria-label={en.briefing.sit}>
            {seats.map(([id, each]) => (
              <label key={id} class={`option seat ${seat === id ? 'picked' : ''}`}>
                <input
                  type="radio"
                  name="seat"
                  checked={seat === id}
                  aria-labelledby={`seat-${id}`}
                  aria-describedby={`seat-${id}-brief`}
                  onChange={() => session.send({type: 'sit', seat: id})}
                />
                <SeatText id={id} seat={each} />
              </label>
            ))}
            {!lesson && (
              <label class={`option seat ${shared ? 'picked' : ''}`}>
                <input
                  type="radio"
                  name="seat"
                  checked={shared}
                  aria-labelledby="seat-all"
                  aria-describedby="seat-all-brief"
                  onChange={() => session.send({type: 'sit', seat: ALL_SEATS})}
                />
                <span class="option-text">
                  <b id="seat-all">{seats.length > 2 ? hotSeat.choiceMany : hotSeat.choice}</b>
                  <small id="seat-all-brief">{hotSeat.help(seats.length)}</small>
                </span>
              </label>
            )}
          </div>
        )}
        {seat && !shared && !lesson?.hotSeat && (
          <div class="seat-brief" ref={brief}>
            <Prose text={scenario.seats[seat]?.brief ?? ''} />
          </div>
        )}
        {(lesson?.rival === undefined || lesson.seed === undefined) && (
          <details>
            <summary>{en.briefing.more}</summary>
            <div class="fields">
              {lesson?.rival === undefined && (
                <label>
                  <span class="label">{en.briefing.rival}</span>
                  <select
                    value={rival}
                    disabled={shared}
                    onChange={event => setRival(policyOf(event.currentTarget.value))}
                  >
                    {POLICIES.map(policy => (
                      <option key={policy} value={policy}>
                        {en.briefing.rivals[policy]}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              {lesson?.seed === undefined && (
                <>
                  <label>
                    <span class="label">{en.briefing.seed}</span>
                    <input
                      inputMode="numeric"
                      value={seed}
                      aria-describedby="seed-help"
                      onInput={event => setSeed(event.currentTarget.value)}
                    />
                  </label>
                  <p class="small" id="seed-help">
                    {en.briefing.seedHelp}
                  </p>
                </>
              )}
            </div>
          </details>
        )}
        <p class="actions">
          <button type="submit" class="solid" disabled={!seat}>
            {en.briefing.begin}
          </button>
          <button
            type="button"
            class="ghost to-library"
            onClick={() => session.send({type: 'leave'})}
          >
            {en.briefing.back}
          </button>
          {!seat && <span class="small">{en.briefing.pickFirst}</span>}
        </p>
      </form>
    </article>
  )
}

/** Picked where people hold every seat; no seat can have this id. */
const ALL_SEATS = '*'

/** A seat's name, offices and aims; the name and the rest are named apart. */
function SeatText({id, seat}: {readonly id: string; readonly seat: Scenario['seats'][string]}) {
  return (
    <span class="option-text">
      <b id={`seat-${id}`}>{seat.name}</b>
      <span id={`seat-${id}-brief`}>
        <small>{seat.offices?.join(' · ')}</small>
        <small>{en.briefing.aims(seat.aims.map(aim => aim.text))}</small>
      </span>
    </span>
  )
}

const policyOf = (value: string): Policy =>
  POLICIES.find(policy => policy === value) ?? 'documented'
