import {choicesOf, type TurnChoices} from './choices.ts'
import {type EndingMix, endingMixOf} from './ending-mix.ts'
import type {Course} from './play.ts'
import {type Boundary, ribbonsOf} from './ribbons.ts'

/** The plays of a class from one seat, or from several held together. */
export type SeatView = {
  /** Ids in the order of the scenario; none where the policy played alone. */
  readonly held: readonly string[]
  readonly count: number
  readonly choices: readonly TurnChoices[]
  readonly ribbons: readonly Boundary[]
  readonly endings: EndingMix
}

/** The same views for each set of held seats, to be laid side by side; the largest first. */
export function seatViewsOf(plays: readonly Course[]): readonly SeatView[] {
  const groups = new Map<string, Course[]>()
  for (const play of plays) {
    const name = play.setup.held.join(' ')
    const group = groups.get(name)
    if (group) group.push(play)
    else groups.set(name, [play])
  }
  return [...groups.values()]
    .map(group => ({
      held: group[0]?.setup.held ?? [],
      count: group.length,
      choices: choicesOf(group),
      ribbons: ribbonsOf(group),
      endings: endingMixOf(group),
    }))
    .sort((one, other) => other.count - one.count)
}
