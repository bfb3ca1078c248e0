import {useEffect, useRef, useState} from 'preact/hooks'

type Props = {
  readonly button: string
  /** What the button is called where its words alone do not say it. */
  readonly name?: string
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  /** Whether it stands on light paper. */
  readonly isOnPaper?: boolean
}

/** A button for what cannot be undone: it asks once more, and the focus goes along. */
export function AskTwice({button, name, question, yes, no, onYes, isOnPaper = false}: Props) {
  const [asks, setAsks] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const second = useRef<HTMLButtonElement>(null)
  const wasAsked = useRef(false)
  useEffect(() => {
    if (asks) second.current?.focus()
    else if (wasAsked.current) first.current?.focus()
    wasAsked.current = asks
  }, [asks])
  if (!asks) {
    return (
      <button
        ref={first}
        type="button"
        class={isOnPaper ? 'ghost' : 'tool is-quiet'}
        aria-label={name}
        onClick={() => setAsks(true)}
      >
        {button}
      </button>
    )
  }
  return (
    <fieldset class="asks">
      <legend>{question}</legend>
      <button
        ref={second}
        type="button"
        class={isOnPaper ? 'solid' : 'tool'}
        onClick={() => {
          setAsks(false)
          onYes()
        }}
      >
        {yes}
      </button>{' '}
      <button type="button" class={isOnPaper ? 'ghost' : 'tool'} onClick={() => setAsks(false)}>
        {no}
      </button>
    </fieldset>
  )
}
