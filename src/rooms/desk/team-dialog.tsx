import {LONGEST_NOTE} from '../../records/record.ts'
import {teamWords} from '../../words/team.ts'
import {Dialog} from '../shared/dialog.tsx'

type Props = {
  /** The minority note of the waiting turn; undefined where no decision waits. */
  readonly note: string | undefined
  readonly onNote: (text: string) => void
  readonly onHandOver: () => void
  readonly onClose: () => void
}

/** Roles to share out at one screen, a note for those who disagree, and the hand-over to the next team. */
export function TeamDialog({note, onNote, onHandOver, onClose}: Props) {
  return (
    <Dialog label={teamWords.title} className="sheet" onClose={onClose}>
      <h2>{teamWords.title}</h2>
      <p>{teamWords.intro}</p>
      <dl class="roles">
        {teamWords.roles.map(([role, task]) => (
          <div key={role} class="role">
            <dt>{role}</dt>
            <dd>{task}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && (
        <label class="fields">
          <span class="label">{teamWords.note}</span>
          <textarea
            rows={3}
            maxLength={LONGEST_NOTE}
            value={note}
            aria-describedby="note-help"
            onInput={event => onNote(event.currentTarget.value)}
          />
          <span class="small" id="note-help">
            {teamWords.noteHelp}
          </span>
        </label>
      )}
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {teamWords.close}
        </button>
        <button type="button" class="ghost" onClick={onHandOver}>
          {teamWords.handOver}
        </button>
        <span class="small">{teamWords.handOverNote}</span>
      </p>
    </Dialog>
  )
}
