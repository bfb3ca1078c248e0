import {useEffect, useState} from 'preact/hooks'
import type {Selection} from '../../drafts/anchors.ts'
import {findWords} from '../../drafts/find-words.ts'
import {passagesPanel as words} from '../../words/passages-panel.ts'

type Props = {
  readonly units: readonly string[]
  readonly onFound: (selection: Selection) => void
}

/** Goes from one occurrence of typed words to the next. */
export function FindField({units, onFound}: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(-1)
  const [told, setTold] = useState('')
  useEffect(() => setAt(-1), [units])
  return (
    <form
      class="panel-find"
      onSubmit={event => {
        event.preventDefault()
        const found = findWords(units, typed)
        const next = found[(at + 1) % found.length]
        if (!next) return setTold(words.notFound)
        setAt(found.indexOf(next))
        setTold(words.found(found.indexOf(next) + 1, found.length, next.unit + 1))
        onFound(next)
      }}
    >
      <label class="panel-field">
        <span>{words.find}</span>
        <input
          type="search"
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value)
            setAt(-1)
            setTold('')
          }}
        />
      </label>
      <button type="submit" class="panel-button">
        {words.findButton}
      </button>
      <span role="status" class="small">
        {told}
      </span>
    </form>
  )
}
