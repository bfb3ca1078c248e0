import {readFileSync} from 'node:fs'
import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {parse} from 'yaml'
import {openOptions, type Playable, position, prepare} from '../src/machines/game.ts'
import {begin, endingId, isHeld, order, type Play, type Setup} from '../src/records/play.ts'
import type {Rungs} from '../src/scenarios/ladders.ts'
import {type Scenario, scenarioSchema} from '../src/scenarios/schema.ts'

const file = new URL('../src/scenarios/library/january-strikes.yaml', import.meta.url)

/** The story that every part plays, read without the checks. */
export const january: Scenario = scenarioSchema.parse(parse(readFileSync(file, 'utf8')))

/** How every play is set up: one person at Pakistan's seat, the documented rival, the rules of the file. */
export const SETUP: Setup = {
  held: ['pakistan'],
  rival: 'documented',
  dice: {seed: 1},
  rules: january.rules,
}

/** One order of a play, with the die as it falls. */
export type Order = {
  readonly option: string
  readonly roll: number
  readonly by: 'person' | 'rival'
}

/** Where a play ends. */
export type End = {
  readonly rungs: Rungs
  readonly flags: readonly string[]
  readonly ending: string
}

/** A play to its end, to be followed by every engine, and where our chart ends it. */
export type Course = {readonly orders: readonly Order[]; readonly end: End}

/** Plays to the end at random, always the same ones: any open option, any face of the die. */
export function courses(count: number): readonly Course[] {
  const playable = prepare(january)
  const generator = xoroshiro128plus(2024)
  const draw = (most: number) => uniformInt(generator, 1, most)
  return Array.from({length: count}, () => randomCourse(playable, draw))
}

function randomCourse(playable: Playable, draw: (most: number) => number): Course {
  const orders: Order[] = []
  let play: Play = begin(playable, SETUP)
  while (endingId(play) === undefined) {
    const open = openOptions(play.game)
    const option = open[draw(open.length) - 1]
    if (!option) throw new Error('No option is open.')
    const roll = draw(6)
    orders.push({option: option.id, roll, by: isHeld(play) ? 'person' : 'rival'})
    play = mustOrder(play, option.id, roll)
  }
  return {orders, end: endOf(play)}
}

/** Gives an order that cannot be refused. */
export function mustOrder(play: Play, option: string, roll: number): Play {
  const next = order(play, option, roll)
  if (!next.ok) throw new Error(`${option}: ${next.error.code}`)
  return next.value
}

/** Where a finished play ended. */
export function endOf({game}: Play): End {
  const {rungs, flags, ending} = position(game)
  if (ending === undefined) throw new Error('The play has not ended.')
  return {rungs, flags, ending}
}
