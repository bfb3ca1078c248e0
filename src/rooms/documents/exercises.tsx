import type {ComponentChildren} from 'preact'
import {useState} from 'preact/hooks'
import {exercises as words} from '../../words/documents.ts'
import {Cite, Doubt} from '../shared/prose.tsx'
import {type Answers, useKeptAnswers} from './kept-answers.ts'

/** Three small exercises on the documents: no grade, only what the passages give beside one's own answer. */
export function Exercises() {
  return (
    <section class="paper document" aria-labelledby="exercises">
      <h2 id="exercises" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="small">{words.kept}</p>
      <Timeline />
      <Counts />
      <RestoredDoubt />
    </section>
  )
}

type FrameProps = {
  readonly title: string
  readonly doubt: string
  readonly intro: string
  readonly compared: boolean
  /** Whether answers that were kept could not be read. */
  readonly isAside: boolean
  readonly onCompare: (compared: boolean) => void
  readonly onClear: () => void
  readonly children: ComponentChildren
}

function Frame(props: FrameProps) {
  const {title, doubt, intro, compared, isAside, onCompare, onClear, children} = props
  return (
    <section class="exercise">
      <h3>
        {title} <Doubt id={doubt} />
      </h3>
      <p>{intro}</p>
      {isAside && (
        <p class="small" role="status">
          {words.unread}
        </p>
      )}
      {children}
      <p class="actions">
        <button type="button" class="solid" onClick={() => onCompare(true)}>
          {words.compare}
        </button>
        {compared && (
          <button
            type="button"
            class="ghost"
            onClick={() => {
              onCompare(false)
              onClear()
            }}
          >
            {words.again}
          </button>
        )}
      </p>
    </section>
  )
}

function Timeline() {
  const {answers, keep, isAside} = useKeptAnswers('timeline')
  const [compared, setCompared] = useState(false)
  const {title, doubt, intro, event, ways, events} = words.timeline
  return (
    <Frame
      {...{title, doubt, intro, compared, isAside}}
      onCompare={setCompared}
      onClear={() => keep({})}
    >
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{event}</th>
            <th scope="col">{words.yours}</th>
            {compared && <th scope="col">{words.given}</th>}
          </tr>
        </thead>
        <tbody>
          {events.map(({id, name, answer, why, cites}) => (
            <tr key={id}>
              <th scope="row" id={`event-${id}`}>
                {name}
              </th>
              <td>
                <Choice labelled={`event-${id}`} choices={ways} {...{id, answers, keep}} />
              </td>
              {compared && (
                <td>
                  <Given text={`${ways[answer as keyof typeof ways]}. ${why}`} cites={cites} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  )
}

function Counts() {
  const {answers, keep, isAside} = useKeptAnswers('counts')
  const [compared, setCompared] = useState(false)
  const {title, doubt, intro, figure, reports, verified, figures, choices} = words.counts
  return (
    <Frame
      {...{title, doubt, intro, compared, isAside}}
      onCompare={setCompared}
      onClear={() => keep({})}
    >
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{figure}</th>
            <th scope="col" id="reports">
              {reports}
            </th>
            <th scope="col" id="verified">
              {verified}
            </th>
            {compared && <th scope="col">{words.given}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map(({id, name, why, cites}) => (
            <tr key={id}>
              <th scope="row" id={`figure-${id}`}>
                {name}
              </th>
              {(['reports', 'verified'] as const).map(column => (
                <td key={column}>
                  <Choice
                    id={`${id}-${column}`}
                    labelled={`figure-${id} ${column}`}
                    {...{choices, answers, keep}}
                  />
                </td>
              ))}
              {compared && (
                <td>
                  <Given text={why} cites={cites} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  )
}

function RestoredDoubt() {
  const {answers, keep, isAside} = useKeptAnswers('doubt')
  const [compared, setCompared] = useState(false)
  const {title, doubt, intro, label, model, why, cites} = words.doubt
  return (
    <Frame
      {...{title, doubt, intro, compared, isAside}}
      onCompare={setCompared}
      onClear={() => keep({})}
    >
      <label class="fields">
        <span class="label">{label}</span>
        <textarea
          rows={3}
          maxLength={400}
          value={answers.sentence ?? ''}
          onInput={event => keep({sentence: event.currentTarget.value})}
        />
      </label>
      {compared && (
        <p class="note supports">
          <b>{words.given}.</b> “{model}” <Given text={why} cites={cites} />
        </p>
      )}
    </Frame>
  )
}

type ChoiceProps = {
  readonly id: string
  /** Ids of what names it. */
  readonly labelled: string
  readonly choices: Readonly<Record<string, string>>
  readonly answers: Answers
  readonly keep: (answers: Answers) => void
}

function Choice({id, labelled, choices, answers, keep}: ChoiceProps) {
  return (
    <select
      aria-labelledby={labelled}
      value={answers[id] ?? ''}
      onChange={event => keep({...answers, [id]: event.currentTarget.value})}
    >
      <option value="">{words.choose}</option>
      {Object.entries(choices).map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  )
}

const Given = ({text, cites}: {readonly text: string; readonly cites: readonly string[]}) => (
  <>
    {text}{' '}
    {cites.map(id => (
      <Cite key={id} id={id} />
    ))}
  </>
)
