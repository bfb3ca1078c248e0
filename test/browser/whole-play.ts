import type {Page} from 'playwright-core'
import {scenariosIn} from '../../build/library-plugin.ts'
import {endingOf, openOptions, prepare} from '../../src/machines/game.ts'
import {begin, endingId, isHeld, order, type Play, playRival} from '../../src/records/play.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {outcomeOf} from '../../src/session/story.ts'
import {screen} from './player.ts'

/** The bundled crises. */
export const CRISES: readonly Scenario[] = scenariosIn(new URL('../../', import.meta.url).pathname)

/** A whole play of this seat that takes each open option in turn: the first, the second, and so on. */
export function walked(scenario: Scenario, seat: string, seed: number): Play {
  let play = begin(prepare(scenario), {
    held: [seat],
    rival: 'documented',
    dice: {seed},
    rules: scenario.rules,
  })
  let taken = 0
  while (endingId(play) === undefined) {
    if (!isHeld(play)) {
      play = playRival(play)
      continue
    }
    const open = openOptions(play.game)
    const next = order(play, open[taken++ % open.length]?.id ?? '')
    if (!next.ok) throw new Error(next.error.code)
    play = next.value
  }
  return play
}

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
  await page.getByRole('button', {name: 'Begin'}).click()
  for (const step of play.steps) {
    if (!(step.prologue && step.by === 'rival')) {
      await screen(page, step.turn.title)
      await look(step.turn.id)
      if (step.by === 'person') {
        const options = page.getByRole('radiogroup', {name: 'Options'})
        await options.getByRole('radio', {name: step.option.label, exact: true}).click()
        await page.getByRole('button', {name: 'Give the order'}).click()
      } else await page.getByRole('button', {name: 'Continue'}).click()
    }
    await screen(page, outcomeOf(play.playable, step).title)
    await look(`${step.turn.id} told`)
    await page.getByRole('button', {name: 'Continue'}).click()
  }
  await screen(page, endingOf(play.playable, endingId(play) ?? '').title)
}
