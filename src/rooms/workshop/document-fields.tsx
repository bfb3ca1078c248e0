import {Fragment} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {Listed} from '../../drafts/new-document.ts'
import type {DescribedDocument} from '../../scenarios/citation-text.ts'
import {citing as words} from '../../words/passages-panel.ts'

type Props = {
  readonly description: DescribedDocument
  /** The field that a problem is about. */
  readonly faulty: string | undefined
  readonly catalogue: Listed
  /** A letter that no document has; none where all are taken. */
  readonly free: string | null
  readonly onDescribe: (part: Partial<DescribedDocument>) => void
}

/** What a new document is, with defaults that will do; opened where one will not. */
export function DocumentFields(props: Props) {
  const {description, faulty, catalogue, free, onDescribe} = props
  const covered = catalogue.find(({letter}) => letter === description.letter)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (faulty !== undefined && faulty in words.fields) setOpen(true)
  }, [faulty])
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.about}</summary>
      <p class="small">{words.aboutHelp}</p>
      {LINES.map(field => (
        <Fragment key={field}>
          <label class="panel-field">
            <span>{words.fields[field]}</span>
            <input
              type="text"
              required
              maxLength={MOST[field] ?? 200}
              value={description[field]}
              aria-invalid={faulty === field}
              aria-describedby={field === 'letter' ? 'panel-letter' : undefined}
              onInput={event => onDescribe({[field]: event.currentTarget.value})}
            />
          </label>
          {field === 'letter' && (
            <div id="panel-letter" role="status">
              {covered && (
                <p class="small panel-problem">{words.covered(covered.letter, covered.title)}</p>
              )}
            </div>
          )}
          {field === 'letter' && covered && free && (
            <button type="button" class="panel-button" onClick={() => onDescribe({letter: free})}>
              {words.takeLetter(free)}
            </button>
          )}
        </Fragment>
      ))}
      <label class="panel-field">
        <span>{words.fields.dated}</span>
        <select
          value={description.dated}
          onChange={event => {
            const dated = DATED.find(each => each === event.currentTarget.value)
            if (dated) onDescribe({dated})
          }}
        >
          {DATED.map(dated => (
            <option key={dated} value={dated}>
              {words.dated[dated]}
            </option>
          ))}
        </select>
      </label>
      <label class="panel-field">
        <span>{words.fields.about}</span>
        <textarea
          rows={3}
          required
          maxLength={4000}
          value={description.about}
          aria-invalid={faulty === 'about'}
          onInput={event => onDescribe({about: event.currentTarget.value})}
        />
      </label>
    </details>
  )
}

const LINES = ['title', 'letter', 'id', 'kind', 'date'] as const
const MOST: Partial<Record<(typeof LINES)[number], number>> = {letter: 1, id: 40}
const DATED = ['stated', 'inferred', 'undated'] as const
