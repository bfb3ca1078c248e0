import {useEffect, useRef, useState} from 'preact/hooks'
import type {FormMistake} from '../../drafts/form-mistakes.ts'
import type {ScenarioForm} from '../../drafts/skeleton.ts'
import {startForm as words} from '../../words/start-form.ts'
import {StartField} from './start-field.tsx'

type Props = {
  readonly seats: ScenarioForm['seats']
  readonly range: readonly [number, number]
  readonly field: (name: string) => {
    readonly id: string
    readonly mistake: FormMistake | undefined
  }
  readonly onSeats: (seats: ScenarioForm['seats']) => void
}

/** The seats with their names; one is added at the end, and taken away wherever it stands. */
export function StartSeats({seats, range: [least, most], field, onSeats}: Props) {
  const all = useRef<HTMLFieldSetElement>(null)
  const [said, setSaid] = useState('')
  /** The field that takes the focus, as the seat that is added, or stands where one was removed. */
  const [next, setNext] = useState<string | null>(null)
  useEffect(() => {
    if (next === null) return
    all.current?.querySelector<HTMLElement>(`[id="${next}"]`)?.focus()
    setNext(null)
  }, [next])
  const change = (at: number, part: Partial<ScenarioForm['seats'][number]>) =>
    onSeats(seats.map((seat, other) => (other === at ? {...seat, ...part} : seat)))
  return (
    <fieldset class="start-seats" ref={all}>
      <legend>{words.seats}</legend>
      <p>{words.seatsHelp}</p>
      {seats.map(({name, short}, at) => (
        // A seat is its place: what is typed moves up where one before it is removed.
        <fieldset class="start-seat" key={at}>
          <legend>{words.seat(at + 1)}</legend>
          <div class="start-row">
            <StartField
              {...field(`seat-${at}-name`)}
              isRequired
              label={words.name}
              {...(at === 0 ? {help: words.nameHelp} : {})}
              value={name}
              onValue={typed => change(at, {name: typed})}
            />
            <StartField
              {...field(`seat-${at}-short`)}
              isRequired
              label={words.short}
              {...(at === 0 ? {help: words.shortHelp} : {})}
              value={short}
              onValue={typed => change(at, {short: typed})}
            />
          </div>
          {seats.length > least && (
            <button
              type="button"
              class="start-ghost"
              onClick={() => {
                onSeats(seats.filter((_, other) => other !== at))
                setSaid(words.removed(at + 1))
                setNext(field(`seat-${Math.min(at, seats.length - 2)}-name`).id)
              }}
            >
              {words.remove(at + 1)}
            </button>
          )}
        </fieldset>
      ))}
      {seats.length < most && (
        <button
          type="button"
          class="start-ghost"
          onClick={() => {
            onSeats([...seats, {name: '', short: ''}])
            setSaid(words.added(seats.length + 1))
            setNext(field(`seat-${seats.length}-name`).id)
          }}
        >
          {words.add}
        </button>
      )}
      <p role="status" class="unseen">
        {said}
      </p>
    </fieldset>
  )
}
