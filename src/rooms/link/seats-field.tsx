import {useState} from 'preact/hooks'
import type {Scenario} from '../../scenarios/schema.ts'
import type {Lesson} from '../../session/lesson.ts'
import {link} from '../../words/link.ts'
import {Choice, Group, Tick} from './fields.tsx'

type Props = {
  readonly lesson: Lesson
  readonly scenario: Scenario
  readonly onChange: (change: Partial<Lesson>) => void
}

/** Who is played: any seat, one, some to choose from, or all at one screen. */
export function SeatsField({lesson, scenario, onChange}: Props) {
  const {seats, hotSeat} = lesson
  const all = Object.entries(scenario.seats)
  const [some, setSome] = useState(!hotSeat && seats.length > 1)
  const choose = (chosen: readonly string[], isHot = false) => {
    setSome(false)
    onChange({seats: chosen, hotSeat: isHot})
  }
  const tick = (seat: string, isOn: boolean) => {
    const ticked = all.map(([id]) => id).filter(id => (id === seat ? isOn : seats.includes(id)))
    onChange({seats: ticked})
  }
  return (
    <Group title={link.seats}>
      <Choice
        name="seats"
        label={link.anySeat}
        checked={!some && !hotSeat && seats.length === 0}
        onChoose={() => choose([])}
      />
      {all.map(([id, {name}]) => (
        <Choice
          key={id}
          name="seats"
          label={name}
          checked={!some && !hotSeat && seats.length === 1 && seats[0] === id}
          onChoose={() => choose([id])}
        />
      ))}
      {(all.length > 2 || some) && (
        <Choice
          name="seats"
          label={link.someSeats}
          checked={some}
          onChoose={() => {
            setSome(true)
            onChange({hotSeat: false})
          }}
        />
      )}
      {some && (
        <fieldset class="link-inner">
          <legend>{link.someSeatsList}</legend>
          {all.map(([id, {name}]) => (
            <Tick
              key={id}
              label={name}
              checked={seats.includes(id)}
              onChange={isOn => tick(id, isOn)}
            />
          ))}
        </fieldset>
      )}
      <Choice
        name="seats"
        label={link.hotSeat}
        help={link.hotSeatHelp}
        checked={hotSeat}
        onChoose={() => choose([], true)}
      />
    </Group>
  )
}
