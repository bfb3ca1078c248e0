import {openOptions} from '../machines/game.ts'
import {nearestTone} from '../machines/rivals.ts'
import {isHeld, order, type Play, playedUpTo, playRival, waiting} from './play.ts'

/** The play as it stood before one of its steps, and from there with another option under the same dice. Undefined where the option was closed. */
export function turnedAt(play: Play, step: number, option: string): Play | undefined {
  const taken = play.steps[step]
  if (!taken || taken.option.id === option) return undefined
  const other = order(playedUpTo(play, step), option)
  return other.ok ? other.value : undefined
}

/**
 * The whole other road: behind the turn taken differently, people repeat what they ordered at each turn
 * where it is still open, else the open option of the nearest tone; rivals answer by their policy, and
 * the dice are the same at the same turn.
 */
export function otherRoad(play: Play, step: number, option: string): Play | undefined {
  let current = turnedAt(play, step, option)
  while (current) {
    const next = isHeld(current) ? repeated(play, current) : playRival(current)
    if (next === current) return current
    current = next
  }
  return undefined
}

/** The waiting turn decided as in the first play, as nearly as it can be. */
function repeated(first: Play, now: Play): Play {
  const turn = waiting(now)
  const before = first.steps.find(step => step.turn === turn && step.by === 'person')?.option
  const open = openOptions(now.game)
  const option = open.find(each => each === before) ?? nearestTone(open, before?.tone ?? 'hold')
  const next = option && order(now, option.id)
  return next?.ok ? next.value : now
}
