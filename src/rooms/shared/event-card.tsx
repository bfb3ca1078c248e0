import type {Entry} from '../../machines/steps.ts'
import type {Scenario, Turn} from '../../scenarios/schema.ts'
import {en} from '../../words/en.ts'
import {BasisBadge, Grounds} from './basis-badge.tsx'
import {MovedList} from './moved-list.tsx'
import {Prose} from './prose.tsx'

type Props = {
  readonly scenario: Scenario
  readonly turn: Turn
  /** What the event moved; left out where a list beside it tells that too. */
  readonly log?: readonly Entry[]
}

/** What happens before a turn's decision, whoever decides it. */
export function EventCard({scenario, turn: {event}, log}: Props) {
  if (!event) return null
  const {title, text, basis, cites, because, doubts} = event
  return (
    <section class="event">
      <h2 class="label">{en.play.event}</h2>
      <p>
        <b>{title}</b>
      </p>
      {basis && <BasisBadge basis={basis} />}
      <Prose text={text} />
      <Grounds text={text} cites={cites} because={because} doubts={doubts} />
      {log && <MovedList scenario={scenario} log={log} by="rival" />}
    </section>
  )
}
