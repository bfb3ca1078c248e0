import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {hash32} from '../hash.ts'

/** Where the rolls come from: a 32-bit seed, or one face for every turn. */
export type Dice = {readonly seed: number} | {readonly fixed: number}

/** The roll of a turn, 1 to 6: a function of seed and turn alone, whatever was played before. */
export function rollOf(dice: Dice, turn: string): number {
  if ('fixed' in dice) return dice.fixed
  return uniformInt(xoroshiro128plus(hash32(`${dice.seed >>> 0}/${turn}`)), 1, 6)
}
