import {useState} from 'preact/hooks'
import type {Play} from '../../../records/play.ts'
import {compareWords} from '../../../words/class-compare.ts'
import {wordNeeds} from '../../../words/class-needs.ts'
import {Dialog} from '../../shared/dialog.tsx'

const words = compareWords.fork

type Props = {
  readonly play: Play
  readonly name: string
  /** The place of the step, from 0. */
  readonly step: number
  readonly onFork: (option: string) => void
  readonly onClose: () => void
}

/** The options of a turn that were not taken; a closed one says what it would have needed. */
export function ForkDialog({play, name, step: at, onFork, onClose}: Props) {
  const [chosen, setChosen] = useState('')
  const step = play.steps[at]
  if (!step) return null
  const {turn, option: taken} = step
  const {scenario} = play.playable
  const label = words.from(name, turn.title)
  return (
    <Dialog label={label} className="sheet fork-dialog" onClose={onClose}>
      <h2>{label}</h2>
      <p>{words.intro(turn.title, taken.label)}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (chosen) onFork(chosen)
        }}
      >
        <fieldset class="fork-options">
          <legend class="label">{words.options}</legend>
          {turn.options
            .filter(({id}) => id !== taken.id)
            .map(({id, label: name, detail, when}) => {
              const isOpen = step.open.includes(id)
              return (
                <label key={id} class={isOpen ? undefined : 'is-closed'}>
                  <input
                    type="radio"
                    name="fork"
                    disabled={!isOpen}
                    checked={chosen === id}
                    onChange={() => setChosen(id)}
                  />
                  <span>
                    <b>{name}</b>
                    {detail && <small>{detail}</small>}
                    {!isOpen && (
                      <small>
                        {when ? words.closed(wordNeeds(String(when), scenario)) : words.closedHere}
                      </small>
                    )}
                  </span>
                </label>
              )
            })}
        </fieldset>
        <p class="actions">
          <button type="submit" class="solid" disabled={!chosen}>
            {words.take}
          </button>
          <button type="button" class="ghost" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
