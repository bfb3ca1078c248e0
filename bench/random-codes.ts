import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import type {Playable} from '../src/machines/game.ts'
import {tablePlayer} from '../src/odds/table-play.ts'
import {codeOf} from '../src/records/code.ts'
import {SETUP} from './plays.ts'

/** Codes of plays to the end, each with a seed of its own: persons at random, the rival by its policy. */
export function randomCodes(playable: Playable, count: number): readonly string[] {
  const generator = xoroshiro128plus(7)
  const {begin: open, waiting, isHeld, rivalChoice, order} = tablePlayer()
  return Array.from({length: count}, (_, seed) => {
    let play = open(playable, {...SETUP, dice: {seed}})
    for (let turn = waiting(play); turn; turn = waiting(play)) {
      const {open: options} = play.at
      const pick = options[uniformInt(generator, 0, options.length - 1)]
      const option = isHeld(play) ? pick : rivalChoice(play)
      const next = order(play, option?.id ?? '')
      if (!next.ok) throw new Error(next.error.code)
      play = next.value
    }
    const code = codeOf(play)
    if (!code.ok) throw new Error(code.error.code)
    return code.value
  })
}
