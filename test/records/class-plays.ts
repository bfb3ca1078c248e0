import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {openOptions, type Playable} from '../../src/machines/game.ts'
import {codeOf} from '../../src/records/code.ts'
import {
  begin,
  isHeld,
  order,
  type Play,
  playRival,
  type Setup,
  waiting,
} from '../../src/records/play.ts'

/** How many of a class's orders are given, and how each is picked, by seed. */
export function wanderOf(
  playable: Playable,
  setup: Omit<Setup, 'dice'>,
  seed: number,
  most = 99,
): Play {
  const generator = xoroshiro128plus(seed)
  let play = begin(playable, {...setup, dice: {seed}})
  while (waiting(play) && play.steps.length < most) {
    if (!isHeld(play)) {
      play = playRival(play)
      continue
    }
    const open = openOptions(play.game)
    const option = open[uniformInt(generator, 0, open.length - 1)]
    const next = order(play, option?.id ?? '')
    if (!next.ok) throw new Error(next.error.code)
    play = next.value
  }
  return play
}

/** The code of a play that has one. */
export function codeFor(play: Play): string {
  const code = codeOf(play)
  if (!code.ok) throw new Error(code.error.code)
  return code.value
}
