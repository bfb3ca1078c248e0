import type {ComponentChildren} from 'preact'
import {useState} from 'preact/hooks'
import type {ClassView} from '../../../records/class-view.ts'
import {citationsIn} from '../../../records/evidence.ts'
import type {Play, Step} from '../../../records/play.ts'
import {LEAST_GROUP} from '../../../records/small-groups.ts'
import {LADDERS} from '../../../scenarios/ladders.ts'
import type {Scenario, Turn} from '../../../scenarios/schema.ts'
import {leadWords} from '../../../words/class-lead.ts'
import {debriefWords} from '../../../words/debrief.ts'
import {ladderName} from '../../../words/ladders.ts'
import {InRecord} from '../../shared/in-record.tsx'
import {Cite} from '../../shared/prose.tsx'
import {Moves} from '../moves.tsx'
import type {Shown} from '../use-looking.ts'

const words = leadWords.turn

export type AtTurnProps = {
  readonly scenario: Scenario
  readonly view: ClassView
  readonly merge: boolean
  readonly turn: Turn
  readonly shown: Shown | undefined
  readonly documents: Play | undefined
}

const stepAt = (play: Play | undefined, turn: Turn) =>
  play?.steps.find(step => step.turn.id === turn.id)

/** What was chosen at a turn beside what the documents tell of it, what each moved, and the sources. */
export function AtTurn({scenario, view, merge, turn, shown, documents}: AtTurnProps) {
  const [areSourcesOpen, setSourcesOpen] = useState(false)
  const step = stepAt(shown?.play, turn)
  const record = stepAt(documents, turn)
  const {brief, event, record: told} = turn
  const options = [step?.option, record?.option]
  const sources = [...new Set(citationsIn({brief, cites: turn.cites, event, told, options}))]
  return (
    <>
      <div class="turn-cards">
        <section class="turn-card" aria-label={shown?.alias ?? words.class}>
          <h4>{shown?.alias ?? words.class}</h4>
          {shown ? (
            step ? (
              <Chosen scenario={scenario} step={step}>
                <Handed shown={shown} turn={turn.id} />
              </Chosen>
            ) : (
              <p>{words.never(shown.alias)}</p>
            )
          ) : (
            <MostChosen view={view} turn={turn} merge={merge} />
          )}
        </section>
        <section class="turn-card is-record" aria-label={words.record}>
          <h4>{words.record}</h4>
          {record ? (
            <Chosen scenario={scenario} step={record} />
          ) : (
            <p class="small">{words.undocumented}</p>
          )}
        </section>
      </div>
      {step && record && <p class="turn-difference">{differenceOf(scenario, step, record)}</p>}
      <InRecord turn={turn} />
      <p class="turn-tools">
        <button
          type="button"
          class="ghost"
          aria-expanded={areSourcesOpen}
          onClick={() => setSourcesOpen(!areSourcesOpen)}
        >
          {words.sources(sources.length)}
        </button>
        {areSourcesOpen && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these open sources.
          <span role="group" aria-label={words.sourcesList}>
            {sources.map(id => (
              <Cite key={id} id={id} />
            ))}
          </span>
        )}
      </p>
    </>
  )
}

type ChosenProps = {
  readonly scenario: Scenario
  readonly step: Step
  readonly children?: ComponentChildren
}

function Chosen({scenario, step, children}: ChosenProps) {
  const {history} = step.option
  return (
    <>
      <p>
        <b>{step.option.label}</b>{' '}
        {history && <span class="tag small">{debriefWords[history]}</span>}
      </p>
      {children}
      <Moves scenario={scenario} step={step} />
    </>
  )
}

/** What a team handed in beside its order: that the clock gave it, and why they ordered it. */
function Handed({shown: {record}, turn}: {readonly shown: Shown; readonly turn: string}) {
  const {drift, reason} = record?.moves.find(each => each.turn === turn) ?? {}
  return (
    <>
      {drift && <p class="small">{words.drift}</p>}
      {reason && (
        <p class="small">
          {words.reason}: {reason}
        </p>
      )}
    </>
  )
}

/** What the class chose most, where no team is shown; a number of few is not told. */
function MostChosen({view, turn, merge}: Pick<AtTurnProps, 'view' | 'turn' | 'merge'>) {
  const {
    decided = 0,
    persons = 0,
    options = [],
  } = view.choices.find(each => each.turn.id === turn.id) ?? {}
  // What the policy took for a seat that no team held is no choice of the class.
  const most = Math.max(0, ...options.map(each => each.persons))
  if (decided === 0) return <p class="small">{words.nobody}</p>
  if (persons === 0) return <p class="small">{words.noTeam}</p>
  const firsts = options.filter(each => each.persons === most)
  const others = persons - most * firsts.length
  const isFew = merge && (most < LEAST_GROUP || others < LEAST_GROUP)
  const told =
    firsts.length > 1
      ? ([words.tiedFew, words.tied] as const)
      : ([words.mostFew, words.most] as const)
  return (
    <>
      {firsts.map(({option}) => (
        <p key={option.id}>
          <b>{option.label}</b>
        </p>
      ))}
      <p class="small">{isFew ? told[0] : told[1](most, persons)}</p>
    </>
  )
}

function differenceOf(scenario: Scenario, step: Step, record: Step): string {
  const apart = LADDERS.filter(ladder => step.after[ladder] !== record.after[ladder]).map(ladder =>
    words.apart(ladderName(scenario, ladder), step.after[ladder], record.after[ladder]),
  )
  const isSame = step.option.id === record.option.id
  if (apart.length === 0) return isSame ? words.same : words.otherAlike
  return isSame ? words.sameOrder(apart.join(', ')) : words.otherOrder(apart.join(', '))
}
