import {useEffect, useRef, useState} from 'preact/hooks'
import type {Selection} from '../../drafts/anchors.ts'
import {findWords} from '../../drafts/find-words.ts'
import {citing as words} from '../../words/passages-panel.ts'

type Props = {
  readonly unit: string
  readonly picked: Selection
  readonly onPick: (selection: Selection) => void
}

/** Two ways to choose words without a mouse: selecting in a field that cannot be written in, and typing them. */
export function WordPicker({unit, picked, onPick}: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState('')
  const absent = typed.trim() !== '' && findWords([unit], typed).length === 0
  useEffect(() => {
    // Whoever came by the mouse, or is searching, keeps their place.
    if (picked.end > picked.start) return
    field.current?.focus()
    field.current?.setSelectionRange(0, 0)
  }, [])
  // Browsers tell of a selection in a field at different moments.
  const look = (event: {currentTarget: HTMLTextAreaElement}) => {
    const {selectionStart: start, selectionEnd: end} = event.currentTarget
    const same = start === picked.start && end === picked.end
    if (end > start && !same) onPick({unit: picked.unit, start, end})
  }
  return (
    <>
      <label class="panel-field">
        <span>{words.pick}</span>
        <textarea
          ref={field}
          // A field that is read-only shows no caret to steer by.
          aria-readonly="true"
          inputMode="none"
          onBeforeInput={event => event.preventDefault()}
          onInput={event => {
            event.currentTarget.value = unit
          }}
          spellcheck={false}
          class="panel-picker"
          rows={Math.min(8, Math.ceil(unit.length / 44) + 1)}
          value={unit}
          onSelect={look}
          onKeyUp={look}
          onPointerUp={look}
        />
      </label>
      <label class="panel-field">
        <span>{words.type}</span>
        <input
          type="text"
          value={typed}
          aria-invalid={absent}
          aria-describedby="panel-typed"
          onInput={event => {
            setTyped(event.currentTarget.value)
            const [found] = findWords([unit], event.currentTarget.value)
            if (found) onPick({...found, unit: picked.unit})
          }}
        />
        <span id="panel-typed" role="status" class={absent ? 'panel-problem small' : 'unseen'}>
          {absent && words.notInUnit}
        </span>
      </label>
    </>
  )
}
