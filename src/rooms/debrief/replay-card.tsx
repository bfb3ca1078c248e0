import type {Play, Step} from '../../records/play.ts'
import type {Record} from '../../records/record.ts'
import type {Option} from '../../scenarios/schema.ts'
import {previewOf} from '../../session/preview.ts'
import {numberOf, outcomeOf, seatNames} from '../../session/story.ts'
import {debriefWords} from '../../words/debrief.ts'
import {en} from '../../words/en.ts'
import {ladderName} from '../../words/ladders.ts'
import {movedOf} from '../../words/moved.ts'
import {ownDebrief} from '../../words/own-debrief.ts'
import {BasisBadge, Grounds} from '../shared/basis-badge.tsx'
import {BothSides} from '../shared/both-sides.tsx'
import {EventCard} from '../shared/event-card.tsx'
import {InRecord} from '../shared/in-record.tsx'
import {MovedList} from '../shared/moved-list.tsx'
import {Prose} from '../shared/prose.tsx'
import {Title} from '../shared/title.tsx'

type Props = {
  readonly play: Play
  readonly step: Step
  readonly record: Record | undefined
  readonly keepsFocus: boolean
}

/** One decision as a class discusses it: what was taken and not, what moved, and what history did. */
export function ReplayCard({play, step, record, keepsFocus}: Props) {
  const {scenario} = play.playable
  const {turn, option} = step
  const telling = outcomeOf(play.playable, step)
  const move = record?.moves.find(each => each.turn === turn.id)
  const forecast = move?.forecast
  const guessed = forecast && turn.options.find(each => each.id === forecast.option)
  return (
    <>
      <p class="paper-head">
        <span>
          {[turn.dateline, step.prologue && debriefWords.prologue].filter(Boolean).join(' · ')}
        </span>
        <span>{debriefWords.position(numberOf(play.playable, turn), scenario.turns.length)}</span>
      </p>
      <Title moment={turn.id} keepsFocus={keepsFocus}>
        {turn.title}
      </Title>
      <EventCard scenario={scenario} turn={turn} />
      <p>
        {debriefWords.ordered(seatNames(scenario, turn, 'short'))}: <b>{option.label}</b>
      </p>
      {move?.drift && <p class="small">{debriefWords.drift}</p>}
      {move?.note && (
        <p class="note supports">
          <b>{debriefWords.note}.</b> {move.note}
        </p>
      )}
      {move?.reason && (
        <p class="note supports">
          <b>{ownDebrief.reason}.</b> {move.reason}
        </p>
      )}
      {guessed && (
        <p class="small">
          {debriefWords.forecast(
            guessed.label,
            forecast.sure ? en.rival.sureness[forecast.sure] : debriefWords.unsaid,
          )}
        </p>
      )}
      <BasisBadge basis={telling.basis} order={telling.order} act={telling.main} />
      <div class="telling">
        <Prose text={telling.text} />
      </div>
      <Grounds
        text={telling.text}
        cites={telling.cites}
        because={telling.because}
        doubts={telling.doubts}
      />
      <MovedList
        scenario={scenario}
        log={[...step.event, ...step.log]}
        by={{seats: seatNames(scenario, turn, 'short')}}
        note={step.prologue ? en.play.prologueDie : en.play.die(step.roll)}
      />
      <BothSides scenario={scenario} step={step} />
      <InRecord turn={turn} />
      <section class="roads">
        <h2 class="label">
          {debriefWords.notTaken} · {debriefWords.preview}
        </h2>
        <ul>
          {turn.options
            .filter(each => each !== option)
            .map(each => (
              <li key={each.id}>
                <b>{each.label}</b>
                {each.detail && <small>{each.detail}</small>}
                <Preview play={play} step={step} option={each} />
              </li>
            ))}
        </ul>
      </section>
    </>
  )
}

/** What another option would have moved at that moment with the same die, by the chart itself. */
function Preview({play, step, option}: {play: Play; step: Step; option: Option}) {
  const log = previewOf(play, step, option.id)
  const {scenario} = play.playable
  return (
    <span class="chips">
      {movedOf(log, scenario).map((row, index) => (
        <span key={`${row.ladder}${String(index)}`} class={`chip ${row.direction}`}>
          {ladderName(scenario, row.ladder).toLowerCase()}{' '}
          {row.direction === 'none' ? en.play.stays : `${en.play[row.direction]} ${row.rungs}`}
        </span>
      ))}
      {log.length === 0 && <span class="chip none">{en.play.nothing}</span>}
    </span>
  )
}
