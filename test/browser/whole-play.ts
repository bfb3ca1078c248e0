import type {Page} from 'playwright-core'
import type {Play} from '../../src/records/play.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {screen} from './player.ts'
import {ENGLISH, tongueOf} from './tongues.ts'
import {follow} from './walked.ts'

/** The bundled crises. */
export const CRISES: readonly Scenario[] = ENGLISH.crises()

/** Opens the crisis of a play of one seat in the library, and follows the play to its ending. `look` is called at each screen of a turn. */
export async function playThrough(
  page: Page,
  play: Play,
  look: (where: string) => Promise<unknown> = async () => {},
): Promise<void> {
  const {scenario} = play.playable
  const seat = scenario.seats[play.setup.held[0] ?? '']?.name ?? ''
  await page.getByRole('button', {name: scenario.title, exact: true}).click()
  await screen(page, scenario.title)
  await page.getByRole('radio', {name: seat, exact: true}).click()
  await page.getByRole('button', {name: tongueOf(page).en.briefing.begin}).click()
  await follow(
    page,
    play,
    ({turn}) => look(turn.id),
    ({turn}) => look(`${turn.id} told`),
  )
}
