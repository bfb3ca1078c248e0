import {calibrationOf} from '../../records/calibration.ts'
import {unopenedOf} from '../../records/evidence.ts'
import type {Play, Step} from '../../records/play.ts'
import type {Remarks} from '../../records/record.ts'
import type {Session} from '../../session/session.ts'
import {seatNames} from '../../session/story.ts'
import {clockWords} from '../../words/clock.ts'
import {endingWords} from '../../words/ending.ts'
import {ownDebrief} from '../../words/own-debrief.ts'
import {twoSides} from '../../words/two-sides.ts'
import {BothSides} from '../shared/both-sides.tsx'
import {Cite} from '../shared/prose.tsx'
import {OtherRoad} from './other-road.tsx'

type Props = {readonly session: Session; readonly play: Play; readonly remarks: Remarks}

/** The path of a play from both sides, how its forecasts held, what was not read, and other roads. */
export function OwnDebrief({session, play, remarks}: Props) {
  return (
    <>
      <section class="path">
        <h2 class="label">{endingWords.path}</h2>
        <ol>
          {play.steps.map(step => (
            <PathItem key={step.turn.id} play={play} step={step} remarks={remarks} />
          ))}
        </ol>
      </section>
      <Forecasts play={play} remarks={remarks} />
      <Evidence play={play} remarks={remarks} />
      <OtherRoad session={session} play={play} />
    </>
  )
}

type ItemProps = {readonly play: Play; readonly step: Step; readonly remarks: Remarks}

function PathItem({play, step, remarks}: ItemProps) {
  const {scenario} = play.playable
  const {turn, option} = step
  const said = [
    {title: ownDebrief.reason, text: remarks.reasons[turn.id]},
    {title: ownDebrief.note, text: remarks.notes[turn.id]},
  ]
  return (
    <li>
      <span class="small">{turn.title}</span>
      <br />
      {seatNames(scenario, turn, 'short')}: <b>{option.label}</b>
      {remarks.drifts.includes(turn.id) && <p class="small">{clockWords.gave}</p>}
      {said.map(
        ({title, text}) =>
          text && (
            <p key={title} class="small">
              {title}: {text}
            </p>
          ),
      )}
      {(option.meant || option.heard) && (
        <details>
          <summary>{twoSides.title(Object.keys(scenario.seats).length)}</summary>
          <BothSides scenario={scenario} step={step} />
        </details>
      )}
    </li>
  )
}

function Forecasts({play, remarks}: Omit<Props, 'session'>) {
  const {made, right, bySureness, leaning} = calibrationOf(play, remarks)
  if (made === 0) return null
  return (
    <section>
      <h2 class="label">{ownDebrief.forecasts}</h2>
      <p>{ownDebrief.right(right, made)}</p>
      <ul class="plain">
        {bySureness.map(each => (
          <li key={each.sure}>
            {each.sure ? ownDebrief.sure[each.sure] : ownDebrief.unsaid}:{' '}
            {ownDebrief.sureRight(each.right, each.made)}
          </li>
        ))}
      </ul>
      {leaning && <p>{leaning === 'over' ? ownDebrief.overSure : ownDebrief.underSure}</p>}
    </section>
  )
}

function Evidence({play, remarks}: Omit<Props, 'session'>) {
  const unopened = unopenedOf(play, remarks)
  const {length: decided} = play.steps.filter(({by}) => by === 'person')
  if (decided === 0) return null
  return (
    <section>
      <h2 class="label">{ownDebrief.evidence}</h2>
      {unopened.length === 0 ? (
        <p>{ownDebrief.allRead}</p>
      ) : (
        <>
          <p class="small">{ownDebrief.evidenceHelp}</p>
          <ul class="plain">
            {unopened.map(({turn, passages}) => (
              <li key={turn.id}>
                {turn.title}{' '}
                {passages.map(id => (
                  <Cite key={id} id={id} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
