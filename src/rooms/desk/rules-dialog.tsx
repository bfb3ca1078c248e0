import {useState} from 'preact/hooks'
import type {Entry, Order} from '../../machines/steps.ts'
import {tryOrder} from '../../machines/trial.ts'
import {LADDERS, type Ladder, type Rungs} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {closing} from '../../words/closing.ts'
import {en} from '../../words/en.ts'
import {type Ladders, ladderName, rungLabel} from '../../words/ladders.ts'
import {language} from '../../words/language.ts'
import {movedOf} from '../../words/moved.ts'
import {rulesWords} from '../../words/rules.ts'
import {Dialog} from '../shared/dialog.tsx'

type Props = {
  /** The scenario that is open, whose ladders are named; the usual names where none is. */
  readonly scenario: Scenario | undefined
  readonly onClose: () => void
}

/** The rulebook in four sentences, and ladders to try it on. */
export function RulesDialog({scenario, onClose}: Props) {
  const ladders = scenario ?? PLAIN
  const name = namesOf(ladders)
  return (
    <Dialog label={rulesWords.title} className="sheet" onClose={onClose}>
      <h2>{rulesWords.title}</h2>
      <p>{rulesWords.intro(name)}</p>
      <ol class="rules">
        {rulesWords.list(name).map(([rule, meaning]) => (
          <li key={rule}>
            <b>{rule}</b> {meaning}
          </li>
        ))}
      </ol>
      <p class="small">{closing.rule}</p>
      <p class="small">{rulesWords.marks}</p>
      <p class="small">{rulesWords.calibrated}</p>
      <Trial ladders={ladders} />
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {rulesWords.close}
        </button>
      </p>
    </Dialog>
  )
}

type Sample = keyof typeof rulesWords.samples

const SAMPLES: Readonly<Record<Sample, Order>> = {
  recall: {moves: {diplomatic: 2}, tone: 'press', channel: 'open'},
  strike: {moves: {military: 1}, tone: 'force', channel: 'open'},
  close: {moves: {economic: 2}, tone: 'press', channel: 'open'},
  calm: {moves: {military: -1}, tone: 'ease', channel: 'open'},
  talks: {moves: {diplomatic: -1}, tone: 'ease', channel: 'open'},
  goods: {moves: {economic: -1}, tone: 'ease', channel: 'open'},
  phone: {moves: {trust: 1}, tone: 'ease', channel: 'quiet'},
}
const FACES = [1, 2, 3, 4, 5, 6]
const START: Rungs = {military: 2, diplomatic: 1, economic: 1, audience: 2, trust: 1}

/** Ladders with their usual names and labels. */
const PLAIN: Ladders = {
  ladders: Object.fromEntries(LADDERS.map(ladder => [ladder, {start: 0}])) as Scenario['ladders'],
}

/** Names in quotation marks, for a scenario's own may be several words. */
const namesOf = (ladders: Ladders) => (ladder: Ladder) =>
  language.quoted(ladderName(ladders, ladder))

/** Five ladders that answer sample orders by the chart of the game itself. */
function Trial({ladders}: {readonly ladders: Ladders}) {
  const [rungs, setRungs] = useState(START)
  const [sample, setSample] = useState<Sample>('recall')
  const [die, setDie] = useState(3)
  const [log, setLog] = useState<readonly Entry[]>()
  const attempt = () => {
    const tried = tryOrder(rungs, SAMPLES[sample], die)
    setRungs(tried.rungs)
    setLog(tried.log)
  }
  return (
    <section class="trial">
      <h3>{rulesWords.tryTitle}</h3>
      <p class="small">{rulesWords.tryIntro}</p>
      <div class="trial-ladders">
        {LADDERS.map(ladder => (
          <p key={ladder}>
            <span class="row-ladder">{ladderName(ladders, ladder)}</span>{' '}
            <b>{en.play.rung(rungs[ladder], rungLabel(ladders, ladder, rungs[ladder]))}</b>
          </p>
        ))}
      </div>
      <div class="fields trial-fields">
        <label>
          <span class="label">{rulesWords.tryOrder}</span>
          <select value={sample} onChange={event => setSample(sampleOf(event.currentTarget.value))}>
            {Object.entries(rulesWords.samples).map(([id, words]) => (
              <option key={id} value={id}>
                {words(namesOf(ladders))}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">{rulesWords.tryDie}</span>
          <select value={die} onChange={event => setDie(Number(event.currentTarget.value))}>
            {FACES.map(face => (
              <option key={face} value={face}>
                {language.figure(face)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="actions">
        <button type="button" class="ghost" onClick={attempt}>
          {rulesWords.tryButton}
        </button>
        <button
          type="button"
          class="ghost"
          onClick={() => {
            setRungs(START)
            setLog(undefined)
          }}
        >
          {rulesWords.tryReset}
        </button>
      </p>
      <div role="status">
        {log && (
          <ol class="rules">
            {movedOf(log, ladders).map((row, index) => (
              <li key={`${row.ladder}${row.tag}${String(index)}`}>
                <b>{ladderName(ladders, row.ladder)}</b>{' '}
                {row.from === row.to ? row.to : `${row.from} ${en.play.arrow} ${row.to}`} —{' '}
                {row.tag}: {row.sentence}
              </li>
            ))}
            {log.length === 0 && <li>{en.play.movedNothing}</li>}
          </ol>
        )}
      </div>
    </section>
  )
}

const sampleOf = (value: string): Sample =>
  (Object.keys(SAMPLES) as Sample[]).find(sample => sample === value) ?? 'recall'
