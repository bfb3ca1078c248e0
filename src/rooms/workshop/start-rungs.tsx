import type {FormMistake} from '../../drafts/form-mistakes.ts'
import type {ScenarioForm} from '../../drafts/skeleton.ts'
import {LADDERS, type Ladder, RUNG_LABELS} from '../../scenarios/ladders.ts'
import {LADDER_NAMES} from '../../words/ladder-names.ts'
import {startForm as words} from '../../words/start-form.ts'
import {StartField} from './start-field.tsx'

type Rungs = NonNullable<ScenarioForm['rungs']>
type Props = {
  readonly rungs: Rungs
  readonly field: (name: string) => {
    readonly id: string
    readonly mistake: FormMistake | undefined
  }
  readonly onRungs: (rungs: Rungs) => void
}

/** Other names for the rungs of the five ladders, folded away until they are wanted. */
export function StartRungs({rungs, field, onRungs}: Props) {
  const change = (ladder: Ladder, at: number, label: string) => {
    const labels = RUNG_LABELS[ladder].map((_, rung) => rungs[ladder]?.[rung] ?? '')
    labels[at] = label
    onRungs({...rungs, [ladder]: labels})
  }
  return (
    <details class="start-rungs">
      <summary>
        {words.rungs} <span class="start-mark">{words.optional}</span>
      </summary>
      <p>{words.rungsHelp}</p>
      {LADDERS.map(ladder => (
        <fieldset key={ladder}>
          <legend>{LADDER_NAMES[ladder]}</legend>
          <div class="start-row">
            {RUNG_LABELS[ladder].map((usual, at) => (
              <StartField
                key={usual}
                {...field(`${ladder}-${at}`)}
                label={words.rung(LADDER_NAMES[ladder], at)}
                placeholder={usual}
                value={rungs[ladder]?.[at] ?? ''}
                onValue={label => change(ladder, at, label)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  )
}
