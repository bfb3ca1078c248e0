import {useEffect, useRef, useState} from 'preact/hooks'
import {openOptions, position} from '../../machines/game.ts'
import {type Play, waiting} from '../../records/play.ts'
import type {Sureness} from '../../records/record.ts'
import type {Lesson} from '../../session/lesson.ts'
import type {Session} from '../../session/session.ts'
import {numberOf, officeOf, seatNames} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {Grounds} from '../shared/basis-badge.tsx'
import {EventCard} from '../shared/event-card.tsx'
import {Prose} from '../shared/prose.tsx'
import {Title} from '../shared/title.tsx'
import {OptionList} from './option-list.tsx'
import {PaperHead} from './paper-head.tsx'
import {SeatAims} from './seat-aims.tsx'

type Props = {
  readonly session: Session
  readonly play: Play
  readonly guess: string | undefined
  readonly hideMoves: boolean
  /** Whether a forecast may be made, must be made, or is not asked for. */
  readonly forecasts: Lesson['forecasts']
}

const SURENESS = [1, 2, 3] as const

/** A turn of the other side: nobody sits idle, the person forecasts and then sees. */
export function ForecastScreen({session, play, guess, hideMoves, forecasts}: Props) {
  const [sure, setSure] = useState<Sureness>()
  const sureness = useRef<HTMLDivElement>(null)
  const wasGuessed = useRef(guess !== undefined)
  // The question comes with the first pick, and may come below the fold.
  useEffect(() => {
    if (guess === undefined || wasGuessed.current) return
    wasGuessed.current = true
    sureness.current?.scrollIntoView({block: 'nearest'})
  }, [guess])
  const turn = waiting(play)
  if (!turn) return null
  const decider = [
    seatNames(play.playable.scenario, turn, 'short'),
    officeOf(play.playable.scenario, turn),
  ] as const
  const asks = forecasts !== 'off'
  const forecast = guess ? {option: guess, ...(sure ? {sure} : {})} : undefined
  const isMissing = forecasts === 'required' && !guess
  const {scenario} = play.playable
  return (
    <article class="paper turn rival">
      <PaperHead
        left={[turn.dateline ?? en.rival.kicker, turn.dated && en.play.dated[turn.dated]]}
        right={en.play.turnOf(numberOf(play.playable, turn), scenario.turns.length)}
      />
      <Title moment={turn.id}>{turn.title}</Title>
      <EventCard scenario={scenario} turn={turn} log={position(play.game).log} />
      <div class="brief">
        <h2 class="label">
          {en.rival.sees(seatNames(scenario, turn, 'short'), turn.seats !== undefined)}
        </h2>
        <Prose text={turn.brief} />
        <Grounds doubts={turn.doubts} />
      </div>
      <SeatAims play={play} />
      <form
        onSubmit={event => {
          event.preventDefault()
          session.send({type: 'forecast', forecast})
        }}
      >
        <h2 class="label">{asks ? en.rival.ask(...decider) : en.rival.decides(...decider)}</h2>
        {asks && (
          <OptionList
            play={play}
            label={en.rival.forecast}
            options={openOptions(play.game)}
            picked={guess}
            hideMoves={hideMoves}
            onPick={option => session.send({type: 'pick', option})}
          />
        )}
        <div class="order-bar">
          {asks && guess && (
            <div ref={sureness} class="sureness" role="radiogroup" aria-label={en.rival.sure}>
              <span class="small">{en.rival.sure}</span>
              {SURENESS.map(each => (
                <label key={each}>
                  <input
                    type="radio"
                    name="sure"
                    checked={sure === each}
                    onChange={() => setSure(each)}
                  />
                  {en.rival.sureness[each]}
                </label>
              ))}
            </div>
          )}
          <p class="actions">
            <button type="submit" class="solid" disabled={isMissing}>
              {en.play.continue}
            </button>
            {asks && !guess && (
              <span class="small">{isMissing ? en.rival.required : en.rival.optional}</span>
            )}
          </p>
        </div>
      </form>
    </article>
  )
}
