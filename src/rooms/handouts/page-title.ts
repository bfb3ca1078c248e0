import type {Scenario} from '../../scenarios/schema.ts'
import type {HandoutChoice} from '../../session/handout-choice.ts'
import {FOR_A_SEAT, FOR_EVERY_CRISIS, handouts as words} from '../../words/handouts.ts'

/** The title of the page with this sheet on it: sheets that are saved as files get names of their own by it. */
export function pageTitle({sheet, seat}: HandoutChoice, {title, seats}: Scenario): string {
  const [name] = words.sheets[sheet]
  return words.named([
    name,
    ...(FOR_A_SEAT.includes(sheet) ? [seats[seat]?.short ?? seat] : []),
    ...(FOR_EVERY_CRISIS.includes(sheet) ? [] : [title]),
  ])
}
