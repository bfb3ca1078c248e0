import {useRef} from 'preact/hooks'
import {PHASES, type Phase} from '../../../records/prompts.ts'
import {leadWords as words} from '../../../words/class-lead.ts'
import {phaseNames} from '../../../words/prompts.ts'

type Props = {readonly phase: Phase; readonly onPhase: (phase: Phase) => void}

/** The phases as tabs with their minutes; the arrow keys go from one to the next. */
export function PhaseTabs({phase, onPhase}: Props) {
  const list = useRef<HTMLDivElement>(null)
  const go = (to: number) => {
    const next = PHASES[(to + PHASES.length) % PHASES.length]
    if (!next) return
    onPhase(next.id)
    list.current?.querySelector<HTMLElement>(`#phase-${next.id}`)?.focus()
  }
  return (
    <div
      ref={list}
      class="phase-tabs"
      role="tablist"
      aria-label={words.phases}
      onKeyDown={event => {
        const at = PHASES.findIndex(({id}) => id === phase)
        const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: PHASES.length - 1}[
          event.key
        ]
        if (to === undefined) return
        event.preventDefault()
        go(to)
      }}
    >
      {PHASES.map(({id, minutes}) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`phase-${id}`}
          aria-selected={id === phase}
          aria-controls="phase"
          tabIndex={id === phase ? 0 : -1}
          onClick={() => onPhase(id)}
        >
          {phaseNames[id]} <small aria-hidden="true">{words.minutes(minutes)}</small>
          <span class="unseen">{words.inWords(minutes)}</span>
        </button>
      ))}
    </div>
  )
}
