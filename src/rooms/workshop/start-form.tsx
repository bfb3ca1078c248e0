import './start-form.css'
import {useEffect, useId, useRef, useState} from 'preact/hooks'
import {formMistakes} from '../../drafts/form-mistakes.ts'
import {USUAL_REGION} from '../../drafts/regions.ts'
import {idOf, type ScenarioForm, SEATS_RANGE, skeleton, USUAL_TURNS} from '../../drafts/skeleton.ts'
import {countWords, MOST_WORDS} from '../../scenarios/check-turns.ts'
import {startForm as words} from '../../words/start-form.ts'
import {StartField} from './start-field.tsx'
import {StartRegion} from './start-region.tsx'
import {StartRungs} from './start-rungs.tsx'
import {StartSeats} from './start-seats.tsx'

type Props = {
  /** Hears the name of a file and the text of a scenario that can be played. */
  readonly onStart: (draft: {readonly name: string; readonly text: string}) => void
}

const EMPTY = {name: '', short: ''}

/** The form that a scenario begins with; what is wrong is said beside the fields once it is sent. */
export function StartForm({onStart}: Props) {
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const [title, setTitle] = useState('')
  const [opening, setOpening] = useState('')
  const [minutes, setMinutes] = useState('15')
  const [turns, setTurns] = useState(`${USUAL_TURNS}`)
  const [region, setRegion] = useState(USUAL_REGION)
  const [seats, setSeats] = useState<ScenarioForm['seats']>([EMPTY, EMPTY])
  const [rungs, setRungs] = useState<NonNullable<ScenarioForm['rungs']>>({})
  /** How often it was sent with mistakes; each time the first of them is gone to. */
  const [refused, setRefused] = useState(0)
  const filled = {
    ...{title, opening, seats, rungs, region},
    minutes: wholeNumber(minutes),
    turns: wholeNumber(turns),
  }
  const mistakes = formMistakes(filled)
  const shown = (field: string) => (refused > 0 ? mistakes.get(field) : undefined)
  useEffect(() => {
    if (refused === 0) return
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const folded = first?.closest('details')
    if (folded) folded.open = true
    first?.focus()
  }, [refused])
  const field = (name: string) => ({id: `${id}-${name}`, mistake: shown(name)})
  return (
    <form
      class="start-form"
      ref={form}
      noValidate
      aria-labelledby={`${id}-heading`}
      onSubmit={event => {
        event.preventDefault()
        if (mistakes.size > 0) setRefused(refused + 1)
        else onStart({name: `${idOf(title)}.yaml`, text: skeleton(filled)})
      }}
    >
      <h2 id={`${id}-heading`}>{words.title}</h2>
      <p>{words.intro}</p>
      <StartField
        {...field('title')}
        isRequired
        label={words.scenarioTitle}
        help={title.trim() === '' ? words.scenarioTitleHelp : words.file(`${idOf(title)}.yaml`)}
        value={title}
        onValue={setTitle}
      />
      <StartField
        {...field('opening')}
        isRequired
        kind="text"
        label={words.opening}
        help={`${words.openingHelp} ${words.words(countWords(opening), MOST_WORDS)}`}
        value={opening}
        onValue={setOpening}
      />
      <div class="start-row">
        <StartField
          {...field('minutes')}
          isRequired
          kind="number"
          label={words.minutes}
          help={words.minutesHelp}
          value={minutes}
          onValue={setMinutes}
        />
        <StartField
          {...field('turns')}
          isRequired
          kind="number"
          label={words.turns}
          help={words.turnsHelp}
          value={turns}
          onValue={setTurns}
        />
      </div>
      <StartRegion id={`${id}-region`} region={region} onRegion={setRegion} />
      <StartSeats seats={seats} range={SEATS_RANGE} field={field} onSeats={setSeats} />
      <StartRungs rungs={rungs} field={field} onRungs={setRungs} />
      <div class="start-end">
        <button type="submit" class="start-solid">
          {words.start}
        </button>
        <p role="status" class="start-mistake">
          {refused > 0 && mistakes.size > 0 ? words.wrong(mistakes.size) : ''}
        </p>
      </div>
    </form>
  )
}

const wholeNumber = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN)
