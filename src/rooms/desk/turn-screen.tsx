import {useState} from 'preact/hooks'
import {seatsOf} from '../../machines/flow.ts'
import {openOptions, position} from '../../machines/game.ts'
import {misreadFaces} from '../../machines/steps.ts'
import {type Play, waiting} from '../../records/play.ts'
import type {Option} from '../../scenarios/schema.ts'
import type {Session} from '../../session/session.ts'
import {numberOf, officeOf, seatNames} from '../../session/story.ts'
import {hotSeat, reading, reasons} from '../../words/deciding.ts'
import {en} from '../../words/en.ts'
import {language} from '../../words/language.ts'
import {Grounds} from '../shared/basis-badge.tsx'
import {EventCard} from '../shared/event-card.tsx'
import {later} from '../shared/later.tsx'
import {Cite, Prose} from '../shared/prose.tsx'
import {ReadAloud} from '../shared/read-aloud.tsx'
import {Title} from '../shared/title.tsx'
import {Agreement} from './agreement.tsx'
import {OptionList} from './option-list.tsx'
import {PaperHead} from './paper-head.tsx'
import {ReasonField} from './reason-field.tsx'
import {SeatAims} from './seat-aims.tsx'

const Clock = later(() => import('./clock.tsx').then(it => it.Clock))
/** Ties the order to its options: it stays in sight where they are not. */
const FORM = 'deciding'

type Props = {
  readonly session: Session
  readonly play: Play
  readonly picked: string | undefined
  readonly hideMoves: boolean
  /** Seconds for the decision, 0 for no clock. */
  readonly clock: number
  /** The reason written for this turn so far. */
  readonly reason: string
  readonly reasonRequired: boolean
  /** Passages that a teacher wants opened before an order, and that are not. */
  readonly toOpen: readonly string[]
}

/** A turn that a person decides: the situation, the options, and the order as a second step. */
export function TurnScreen(props: Props) {
  const {session, play, picked, hideMoves, clock, reason, reasonRequired, toOpen} = props
  const [agreed, setAgreed] = useState<readonly string[]>([])
  const turn = waiting(play)
  const options = openOptions(play.game)
  if (!turn) return null
  const {scenario} = play.playable
  const {rungs, log} = position(play.game)
  const chosen = options.find(option => option.id === picked)
  const {held} = play.setup
  const sharing = held.length > 1
  const deciders = seatsOf(turn).filter(seat => held.includes(seat))
  const mustAgree = sharing && deciders.length > 1 ? deciders : []
  const toAgree = mustAgree.filter(seat => !agreed.includes(seat))
  const lacks = !chosen
    ? en.play.pickFirst
    : toOpen.length > 0
      ? reading.first
      : toAgree.length > 0
        ? hotSeat.notYet(language.joined(toAgree.map(seat => scenario.seats[seat]?.short ?? seat)))
        : reasonRequired && reason.trim() === ''
          ? reasons.required
          : undefined
  return (
    <article class="paper turn">
      <PaperHead
        left={[turn.dateline ?? en.play.situation, turn.dated && en.play.dated[turn.dated]]}
        right={en.play.turnOf(numberOf(play.playable, turn), scenario.turns.length)}
      />
      <Title moment={turn.id}>{turn.title}</Title>
      {sharing && (
        <p class="note supports">
          {mustAgree.length > 0
            ? hotSeat.joint(seatNames(scenario, turn))
            : hotSeat.turn(seatNames(scenario, turn))}
        </p>
      )}
      <EventCard scenario={scenario} turn={turn} log={log} />
      <div class="brief">
        <Prose text={turn.brief} />
        <ReadAloud text={turn.brief} />
        <Grounds doubts={turn.doubts} />
      </div>
      <SeatAims play={play} />
      <form
        id={FORM}
        onSubmit={event => {
          event.preventDefault()
          session.send({type: 'order'})
        }}
      >
        {toOpen.length > 0 && (
          <p class="note critical">
            {reading.ask}{' '}
            {toOpen.map(id => (
              <Cite key={id} id={id} />
            ))}
          </p>
        )}
        <h2 class="label">
          {turn.seats ? en.play.askJoint(turn.seats.length) : en.play.ask(officeOf(scenario, turn))}
        </h2>
        <OptionList
          play={play}
          label={en.play.options}
          options={options}
          picked={picked}
          hideMoves={hideMoves}
          onPick={option => {
            setAgreed([])
            session.send({type: 'pick', option})
          }}
        />
        <ReasonField
          reason={reason}
          required={reasonRequired}
          onReason={text => session.send({type: 'reason', text})}
        />
      </form>
      <div class="order-bar">
        {chosen && mustAgree.length > 0 && (
          <Agreement scenario={scenario} seats={mustAgree} agreed={agreed} onAgree={setAgreed} />
        )}
        {clock > 0 && (
          <Clock
            key={turn.id}
            seconds={clock}
            options={options}
            onZero={option => session.send({type: 'drift', option})}
          />
        )}
        <button
          type="submit"
          form={FORM}
          class="solid wide"
          disabled={lacks !== undefined}
          aria-describedby="chance"
        >
          {en.play.order}
          <span id="chance" aria-hidden="true" class="chance">
            {' · '}
            {lacks ?? (chosen && chanceOf(misreadFaces(rungs.trust), chosen))}
          </span>
        </button>
      </div>
    </article>
  )
}

function chanceOf(faces: number, option: Option): string {
  const misread = en.play.chance[faces as 0 | 1 | 2] ?? ''
  return option.channel === 'quiet' ? `${misread} ${en.play.leak}` : misread
}
