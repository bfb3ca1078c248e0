import {useMemo} from 'preact/hooks'
import type {Play} from '../../records/play.ts'
import type {Option} from '../../scenarios/schema.ts'
import {idleMoves} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {language} from '../../words/language.ts'
import {Chips} from '../shared/chips.tsx'

type Props = {
  /** The play whose waiting turn these options belong to. */
  readonly play: Play
  readonly label: string
  readonly options: readonly Option[]
  readonly picked: string | undefined
  readonly hideMoves: boolean
  readonly onPick: (option: string) => void
}

/** The open options as radios named by their labels; picking orders nothing. */
export function OptionList({play, label, options, picked, hideMoves, onPick}: Props) {
  const {scenario} = play.playable
  const idle = useMemo(() => new Map(options.map(({id}) => [id, idleMoves(play, id)])), [play])
  // Numbers pick only while an option has the focus, so that no other key press is caught.
  const pickByNumber = (event: KeyboardEvent) => {
    const option = options[Number(event.key) - 1]
    if (!option || event.ctrlKey || event.altKey || event.metaKey) return
    onPick(option.id)
    document
      .getElementById(`option-${option.id}`)
      ?.closest('label')
      ?.querySelector('input')
      ?.focus()
  }
  return (
    <div
      class="options"
      role="radiogroup"
      aria-label={label}
      aria-describedby="option-keys"
      onKeyDown={pickByNumber}
    >
      <p class="unseen" id="option-keys">
        {en.play.optionKeys}
      </p>
      {options.map((option, index) => (
        <label key={option.id} class={`option ${picked === option.id ? 'picked' : ''}`}>
          <input
            type="radio"
            name={label}
            checked={picked === option.id}
            aria-labelledby={`option-${option.id}`}
            aria-describedby={`option-${option.id}-detail option-${option.id}-moves`}
            onChange={() => onPick(option.id)}
          />
          <span class="option-number" aria-hidden="true">
            {language.figure(index + 1)}
          </span>
          <span class="option-text">
            <b id={`option-${option.id}`}>{option.label}</b>
            {option.detail && <small id={`option-${option.id}-detail`}>{option.detail}</small>}
          </span>
          {!hideMoves && (
            <span id={`option-${option.id}-moves`}>
              <Chips scenario={scenario} option={option} idle={idle.get(option.id)} />
            </span>
          )}
        </label>
      ))}
    </div>
  )
}
