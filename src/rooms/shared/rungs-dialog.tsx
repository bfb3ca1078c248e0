import type {Ladder, Rung} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {ladderName, rungLabel} from '../../words/ladders.ts'
import {language} from '../../words/language.ts'
import {rungsWords} from '../../words/rungs.ts'
import {Dialog} from './dialog.tsx'
import './rungs-dialog.css'

type Props = {
  readonly scenario: Scenario
  readonly ladder: Ladder
  readonly rung: Rung
  /** Where the documents' path stands, while play still runs along it. */
  readonly history: Rung | undefined
  /** The rungs that end the story. */
  readonly closing: readonly Rung[]
  readonly onClose: () => void
}

const DOWNWARDS: readonly Rung[] = [4, 3, 2, 1, 0]

/** One ladder with all its rungs by name, and what stands on each. */
export function RungsDialog({scenario, ladder, rung, history, closing, onClose}: Props) {
  const name = ladderName(scenario, ladder)
  const marksOf = (each: Rung) =>
    [
      each === rung && rungsWords.now,
      each === history && rungsWords.record,
      closing.includes(each) && rungsWords.ends,
    ].filter(mark => mark !== false)
  return (
    <Dialog label={name} className="sheet rungs-sheet" onClose={onClose}>
      <h2>{name}</h2>
      <p>{rungsWords.about[ladder]}</p>
      <ul>
        {DOWNWARDS.map(each => (
          <li key={each} aria-current={each === rung ? 'true' : undefined}>
            <span class="mono">{language.figure(each)}</span>{' '}
            <b>{rungLabel(scenario, ladder, each)}</b>{' '}
            {marksOf(each).map(mark => (
              <span key={mark} class="chip">
                {mark}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {rungsWords.close}
        </button>
      </p>
    </Dialog>
  )
}
