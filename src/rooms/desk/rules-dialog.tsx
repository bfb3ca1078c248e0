import {en} from '../../words/en.ts'
import {Dialog} from '../shared/dialog.tsx'

/** The rulebook in four sentences. */
export function RulesDialog({onClose}: {readonly onClose: () => void}) {
  return (
    <Dialog label={en.rules.title} className="sheet" onClose={onClose}>
      <h2>{en.rules.title}</h2>
      <p>{en.rules.intro}</p>
      <ol class="rules">
        {en.rules.list.map(([rule, meaning]) => (
          <li key={rule}>
            <b>{rule}</b> {meaning}
          </li>
        ))}
      </ol>
      <p class="small">{en.rules.calibrated}</p>
      <p class="actions">
        <button type="button" class="solid" onClick={onClose}>
          {en.rules.close}
        </button>
      </p>
    </Dialog>
  )
}
