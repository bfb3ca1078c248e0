import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {hash32} from '../../src/hash.ts'
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

/** A play by persons who pick at random, always the same for a seed, up to this many orders. */
export function wanderOf(
  playable: Playable,
  setup: Omit<Setup, 'dice'>,
  seed: number,
  most = 99,
): Play {
  // Near seeds alone would pick alike.
  const generator = xoroshiro128plus(hash32(`wander ${seed}`))
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
