import type {Play, Step} from '../../records/play.ts'
import type {Forecast} from '../../records/record.ts'
import type {Session} from '../../session/session.ts'
import {departureBehind, numberOf, outcomeOf, seatNames} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {twoSides} from '../../words/two-sides.ts'
import {BasisBadge, Grounds} from '../shared/basis-badge.tsx'
import {Chips} from '../shared/chips.tsx'
import {EventCard} from '../shared/event-card.tsx'
import {InRecord} from '../shared/in-record.tsx'
import {later} from '../shared/later.tsx'
import {MovedList} from '../shared/moved-list.tsx'
import {Prose} from '../shared/prose.tsx'
import {ReadAloud} from '../shared/read-aloud.tsx'
import {Title} from '../shared/title.tsx'
import {Told} from '../shared/told.tsx'
import {PaperHead} from './paper-head.tsx'

const ClockGave = later(() => import('./clock.tsx').then(it => it.ClockGave))
const GateNotes = later(() => import('./gate-notes.tsx').then(it => it.GateNotes))

type Props = {
  readonly session: Session
  readonly play: Play
  readonly step: Step
  readonly forecast: Forecast | undefined
  /** Whether a clock that ran out gave the order. */
  readonly drifted: boolean
}

/** What came of the last order, a person's or the other side's, and why each ladder moved. */
export function OutcomeScreen({session, play, step, forecast, drifted}: Props) {
  const {scenario} = play.playable
  const {turn} = step
  const telling = outcomeOf(play.playable, step)
  const rival = step.by === 'rival'
  const departure = departureBehind(play, step)
  // What never happened has no date.
  const isPlaced = telling.basis !== 'counterfactual'
  const kicker = step.prologue ? en.rival.prologue : rival ? en.rival.kicker : en.play.outcome
  return (
    <article class="paper outcome">
      <PaperHead
        left={[kicker, isPlaced && turn.dated && en.play.dated[turn.dated]]}
        right={en.play.turnOf(numberOf(play.playable, turn), scenario.turns.length)}
      />
      <Title moment={`${turn.id}/told`}>{telling.title}</Title>
      {drifted && <ClockGave />}
      {rival && (
        <p class="ordered">
          {en.rival.ordered(seatNames(scenario, turn, 'short'))}: <b>{step.option.label}</b>
        </p>
      )}
      {step.prologue && (
        <>
          <p class="small">{en.rival.prologueText}</p>
          <EventCard scenario={scenario} turn={turn} />
          <div class="brief">
            {rival && (
              <h2 class="label">
                {en.rival.sees(seatNames(scenario, turn, 'short'), turn.seats !== undefined)}
              </h2>
            )}
            <Prose text={turn.brief} />
          </div>
        </>
      )}
      <BasisBadge basis={telling.basis} order={telling.order} act={telling.main} />
      <div class="telling">
        <Prose text={telling.text} />
        <ReadAloud text={telling.text} />
      </div>
      <Grounds
        text={telling.text}
        cites={telling.cites}
        because={telling.because}
        doubts={telling.doubts}
      />
      {forecast && <p class="forecast-told">{forecastTold(step, forecast)}</p>}
      {departure && <p class="note critical">{en.rival.departed(departure.turn.title)}</p>}
      <MovedList
        scenario={scenario}
        log={[...step.event, ...step.log]}
        by={drifted ? 'clock' : step.by}
        note={step.prologue ? en.play.prologueDie : en.play.die(step.roll)}
      />
      <GateNotes play={play} step={step} />
      {rival && <Reveal play={play} step={step} />}
      <InRecord turn={turn} />
      <details class="roads">
        <summary>{en.play.roads}</summary>
        <ul>
          {turn.options
            .filter(option => option !== step.option)
            .map(option => (
              <li key={option.id}>
                <b>{option.label}</b>
                {option.detail && <small> {option.detail}</small>}
                <Chips scenario={scenario} option={option} />
              </li>
            ))}
        </ul>
      </details>
      <p class="actions order-bar">
        <button type="button" class="solid" onClick={() => session.send({type: 'continue'})}>
          {en.play.continue}
        </button>
      </p>
    </article>
  )
}

/** What the capital that moved knew, believed of the last order given to it, and meant. */
function Reveal({play, step}: {readonly play: Play; readonly step: Step}) {
  const before = play.steps.slice(0, play.steps.indexOf(step))
  const at = before.findLastIndex(({by, seats}) => by === 'person' && !shares(seats, step.seats))
  // What this capital told of an order once, it does not tell again at its next move.
  const isTold = before.slice(at + 1).some(({seats}) => shares(seats, step.seats))
  const last = isTold ? undefined : before[at]
  const parts = [
    {title: en.rival.knew, told: step.turn.knew},
    {title: twoSides.believed, told: last?.option.heard},
    {title: en.rival.meant, told: step.option.meant},
  ]
  return (
    <section class="reveal">
      {parts.map(({title, told}) => told && <Told key={title} title={title} told={told} />)}
    </section>
  )
}

const shares = (one: readonly string[], other: readonly string[]) =>
  one.some(seat => other.includes(seat))

function forecastTold(step: Step, forecast: Forecast): string {
  if (forecast.option === step.option.id) return en.rival.right
  const guessed = step.turn.options.find(option => option.id === forecast.option)
  return en.rival.wrong(guessed?.label ?? forecast.option)
}
