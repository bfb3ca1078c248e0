import {useState} from 'preact/hooks'
import {codeOf} from '../../records/code.ts'
import type {Play} from '../../records/play.ts'
import type {Record} from '../../records/record.ts'
import {momentAddress} from '../../session/debrief-address.ts'
import {debriefWords} from '../../words/debrief.ts'
import {later} from '../shared/later.tsx'

const ForkDialog = later(() => import('../class/compare/fork-dialog.tsx').then(it => it.ForkDialog))

const words = debriefWords.address

type Props = {
  readonly play: Play
  readonly record: Record | undefined
  /** The id of the turn or ending in sight. */
  readonly moment: string
  /** The place of the step in sight, from 0; undefined at the ending. */
  readonly step: number | undefined
  /** What the team is called, and how it takes another road, where it is of a class. */
  readonly team: Team | undefined
}

/** A team whose play is stepped through. */
export type Team = {
  readonly alias: string
  readonly onFork: (step: number, option: string) => void
}

/** What can be done with the moment in sight: its address, and another road from it. */
export function MomentTools({play, record, moment, step, team}: Props) {
  const [told, tell] = useState<{readonly moment: string; readonly sentence: string}>()
  const [isForking, setForking] = useState(false)
  const code = codeOf(play)
  const address = code.ok ? new URL(momentAddress(code.value, moment), location.href).href : ''
  const copy = () => {
    const say = (sentence: string) => () => tell({moment, sentence})
    navigator.clipboard?.writeText(address).then(say(words.copied), say(words.refused)) ??
      say(words.refused)()
  }
  return (
    <section class="moment-tools" aria-label={words.label}>
      <p class="actions">
        {code.ok && (
          <button type="button" class="ghost" onClick={copy}>
            {words.copy}
          </button>
        )}
        {team && step !== undefined && (
          <button type="button" class="ghost" onClick={() => setForking(true)}>
            {words.fork}
          </button>
        )}
      </p>
      {!code.ok && <p class="small">{words.none}</p>}
      <p role="status" class="small">
        {told?.moment === moment && told.sentence}
      </p>
      {told?.moment === moment && (
        <input
          class="moment-address"
          type="text"
          readOnly
          aria-label={words.field}
          value={address}
          onFocus={event => event.currentTarget.select()}
        />
      )}
      {code.ok && record && <p class="small">{words.choicesOnly}</p>}
      {team && isForking && step !== undefined && (
        <ForkDialog
          play={play}
          name={team.alias}
          step={step}
          onFork={option => team.onFork(step, option)}
          onClose={() => setForking(false)}
        />
      )}
    </section>
  )
}
