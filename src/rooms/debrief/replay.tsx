import {useCallback, useEffect, useState} from 'preact/hooks'
import {endingOf} from '../../machines/game.ts'
import {endingId, type Play} from '../../records/play.ts'
import type {Record} from '../../records/record.ts'
import type {StageView} from '../../session/stage-view.ts'
import {divergenceOf, historyRungs} from '../../session/story.ts'
import {endingView, openingView, stepView} from '../../session/views.ts'
import {debriefWords} from '../../words/debrief.ts'
import {en} from '../../words/en.ts'
import {replay} from '../../words/replay.ts'
import {movedStatus} from '../../words/status.ts'
import {BasisBadge, Grounds} from '../shared/basis-badge.tsx'
import {Gauges} from '../shared/gauges.tsx'
import {Prose} from '../shared/prose.tsx'
import {Title} from '../shared/title.tsx'
import {MomentTools, type Team} from './moment-tools.tsx'
import {ReplayCard} from './replay-card.tsx'
import {ReplayControls} from './replay-controls.tsx'
import {Trail} from './trail.tsx'

type Props = {
  readonly play: Play
  readonly record: Record | undefined
  /** The id of the turn or ending at which to begin; empty for the first turn. */
  readonly from?: string
  /** Whose play it is, where it is of a class. */
  readonly team?: Team | undefined
  readonly onView: (view: StageView | undefined) => void
}

/** Steps through a play: 0 is the opening, then a moment for each turn, and the ending last. */
export function Replay({play, record, from = '', team, onView}: Props) {
  const {steps} = play
  const {scenario} = play.playable
  const ending = endingId(play)
  const last = steps.length + (ending === undefined ? 0 : 1)
  const [asked] = useState(() => momentOf(play, from))
  const [at, setAt] = useState(asked ?? Math.min(1, last))
  // Steps keep their control under the finger and are told; a jump from the list goes to the heading.
  const [told, tell] = useState('')
  const titleAt = (moment: number) =>
    steps[moment - 1]?.turn.title ??
    (moment > 0 && ending !== undefined
      ? endingOf(play.playable, ending).title
      : debriefWords.opened)
  const stepTo = useCallback(
    (to: number) => {
      const {event = [], log = []} = steps[to - 1] ?? {}
      tell(
        replay.told(
          to,
          last,
          titleAt(to),
          log.length + event.length > 0 ? movedStatus(scenario, [...event, ...log]) : '',
        ),
      )
      setAt(to)
    },
    [play],
  )
  const jumpTo = (to: number) => {
    tell('')
    setAt(to)
  }
  const keepsFocus = told !== ''
  const step = steps[at - 1]
  const atEnding = at > steps.length && ending !== undefined
  useEffect(() => {
    const run = 'replay'
    if (step) onView(stepView(play, step, run))
    else onView(atEnding ? endingView(play, run) : openingView(play, run))
  }, [play, step, atEnding, onView])

  const rungs = at === 0 ? (steps[0]?.before ?? play.boundary) : (step ?? steps.at(-1))?.after
  return (
    <>
      <article class="paper replay-card">
        {from !== '' && asked === undefined && (
          <p class="note critical" role="alert">
            {debriefWords.address.unknown(from)}
          </p>
        )}
        {at === 0 && <Opening play={play} keepsFocus={keepsFocus} />}
        {step && <ReplayCard play={play} step={step} record={record} keepsFocus={keepsFocus} />}
        {atEnding && <Ending play={play} ending={ending} keepsFocus={keepsFocus} />}
        {at === last && ending === undefined && (
          <p class="note critical">{debriefWords.unfinished}</p>
        )}
        {(step || atEnding) && (
          <MomentTools
            play={play}
            record={record}
            moment={step?.turn.id ?? ending ?? ''}
            step={step && at - 1}
            team={team}
          />
        )}
        <Trail play={play} at={at} onGo={jumpTo} />
      </article>
      <div class="replay-foot">
        {rungs && (
          <Gauges
            scenario={scenario}
            rungs={rungs}
            history={historyRungs(play.playable, Math.min(at, steps.length))}
          />
        )}
        <ReplayControls at={at} last={last} divergence={divergenceOf(steps)} onGo={stepTo} />
      </div>
      <p class="unseen" role="status">
        {told}
      </p>
    </>
  )
}

/** The moment at which a turn was decided, or the ending came; undefined where it never did. */
function momentOf(play: Play, id: string): number | undefined {
  const step = play.steps.findIndex(({turn}) => turn.id === id)
  if (step >= 0) return step + 1
  return id !== '' && endingId(play) === id ? play.steps.length + 1 : undefined
}

type PartProps = {readonly play: Play; readonly keepsFocus: boolean}

function Opening({play, keepsFocus}: PartProps) {
  return (
    <>
      <p class="paper-head">
        <span>{debriefWords.opening}</span>
        <span>{play.playable.scenario.title}</span>
      </p>
      <Title moment="opening" keepsFocus={keepsFocus}>
        {debriefWords.opened}
      </Title>
      <Prose text={play.playable.scenario.summary} />
    </>
  )
}

function Ending({play, ending: id, keepsFocus}: PartProps & {readonly ending: string}) {
  const ending = endingOf(play.playable, id)
  return (
    <>
      <p class="paper-head">
        <span>{en.play.ending}</span>
        <span>{play.playable.scenario.title}</span>
      </p>
      <Title moment={id} keepsFocus={keepsFocus}>
        {ending.title}
      </Title>
      <BasisBadge basis={ending.basis} />
      <div class="telling">
        <Prose text={ending.text} />
      </div>
      <Grounds
        text={ending.text}
        cites={ending.cites}
        because={ending.because}
        doubts={ending.doubts}
      />
    </>
  )
}
