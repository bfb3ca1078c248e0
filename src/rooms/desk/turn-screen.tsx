import {openOptions, position} from '../../machines/game.ts'
import {misreadFaces} from '../../machines/steps.ts'
import {type Play, waiting} from '../../records/play.ts'
import type {Option} from '../../scenarios/schema.ts'
import type {Session} from '../../session/session.ts'
import {numberOf, officeOf} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {Grounds} from '../shared/basis-badge.tsx'
import {MovedList} from '../shared/moved-list.tsx'
import {Prose} from '../shared/prose.tsx'
import {ReadAloud} from '../shared/read-aloud.tsx'
import {Title} from '../shared/title.tsx'
import {Clock} from './clock.tsx'
import {OptionList} from './option-list.tsx'
import {PaperHead} from './paper-head.tsx'

type Props = {
  readonly session: Session
  readonly play: Play
  readonly picked: string | undefined
  readonly hideMoves: boolean
  /** Seconds for the decision, 0 for no clock. */
  readonly clock: number
}

/** A turn that a person decides: the situation, the options, and the order as a second step. */
export function TurnScreen({session, play, picked, hideMoves, clock}: Props) {
  const turn = waiting(play)
  const options = openOptions(play.game)
  if (!turn) return null
  const {scenario} = play.playable
  const {rungs, log} = position(play.game)
  const chosen = options.find(option => option.id === picked)
  return (
    <article class="paper turn">
      <PaperHead
        left={[turn.dateline ?? en.play.situation, turn.dated && en.play.dated[turn.dated]]}
        right={en.play.turnOf(numberOf(play.playable, turn), scenario.turns.length)}
      />
      <Title moment={turn.id}>{turn.title}</Title>
      {turn.event && (
        <section class="event">
          <h2 class="label">{en.play.event}</h2>
          <p>
            <b>{turn.event.title}</b>
          </p>
          <Prose text={turn.event.text} />
          <MovedList scenario={scenario} log={log} by="rival" />
        </section>
      )}
      <div class="brief">
        <Prose text={turn.brief} />
        <ReadAloud text={turn.brief} />
        <Grounds doubts={turn.doubts} />
      </div>
      <form
        onSubmit={event => {
          event.preventDefault()
          session.send({type: 'order'})
        }}
      >
        <h2 class="label">
          {turn.seats ? en.play.askJoint : en.play.ask(officeOf(scenario, turn))}
        </h2>
        <OptionList
          scenario={scenario}
          label={en.play.options}
          options={options}
          picked={picked}
          hideMoves={hideMoves}
          onPick={option => session.send({type: 'pick', option})}
        />
        <div class="order-bar">
          {clock > 0 && (
            <Clock
              key={turn.id}
              seconds={clock}
              onZero={() => {
                const drift = options.find(option => option.tone === 'hold') ?? options[0]
                if (drift) session.send({type: 'drift', option: drift.id})
              }}
            />
          )}
          <button type="submit" class="solid wide" disabled={!chosen} aria-describedby="chance">
            {en.play.order}
            <span id="chance" aria-hidden="true" class="chance">
              {' · '}
              {chosen ? chanceOf(misreadFaces(rungs.trust), chosen) : en.play.pickFirst}
            </span>
          </button>
        </div>
      </form>
    </article>
  )
}

function chanceOf(faces: number, option: Option): string {
  const misread = en.play.chance[faces as 0 | 1 | 2] ?? ''
  return option.channel === 'quiet' ? `${misread}; ${en.play.leak}` : misread
}
