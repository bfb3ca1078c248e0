import {useState} from 'preact/hooks'
import {endingOf} from '../../machines/game.ts'
import {otherRoad} from '../../records/fork.ts'
import {endingId, type Play, type Step} from '../../records/play.ts'
import {LADDERS} from '../../scenarios/ladders.ts'
import type {Scenario, Turn} from '../../scenarios/schema.ts'
import type {Session} from '../../session/session.ts'
import {ladderName} from '../../words/ladders.ts'
import {language} from '../../words/language.ts'
import {ownDebrief} from '../../words/own-debrief.ts'

type Props = {readonly session: Session; readonly play: Play}

/** Any turn of one's own another way with the same dice, beside what was. */
export function OtherRoad({session, play}: Props) {
  const turns = play.steps.flatMap((step, index) => {
    const others = step.turn.options.filter(
      ({id}) => id !== step.option.id && step.open.includes(id),
    )
    return step.by === 'person' && others.length > 0 ? [{step, index, others}] : []
  })
  const [at, setAt] = useState(turns[0]?.index ?? 0)
  const [option, setOption] = useState<string>()
  const chosen = turns.find(({index}) => index === at)
  if (!chosen) return null
  const other = option === undefined ? undefined : otherRoad(play, at, option)
  return (
    <section class="other-road">
      <h2 class="label">{ownDebrief.roads}</h2>
      <p class="small">{ownDebrief.roadsHelp}</p>
      <div class="fields">
        <label>
          <span class="label">{ownDebrief.turn}</span>
          <select
            value={String(at)}
            onChange={event => {
              setAt(Number(event.currentTarget.value))
              setOption(undefined)
            }}
          >
            {turns.map(({step, index}) => (
              <option key={index} value={String(index)}>
                {step.turn.title}
              </option>
            ))}
          </select>
        </label>
        <div role="radiogroup" aria-label={ownDebrief.other} class="plain-radios">
          {chosen.others.map(({id, label}) => (
            <label key={id}>
              <input
                type="radio"
                name="other-road"
                checked={option === id}
                onChange={() => setOption(id)}
              />{' '}
              {label}
            </label>
          ))}
        </div>
      </div>
      {other && option !== undefined && (
        <>
          <Beside first={play} other={other} from={at} />
          <p class="actions">
            <button type="button" class="ghost" onClick={() => session.fork(at, option)}>
              {ownDebrief.playOn}
            </button>
            <span class="small">{ownDebrief.playOnHelp}</span>
          </p>
        </>
      )}
    </section>
  )
}

type BesideProps = {readonly first: Play; readonly other: Play; readonly from: number}

function Beside({first, other, from}: BesideProps) {
  const turns = [...new Set([...first.steps, ...other.steps].map(({turn}) => turn))].filter(
    turn => placeOf(first, turn) >= from || !first.steps.some(step => step.turn === turn),
  )
  const {scenario} = first.playable
  const start = first.steps[from]?.turn.title ?? ''
  return (
    <>
      <div class="scrolls">
        <table class="beside">
          <caption class="unseen">{ownDebrief.table(start)}</caption>
          <thead>
            <tr>
              <th scope="col">{ownDebrief.turn}</th>
              <th scope="col">{ownDebrief.was}</th>
              <th scope="col">{ownDebrief.would}</th>
            </tr>
          </thead>
          <tbody>
            {turns.map(turn => (
              <tr key={turn.id}>
                <th scope="row">{turn.title}</th>
                <Cell scenario={scenario} step={stepAt(first, turn)} />
                <Cell scenario={scenario} step={stepAt(other, turn)} />
              </tr>
            ))}
            <tr>
              <th scope="row">{ownDebrief.ends}</th>
              <td>
                <b>{endingTitle(first)}</b>
              </td>
              <td>
                <b>{endingTitle(other)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <p role="status">
        {endingId(first) === endingId(other) ? ownDebrief.same : ownDebrief.different}
      </p>
    </>
  )
}

type CellProps = {readonly scenario: Scenario; readonly step: Step | undefined}

function Cell({scenario, step}: CellProps) {
  if (!step) return <td>–</td>
  return (
    <td>
      {step.option.label}
      <br />
      <span class="rungs">
        {LADDERS.map(ladder => (
          <span key={ladder}>
            {ladderName(scenario, ladder)} {language.figure(step.after[ladder])}
          </span>
        ))}
      </span>
    </td>
  )
}

const stepAt = (play: Play, turn: Turn) => play.steps.find(step => step.turn === turn)
const placeOf = (play: Play, turn: Turn) => play.steps.findIndex(step => step.turn === turn)

function endingTitle(play: Play): string {
  const id = endingId(play)
  return id === undefined ? '–' : endingOf(play.playable, id).title
}
