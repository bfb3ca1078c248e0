import type {Page} from 'playwright-core'
import {endingOf, openOptions, prepare} from '../../src/machines/game.ts'
import {
  begin,
  endingId,
  isHeld,
  order,
  type Play,
  playRival,
  type Step,
} from '../../src/records/play.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {outcomeOf} from '../../src/session/story.ts'
import {screen} from './player.ts'
import {tongueOf} from './tongues.ts'

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

/** Gives the order of a step by mouse. */
export async function give(page: Page, step: Step) {
  const {play} = tongueOf(page).en
  const options = page.getByRole('radiogroup', {name: play.options})
  await options.getByRole('radio', {name: step.option.label, exact: true}).click()
  await page.getByRole('button', {name: play.order}).click()
}

/** Follows a play with the mouse, from its first turn to its ending; `before` and `told` may look at each turn. */
export async function follow(
  page: Page,
  play: Play,
  before: (step: Step, index: number) => Promise<unknown> = async () => {},
  told: (step: Step) => Promise<unknown> = async () => {},
): Promise<void> {
  const onward = page.getByRole('button', {name: tongueOf(page).en.play.continue})
  for (const [index, step] of play.steps.entries()) {
    if (!(step.prologue && step.by === 'rival')) {
      await screen(page, step.turn.title)
      await before(step, index)
      if (step.by === 'person') await give(page, step)
      else await onward.click()
    }
    await screen(page, outcomeOf(play.playable, step).title)
    await told(step)
    await onward.click()
  }
  await screen(page, endingOf(play.playable, endingId(play) ?? '').title)
}
