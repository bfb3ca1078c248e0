import type {HandoutChoice} from '../../session/handout-choice.ts'
import type {LibraryCard} from '../../session/library.ts'
import {PAPERS, SHEETS, handouts as words} from '../../words/handouts.ts'
import {Choice, Group} from '../link/fields.tsx'

type Props = {
  readonly library: readonly LibraryCard[]
  readonly choice: HandoutChoice
  readonly onChange: (part: Partial<HandoutChoice>) => void
}

/** Crisis, sheet, seat and paper, and the button that prints. */
export function ChoiceForm({library, choice, onChange}: Props) {
  const seats = library.find(({id}) => id === choice.scenario)?.seats ?? {}
  return (
    <form
      class="paper handouts-form"
      aria-label={words.choose}
      onSubmit={event => event.preventDefault()}
    >
      <label class="handouts-field">
        <span class="label">{words.scenario}</span>
        <select
          value={choice.scenario}
          onChange={event => onChange({scenario: event.currentTarget.value})}
        >
          {library.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="actions handouts-print">
        <button type="button" class="solid" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <p class="small">{words.printHelp}</p>
      <Group title={words.paper}>
        <div class="link-row">
          {PAPERS.map(paper => (
            <Choice
              key={paper}
              name="paper"
              label={words.papers[paper]}
              checked={choice.paper === paper}
              onChoose={() => onChange({paper})}
            />
          ))}
        </div>
      </Group>
      <Group title={words.seat}>
        {Object.entries(seats).map(([id, name]) => (
          <Choice
            key={id}
            name="seat"
            label={name}
            checked={choice.seat === id}
            onChoose={() => onChange({seat: id})}
          />
        ))}
      </Group>
      <Group title={words.sheet}>
        {SHEETS.map(sheet => {
          const [label, help] = words.sheets[sheet]
          return (
            <Choice
              key={sheet}
              name="sheet"
              label={label}
              help={help}
              checked={choice.sheet === sheet}
              onChoose={() => onChange({sheet})}
            />
          )
        })}
      </Group>
    </form>
  )
}
