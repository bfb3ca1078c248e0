import {useRef, useState} from 'preact/hooks'
import {LONGEST_REASON} from '../../records/record.ts'
import {reasons} from '../../words/deciding.ts'

type Props = {
  readonly reason: string
  /** Whether the order waits for it. */
  readonly required: boolean
  readonly onReason: (text: string) => void
}

/** One line on why, before the order; folded away where nobody asks for it. */
export function ReasonField({reason, required, onReason}: Props) {
  const [isOpen, setOpen] = useState(reason !== '')
  const input = useRef<HTMLInputElement>(null)
  const field = (
    <label class="reason-field">
      <span class={required ? 'label' : 'unseen'}>{reasons.label}</span>
      <input
        ref={input}
        type="text"
        maxLength={LONGEST_REASON}
        value={reason}
        aria-describedby="reason-help"
        onInput={event => onReason(event.currentTarget.value)}
      />
      <span class="small" id="reason-help">
        {required ? `${reasons.required} ${reasons.help}` : reasons.help}
      </span>
    </label>
  )
  if (required) return field
  return (
    <details
      class="reason"
      open={isOpen}
      onToggle={({currentTarget}) => {
        setOpen(currentTarget.open)
        // Whoever opens it wants to write; a field that stood open from the start asks for nothing.
        if (currentTarget.open && !isOpen) input.current?.focus()
      }}
    >
      <summary>{reasons.add}</summary>
      {field}
    </details>
  )
}
