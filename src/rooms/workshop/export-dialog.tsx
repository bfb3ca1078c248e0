import {useState} from 'preact/hooks'
import {oneFileWords} from '../../words/one-file.ts'
import {workshop as words} from '../../words/workshop.ts'
import {Dialog} from '../shared/dialog.tsx'

/** Something of a draft that can leave as a file. */
export type ExportEntry = {
  readonly title: string
  readonly help?: string
  /** Gives the name of the file, or none where it could not be made; undefined where the draft must be mended first. */
  readonly save: (() => string | Promise<string | undefined>) | undefined
}

type Props = {readonly entries: readonly ExportEntry[]; readonly onClose: () => void}

/** What of a draft can be saved as a file. */
export function ExportDialog({entries, onClose}: Props) {
  const [told, tell] = useState('')
  return (
    <Dialog label={words.export.title} className="workshop-dialog" onClose={onClose}>
      <h2>{words.export.title}</h2>
      <ul class="exports">
        {entries.map(({title, help, save}) => (
          <li key={title}>
            <span>
              <b>{title}</b>
              {help && <span class="small"> {help}</span>}
            </span>
            <button
              type="button"
              class="tool"
              disabled={!save}
              aria-label={`${words.export.save}: ${title}`}
              onClick={async () => {
                const saved = await save?.()
                tell(saved ? words.kept.saved(saved) : oneFileWords.failed)
              }}
            >
              {words.export.save}
            </button>
          </li>
        ))}
      </ul>
      {entries.some(({save}) => !save) && <p>{words.export.needsClean}</p>}
      <p role="status">{told}</p>
      <p class="dialog-tools">
        <button type="button" class="tool" onClick={onClose}>
          {words.export.close}
        </button>
      </p>
    </Dialog>
  )
}
