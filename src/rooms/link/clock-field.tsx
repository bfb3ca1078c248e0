import {useId, useState} from 'preact/hooks'
import {CLOCK_RANGE} from '../../session/lesson.ts'
import {link} from '../../words/link.ts'
import {Choice, NumberField} from './fields.tsx'

const USUAL_CLOCKS = [60, 90, 150] as const

type Props = {
  readonly clock: number | undefined
  readonly onClock: (clock: number | undefined) => void
}

/** The clock for each decision: left to students, none, or so many seconds. */
export function ClockField({clock, onClock}: Props) {
  const id = useId()
  const isUsual = clock === undefined || clock === 0 || USUAL_CLOCKS.some(each => each === clock)
  const [own, setOwn] = useState(!isUsual)
  const choices = [
    [link.freeClock, undefined],
    [link.noClock, 0],
    ...USUAL_CLOCKS.map(each => [link.seconds(each), each] as const),
  ] as const
  return (
    <>
      <fieldset class="link-row" aria-describedby={`${id}-help`}>
        <legend>{link.clock}</legend>
        {choices.map(([label, seconds]) => (
          <Choice
            key={label}
            name="clock"
            label={label}
            checked={!own && clock === seconds}
            onChoose={() => {
              setOwn(false)
              onClock(seconds)
            }}
          />
        ))}
        <Choice
          name="clock"
          label={link.ownClock}
          checked={own}
          onChoose={() => {
            setOwn(true)
            // No clock is no number of seconds to begin from.
            onClock(clock || undefined)
          }}
        />
        <small id={`${id}-help`}>{link.clockHelp}</small>
      </fieldset>
      {own && (
        <NumberField
          label={link.ownSeconds}
          help={link.ownHelp}
          wrong={link.clockWrong}
          range={CLOCK_RANGE}
          value={clock || undefined}
          onValue={onClock}
        />
      )}
    </>
  )
}
