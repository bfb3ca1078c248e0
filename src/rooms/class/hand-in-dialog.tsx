import {useState} from 'preact/hooks'
import {HAND_IN_FORMS, type HandInForm} from '../../session/hand-in-forms.ts'
import {classHandIn as words} from '../../words/class-hand-in.ts'
import {Dialog} from '../shared/dialog.tsx'
import {isOneFile} from '../shared/one-file.ts'
import {saveText} from '../shared/save-text.ts'
import {fileNameOf} from './file-name.ts'

type Props = {
  readonly name: string
  readonly scenario: string
  /** Makes the file; undefined where that cannot be done. */
  readonly onForm: (form: HandInForm) => Promise<string | undefined>
  readonly onClose: () => void
}

/** What can be given on from a class: its data as files, and sheets of paper. */
export function HandInDialog({name, scenario, onForm, onClose}: Props) {
  const [told, tell] = useState('')
  const save = async (form: HandInForm) => {
    const text = await onForm(form)
    if (text === undefined) return tell(words.failed)
    const isCsv = form.endsWith('csv')
    const file = `${fileNameOf(name)}-${words.files[form]}.${isCsv ? 'csv' : 'json'}`
    saveText(file, text, isCsv ? 'text/csv' : 'application/json')
    tell(words.saved(file))
  }
  return (
    <Dialog label={words.title} className="sheet hand-in-dialog" onClose={onClose}>
      <h2>{words.title}</h2>
      <h3>{words.paper}</h3>
      <p>
        <button
          type="button"
          class="solid"
          onClick={() => {
            onClose()
            // The dialog lies over the sheet until it is gone.
            requestAnimationFrame(() => window.print())
          }}
        >
          {words.summary}
        </button>{' '}
        <span class="small">{words.summaryHelp}</span>
      </p>
      {!isOneFile && (
        <p>
          <a
            href={`../handouts/#scenario=${encodeURIComponent(scenario)}`}
            target="_blank"
            rel="noopener"
          >
            {words.sheets}
          </a>
        </p>
      )}
      <p class="small">{words.replay}</p>
      <h3>{words.data}</h3>
      <p class="small">{words.dataHelp}</p>
      <ul class="hand-in-forms">
        {HAND_IN_FORMS.map(form => {
          const [label, help] = words.forms[form]
          return (
            <li key={form}>
              <button
                type="button"
                class="ghost"
                aria-label={words.saveOf(label)}
                onClick={() => void save(form)}
              >
                {words.save}
              </button>
              <span>
                <b>{label}</b>
                <small>{help}</small>
              </span>
            </li>
          )
        })}
      </ul>
      <p role="status">{told}</p>
      <p class="actions">
        <button type="button" class="ghost" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </Dialog>
  )
}
