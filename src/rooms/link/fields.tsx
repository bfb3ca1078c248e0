import type {ComponentChildren} from 'preact'
import {useEffect, useId, useState} from 'preact/hooks'

type GroupProps = {readonly title: string; readonly children: ComponentChildren}

/** Fields that belong together, under a heading. */
export function Group({title, children}: GroupProps) {
  return (
    <fieldset class="link-group">
      <legend>
        <h2 class="label">{title}</h2>
      </legend>
      {children}
    </fieldset>
  )
}

type TickProps = {
  readonly label: ComponentChildren
  readonly help?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A choice that is on or off, with one sentence about it. */
export const Tick = ({label, help, checked, onChange}: TickProps) => (
  <Field type="checkbox" label={label} help={help} checked={checked} onChange={onChange} />
)

type ChoiceProps = Omit<TickProps, 'onChange'> & {
  readonly name: string
  readonly onChoose: () => void
}

/** One of several choices of the same name. */
export const Choice = ({name, label, help, checked, onChoose}: ChoiceProps) => (
  <Field type="radio" {...{name, label, help, checked}} onChange={onChoose} />
)

type FieldProps = TickProps & {readonly type: 'checkbox' | 'radio'; readonly name?: string}

function Field({type, name, label, help, checked, onChange}: FieldProps) {
  const id = useId()
  return (
    <label class="link-field">
      <input
        type={type}
        name={name}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={help && `${id}-help`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {help && <small id={`${id}-help`}>{help}</small>}
      </span>
    </label>
  )
}

type NumberProps = {
  readonly label: string
  readonly help: string
  /** Said while what stands there is out of the range. */
  readonly wrong: string
  readonly range: readonly [number, number]
  readonly value: number | undefined
  /** Hears undefined while the field is empty or wrong. */
  readonly onValue: (value: number | undefined) => void
  /** Stands beside the field. */
  readonly children?: ComponentChildren
}

/** A whole number, or nothing. What is typed stays, even where it is wrong. */
export function NumberField({label, help, wrong, range, value, onValue, children}: NumberProps) {
  const id = useId()
  const [text, setText] = useState(value?.toString() ?? '')
  const read = (typed: string) => {
    const number = /^\d{1,10}$/.test(typed.trim()) ? Number(typed) : Number.NaN
    return number >= range[0] && number <= range[1] ? number : undefined
  }
  useEffect(() => {
    if (value !== undefined && read(text) !== value) setText(value.toString())
  }, [value])
  const isWrong = text.trim() !== '' && read(text) === undefined
  return (
    <div class="link-number">
      <label for={id}>{label}</label>
      <span class="link-row">
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-help`}
          onInput={event => {
            setText(event.currentTarget.value)
            onValue(read(event.currentTarget.value))
          }}
        />
        {children}
      </span>
      <small id={`${id}-help`} class={isWrong ? 'warning' : ''}>
        {isWrong ? wrong : help}
      </small>
    </div>
  )
}
