import type {Scenario} from '../../scenarios/schema.ts'
import {hotSeat} from '../../words/deciding.ts'

type Props = {
  readonly scenario: Scenario
  /** The held seats that must agree. */
  readonly seats: readonly string[]
  readonly agreed: readonly string[]
  readonly onAgree: (agreed: readonly string[]) => void
}

/** At one screen a joint order stands only once every seat has said yes to it. */
export function Agreement({scenario, seats, agreed, onAgree}: Props) {
  return (
    <fieldset class="agreement">
      <legend class="unseen">{hotSeat.who}</legend>
      {seats.map(seat => (
        <label key={seat}>
          <input
            type="checkbox"
            checked={agreed.includes(seat)}
            onChange={event =>
              onAgree(
                event.currentTarget.checked
                  ? [...agreed, seat]
                  : agreed.filter(each => each !== seat),
              )
            }
          />{' '}
          {hotSeat.agree(scenario.seats[seat]?.short ?? seat)}
        </label>
      ))}
    </fieldset>
  )
}
