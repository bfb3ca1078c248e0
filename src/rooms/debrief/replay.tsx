import {useEffect, useState} from 'preact/hooks'
import {endingOf} from '../../machines/game.ts'
import {endingId, type Play} from '../../records/play.ts'
import type {Record} from '../../records/record.ts'
import {historyRungs, seatNames} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {BasisBadge, Grounds} from '../shared/basis-badge.tsx'
import {Gauges} from '../shared/gauges.tsx'
import {Prose} from '../shared/prose.tsx'
import {Title} from '../shared/title.tsx'
import {ReplayCard} from './replay-card.tsx'

type Props = {readonly play: Play; readonly record: Record | undefined}

/** Steps through a play: 0 is the opening, then a moment for each turn, and the ending last. */
export function Replay({play, record}: Props) {
  const {steps, setup} = play
  const {scenario} = play.playable
  const ending = endingId(play)
  const last = steps.length + (ending === undefined ? 0 : 1)
  const [at, setAt] = useState(Math.min(1, last))
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)))
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || document.querySelector('dialog[open]')) return
      const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last}[event.key]
      if (to !== undefined) go(to)
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  })
  const step = steps[at - 1]
  const rungs = at === 0 ? (steps[0]?.before ?? play.boundary) : (step ?? steps.at(-1))?.after
  return (
    <div class="replay">
      <div class="replay-side">
        <section class="paper run-facts">
          <p class="kicker">
            {setup.held.map(seat => scenario.seats[seat]?.name).join(' & ') ||
              en.briefing.rivals[setup.rival]}
          </p>
          <h2>{scenario.title}</h2>
          <p class="small">
            {en.briefing.rival}: {en.briefing.rivals[setup.rival]} ·{' '}
            {'seed' in setup.dice
              ? en.debrief.seed(setup.dice.seed)
              : en.debrief.fixed(setup.dice.fixed)}
          </p>
          <ol class="trail">
            {steps.map((each, index) => (
              <li key={each.turn.id}>
                <button
                  type="button"
                  aria-current={index + 1 === at ? 'step' : undefined}
                  onClick={() => go(index + 1)}
                >
                  <b>{each.option.label}</b>
                  <small>
                    {seatNames(scenario, each.turn, 'short')} · {each.turn.title}
                    {each.option.history && ` · ${en.debrief[each.option.history]}`}
                  </small>
                </button>
              </li>
            ))}
          </ol>
        </section>
        {rungs && (
          <Gauges
            scenario={scenario}
            rungs={rungs}
            history={historyRungs(play.playable, Math.min(at, steps.length))}
          />
        )}
      </div>
      <article class="paper replay-card">
        {at === 0 && <Opening play={play} />}
        {step && <ReplayCard play={play} step={step} record={record} />}
        {at > steps.length && ending !== undefined && <Ending play={play} ending={ending} />}
        {at === last && ending === undefined && (
          <p class="note critical">{en.debrief.unfinished}</p>
        )}
        <nav class="actions replay-controls" aria-label={en.debrief.title}>
          <button type="button" class="ghost" disabled={at === 0} onClick={() => go(0)}>
            {en.debrief.first}
          </button>
          <button type="button" class="ghost" disabled={at === 0} onClick={() => go(at - 1)}>
            {en.debrief.back}
          </button>
          <button type="button" class="solid" disabled={at === last} onClick={() => go(at + 1)}>
            {en.debrief.next}
          </button>
          <button type="button" class="ghost" disabled={at === last} onClick={() => go(last)}>
            {en.debrief.last}
          </button>
        </nav>
      </article>
    </div>
  )
}

function Opening({play}: {readonly play: Play}) {
  return (
    <>
      <p class="paper-head">
        <span>{en.debrief.opening}</span>
      </p>
      <Title moment="opening">{en.debrief.opened}</Title>
      <Prose text={play.playable.scenario.summary} />
    </>
  )
}

function Ending({play, ending: id}: {readonly play: Play; readonly ending: string}) {
  const ending = endingOf(play.playable, id)
  return (
    <>
      <p class="paper-head">
        <span>{en.play.ending}</span>
      </p>
      <Title moment={id}>{ending.title}</Title>
      <BasisBadge basis={ending.basis} />
      <div class="telling">
        <Prose text={ending.text} />
      </div>
      <Grounds cites={ending.cites} because={ending.because} />
    </>
  )
}
