import type {FormMistake} from '../../drafts/form-mistakes.ts'
import {startForm as words} from '../../words/start-form.ts'

type Props = {
  /** The id of the field in the page. */
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onValue: (value: string) => void
  /** Said under the field once the form was sent with it. */
  readonly mistake: FormMistake | undefined
  readonly kind?: 'line' | 'text' | 'number'
  readonly isRequired?: boolean
  readonly placeholder?: string
}

/** A labelled field with its help and its mistake beside it. */
export function StartField(props: Props) {
  const {id, label, help, value, onValue, mistake, kind = 'line', isRequired, placeholder} = props
  const described = [help && `${id}-help`, mistake && `${id}-mistake`].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    placeholder,
    autocomplete: 'off',
    'aria-required': isRequired,
    'aria-invalid': mistake !== undefined,
    'aria-describedby': described || undefined,
    dir: kind === 'number' ? undefined : ('auto' as const),
  }
  return (
    <div class="start-field">
      <label for={id}>
        {label} {isRequired && <span class="start-mark">{words.required}</span>}
      </label>
      {kind === 'text' ? (
        <textarea {...shared} rows={4} onInput={event => onValue(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          class={kind === 'number' ? 'start-number' : undefined}
          onInput={event => onValue(event.currentTarget.value)}
        />
      )}
      {help && <small id={`${id}-help`}>{help}</small>}
      {mistake && (
        <small id={`${id}-mistake`} class="start-mistake">
          {wordMistake(mistake)}
        </small>
      )}
    </div>
  )
}

function wordMistake(mistake: FormMistake): string {
  if (mistake.code === 'too-long') return words.tooLong(mistake.length, mistake.most)
  if (mistake.code === 'too-many-words') return words.tooManyWords(mistake.words, mistake.most)
  if (mistake.code === 'outside') return words.outside(mistake.least, mistake.most)
  return words[mistake.code]
}
