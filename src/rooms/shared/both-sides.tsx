import {seatsOf} from '../../machines/flow.ts'
import type {Step} from '../../records/play.ts'
import type {Scenario, Turn} from '../../scenarios/schema.ts'
import {seatNames} from '../../session/story.ts'
import {language} from '../../words/language.ts'
import {twoSides} from '../../words/two-sides.ts'
import {Told} from './told.tsx'

type Props = {readonly scenario: Scenario; readonly step: Step}

/** What one side meant by an order beside what the other heard, and what the die made of it. */
export function BothSides({scenario, step}: Props) {
  const {turn, option, log} = step
  if (!option.meant && !option.heard) return null
  const happened = (cause: 'misread' | 'leak') => log.some(entry => entry.cause === cause)
  return (
    <section class="both-sides">
      <div class="sides">
        {option.meant && (
          <Told title={twoSides.meant(seatNames(scenario, turn, 'short'))} told={option.meant} />
        )}
        {option.heard && (
          <Told title={twoSides.heard(otherSeats(scenario, turn))} told={option.heard} />
        )}
      </div>
      {happened('misread') && <p class="note critical">{twoSides.misread}</p>}
      {happened('leak') && <p class="note critical">{twoSides.leaked}</p>}
    </section>
  )
}

/** The short names of the seats that a turn does not belong to. */
const otherSeats = (scenario: Scenario, turn: Turn): string =>
  language.joined(
    Object.entries(scenario.seats)
      .filter(([seat]) => !seatsOf(turn).includes(seat))
      .map(([, {short}]) => short),
  )
