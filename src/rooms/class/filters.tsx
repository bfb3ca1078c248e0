import type {Scenario} from '../../scenarios/schema.ts'
import type {Gathering} from '../../session/class-desk.ts'
import type {Choice} from '../../session/class-look.ts'
import {classWords} from '../../words/class.ts'

const words = classWords.filter

type Props = {
  readonly choice: Choice
  readonly scenario: Scenario
  readonly gathering: Gathering
  readonly titleOf: (scenario: string) => string
  readonly seats: readonly string[]
  readonly groups: readonly string[]
  /** How many plays are counted. */
  readonly plays: number
  /** How many were handed in more than once. */
  readonly twice: number
  readonly each: boolean
  readonly merge: boolean
  /** Whether there are plays enough to merge small groups of them. */
  readonly canMerge: boolean
  readonly onChoice: (choice: Choice) => void
  readonly onEach: (each: boolean) => void
  readonly onMerge: (merge: boolean) => void
}

/** The choice of plays, and how small numbers are shown. */
export function Filters(props: Props) {
  const {choice, scenario, gathering, titleOf, seats, groups, plays, twice, each, merge} = props
  const {canMerge} = props
  const {onChoice, onEach, onMerge} = props
  return (
    <fieldset class="class-filters">
      <legend class="unseen">{words.label}</legend>
      {gathering.scenarios.length > 1 && (
        <Pick
          label={words.scenario}
          value={choice.scenario}
          options={gathering.scenarios.map(({id, plays: count}) => [
            id,
            `${titleOf(id)} · ${words.plays(count)}`,
          ])}
          onPick={id => onChoice({scenario: id ?? '', seat: undefined, group: undefined})}
        />
      )}
      {seats.length > 1 && (
        <Pick
          label={words.seat}
          value={choice.seat}
          every={words.every}
          options={seats.map(seat => [seat, seatName(scenario, seat)])}
          onPick={seat => onChoice({...choice, seat})}
        />
      )}
      {groups.length > 0 && (
        <Pick
          label={words.group}
          value={choice.group}
          every={words.every}
          options={groups.map(group => [group, group])}
          onPick={group => onChoice({...choice, group})}
        />
      )}
      <span class="mono small">{words.plays(plays)}</span>
      {twice > 0 && (
        <label class="class-check" title={words.eachHelp(twice)}>
          <input
            type="checkbox"
            checked={each}
            onChange={event => onEach(event.currentTarget.checked)}
          />
          {words.each}
        </label>
      )}
      {canMerge && (
        <label class="class-check" title={words.mergeHelp}>
          <input
            type="checkbox"
            checked={merge}
            onChange={event => onMerge(event.currentTarget.checked)}
          />
          {words.merge}
        </label>
      )}
    </fieldset>
  )
}

/** The held seats of plays as one reads them. */
export const seatName = ({seats}: Scenario, held: string): string =>
  held === ''
    ? words.alone
    : held
        .split(' ')
        .map(id => seats[id]?.short ?? id)
        .join(' & ')

type PickProps = {
  readonly label: string
  readonly value: string | undefined
  /** What the choice of all is called, where there is one. */
  readonly every?: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onPick: (value: string | undefined) => void
}

function Pick({label, value, every, options, onPick}: PickProps) {
  // Seats that nobody holds are an empty value too, so places stand for the options.
  const chosen = options.findIndex(([each]) => each === value)
  return (
    <label class="class-pick">
      <span class="small">{label}</span>
      <select
        value={String(chosen)}
        onChange={event => onPick(options[Number(event.currentTarget.value)]?.[0])}
      >
        {every !== undefined && <option value="-1">{every}</option>}
        {options.map(([each, text], index) => (
          <option key={each} value={String(index)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
