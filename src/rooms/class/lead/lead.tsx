import type {ComponentChildren} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {Play} from '../../../records/play.ts'
import type {Phase} from '../../../records/prompts.ts'
import type {Scenario} from '../../../scenarios/schema.ts'
import type {Viewed} from '../../../session/class-desk.ts'
import {compareWords} from '../../../words/class-compare.ts'
import {leadWords} from '../../../words/class-lead.ts'
import {debriefWords} from '../../../words/debrief.ts'
import {phaseTodo} from '../../../words/phases.ts'
import type {SourceLoaders} from '../../shared/sources.tsx'
import type {Looking} from '../use-looking.ts'
import {AtTurn} from './at-turn.tsx'
import {PhaseClock} from './phase-clock.tsx'
import {PhaseTabs} from './phase-tabs.tsx'
import {Prompts} from './prompts.tsx'
import type {useTimer} from './use-timer.ts'

type Props = {
  readonly looking: Looking
  readonly scenario: Scenario
  readonly viewed: Viewed
  readonly documents: Play | undefined
  readonly clock: ReturnType<typeof useTimer>
  readonly sources: SourceLoaders
  /** Takes another road from the turn that the room talks about; undefined where no team's turn is shown. */
  readonly onFork: (() => void) | undefined
  readonly onClose: () => void
}

/** In these phases the room looks at a turn before it is asked; in the others it is asked first. */
const TURN_FIRST: readonly Phase[] = ['description', 'analysis']

/** Leads a room through the five phases: time, what to do, the turn it talks about, and what to ask. */
export function Lead(props: Props) {
  const {looking, scenario, viewed, clock, sources, onClose} = props
  const {phase} = clock.timer
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    heading.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  const turnPart = <TurnPart key="turn" {...props} />
  const prompts = (
    <Prompts
      key="prompts"
      phase={phase}
      scenario={scenario}
      view={viewed.view}
      random={looking.random}
      merge={looking.merge}
      sources={sources}
    />
  )
  return (
    <aside class="lead paper" aria-label={leadWords.label}>
      <div class="lead-head">
        <h2 ref={heading} tabIndex={-1}>
          {leadWords.label}
        </h2>
        <button type="button" class="ghost" onClick={onClose}>
          {leadWords.close}
        </button>
      </div>
      <PhaseTabs phase={phase} onPhase={clock.go} />
      <div
        class="phase"
        id="phase"
        role="tabpanel"
        aria-labelledby={`phase-${phase}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
      >
        <p class="todo">{phaseTodo[phase]}</p>
        <PhaseClock clock={clock} />
        {TURN_FIRST.includes(phase) ? [turnPart, prompts] : [prompts, turnPart]}
      </div>
    </aside>
  )
}

/** The turn that the room talks about, for the team that is shown or the whole class. */
function TurnPart({looking, scenario, viewed, documents, onFork}: Props) {
  const {turns} = scenario
  const words = leadWords.turn
  const place = turns.findIndex(({id}) => id === looking.turn)
  const turn = turns[place]
  if (!turn) return null
  const step = (by: number): ComponentChildren => (
    <button
      type="button"
      class="ghost"
      aria-disabled={!turns[place + by]}
      onClick={() => {
        const next = turns[place + by]
        if (next) looking.setTurn(next.id)
      }}
    >
      {by < 0 ? words.back : words.next}
    </button>
  )
  return (
    <section class="lead-turn" aria-label={words.label}>
      <p class="label">{debriefWords.position(place + 1, turns.length)}</p>
      <h3>{turn.title}</h3>
      <div class="turn-tools">
        {step(-1)}
        {step(1)}
        <label class="small">
          {words.team}{' '}
          <select
            value={String(looking.shown?.place ?? '')}
            onChange={event => {
              const {value} = event.currentTarget
              looking.show(value === '' ? undefined : Number(value))
            }}
          >
            <option value="">{words.none}</option>
            {looking.teams(viewed.cards).map(({place: at, alias}) => (
              <option key={at} value={String(at)}>
                {alias}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AtTurn
        scenario={scenario}
        view={viewed.view}
        merge={looking.merge}
        turn={turn}
        shown={looking.shown}
        documents={documents}
      />
      <p class="turn-tools">
        <button type="button" class="solid" aria-disabled={!onFork} onClick={onFork}>
          {compareWords.fork.here}
        </button>
        {!onFork && (
          <span class="small">
            {looking.shown ? words.never(looking.shown.alias) : compareWords.fork.team}
          </span>
        )}
      </p>
    </section>
  )
}
