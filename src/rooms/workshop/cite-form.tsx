import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {proposeAnchor, type Selection} from '../../drafts/anchors.ts'
import type {Listed} from '../../drafts/new-document.ts'
import type {Result} from '../../result.ts'
import {countWords} from '../../scenarios/check-turns.ts'
import type {DescribedDocument} from '../../scenarios/citation-text.ts'
import type {Citation} from '../../scenarios/document-edits.ts'
import {sharedRuns} from '../../scenarios/own-words.ts'
import {ANCHOR_WORDS} from '../../scenarios/passages.ts'
import {citing as words} from '../../words/passages-panel.ts'
import type {CiteRefusal} from './cite.ts'
import {CopyButton} from './copy-button.tsx'
import {DocumentFields} from './document-fields.tsx'
import {Proposal} from './proposal.tsx'
import {WordPicker} from './word-picker.tsx'

export type CiteFormProps = {
  readonly units: readonly string[]
  readonly picked: Selection
  readonly description: DescribedDocument
  /** Whether the draft has the document not yet. */
  readonly isNew: boolean
  readonly catalogue: Listed
  /** A letter that no document has. */
  readonly free: string | null
  readonly onPick: (selection: Selection) => void
  readonly onDescribe: (part: Partial<DescribedDocument>) => void
  readonly onCite: (citation: Citation) => Promise<Result<string, CiteRefusal>>
  /** The paraphrase as it was typed so far; it outlives this form until it is used. */
  readonly says: string
  readonly onSays: (says: string) => void
  /** Puts a mark where the cursor of the draft is. */
  readonly onInsert: ((mark: string) => void) | undefined
  readonly onClose: () => void
}

/** From chosen words to a passage in the draft. */
export function CiteForm(props: CiteFormProps) {
  const {units, picked, description, isNew, catalogue, free, says, onSays} = props
  const {onPick, onCite, onInsert, onClose} = props
  const [problem, setProblem] = useState<Told>()
  const [cited, setCited] = useState<string>()
  const done = useRef<HTMLDivElement>(null)
  useEffect(() => done.current?.focus(), [cited])
  const proposed = useMemo(
    () => (picked.end > picked.start ? proposeAnchor(units, picked) : undefined),
    [units, picked],
  )
  const chosenText = units[picked.unit]?.slice(picked.start, picked.end) ?? ''
  const anchor = proposed?.ok ? proposed.value.anchor : ''

  const [isAsking, setAsking] = useState(false)
  const cite = async () => {
    if (isAsking) return
    const unitText = units[picked.unit] ?? ''
    // The anchor may be quoted, but with the words beside it the run is no longer than an anchor.
    const shared =
      sharedRuns(says, unitText, [anchor])[0] ?? sharedRuns(says, unitText, [], ANCHOR_WORDS + 1)[0]
    if (shared) return setProblem({field: 'says', sentence: words.shared(shared.words)})
    const unit = picked.unit + 1
    const listed = catalogue.map(({id, letter}) => ({id, letter}))
    setAsking(true)
    const put = await onCite({document: description, unit, says, anchor, catalogue: listed})
    setAsking(false)
    if (!put.ok) return setProblem(toldOf(put.error))
    setProblem(undefined)
    onSays('')
    setCited(put.value)
  }
  if (cited !== undefined) {
    return (
      <div class="panel-form" ref={done} tabIndex={-1} role="status">
        <p>
          {words.cited(cited)} <b class="mono">{words.mark(cited)}</b>
        </p>
        <p class="panel-actions">
          {onInsert && (
            <button
              type="button"
              class="panel-button strong"
              onClick={() => onInsert(words.mark(cited))}
            >
              {words.insert}
            </button>
          )}
          <CopyButton text={words.mark(cited)} name={words.copy} />
          <button type="button" class="panel-button" onClick={onClose}>
            {words.close}
          </button>
        </p>
      </div>
    )
  }
  const faulty = (field: string) => problem?.field === field
  return (
    <form
      class="panel-form"
      noValidate
      aria-label={words.title(picked.unit + 1)}
      onSubmit={event => {
        event.preventDefault()
        void cite()
      }}
    >
      <WordPicker unit={units[picked.unit] ?? ''} picked={picked} onPick={onPick} />
      <Proposal proposed={proposed} chosen={countWords(chosenText)} />
      <label class="panel-field">
        <span>{words.says}</span>
        <textarea
          rows={3}
          required
          maxLength={4000}
          value={says}
          aria-describedby="panel-says-help"
          aria-invalid={faulty('says')}
          onInput={event => onSays(event.currentTarget.value)}
        />
        <span id="panel-says-help" class="small">
          {words.saysHelp}
        </span>
      </label>
      {isNew && (
        <DocumentFields
          description={description}
          faulty={problem?.field}
          catalogue={catalogue}
          free={free}
          onDescribe={props.onDescribe}
        />
      )}
      <p role="alert" class={problem ? 'panel-problem' : undefined}>
        {problem?.sentence}
      </p>
      <p class="panel-actions">
        <button type="submit" class="panel-button strong">
          {words.cite}
        </button>
        <button type="button" class="panel-button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </form>
  )
}

/** A sentence, and the field it speaks of. */
type Told = {readonly sentence: string; readonly field?: string}

function toldOf(problem: CiteRefusal): Told {
  const {refused} = words
  switch (problem.code) {
    case 'cited-already':
      return {sentence: refused['cited-already'](problem.passage)}
    case 'letter-taken':
      return {sentence: refused['letter-taken'](problem.letter), field: 'letter'}
    case 'id-taken':
      return {sentence: refused['id-taken'](problem.id), field: 'id'}
    case 'far-down':
      return {sentence: refused['far-down'](problem.unit)}
    case 'form': {
      const {field} = problem
      const known = field in refused.form ? (field as keyof typeof refused.form) : 'other'
      return {sentence: refused.form[known], field}
    }
    default:
      return {sentence: refused[problem.code]}
  }
}
