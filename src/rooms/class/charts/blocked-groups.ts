import type {Blocked} from '../../../records/blocked.ts'
import type {ClassView} from '../../../records/class-view.ts'
import {isSmall, optionGroups, split, sumOf} from './groups.ts'

/** A blocked move as it may be shown; how often it was ordered is undefined where that tells too much. */
export type BlockedRow = Omit<Blocked, 'ordered'> & {readonly ordered: number | undefined}

/**
 * The blocked moves, and how often all others were held. Of an option that is merged among the choices
 * nothing may be told here either.
 */
export function blockedGroups(
  {blocked, choices}: Pick<ClassView, 'blocked' | 'choices'>,
  merge: boolean,
): {readonly rows: readonly BlockedRow[]; readonly other: number} {
  if (!merge) return {rows: blocked, other: 0}
  const shown = new Set(
    choices.flatMap(choice =>
      optionGroups(choice, true).flatMap(({ids}) =>
        ids.length === 1 ? [`${choice.turn.id} ${ids[0]}`] : [],
      ),
    ),
  )
  const isShown = ({turn, option}: Blocked) => shown.has(`${turn.id} ${option.id}`)
  const {kept, rest} = split(blocked.filter(isShown), true)
  return {
    rows: kept.map(row => ({
      ...row,
      ordered: isSmall(row.ordered - row.count) ? undefined : row.ordered,
    })),
    other: sumOf(rest) + sumOf(blocked.filter(row => !isShown(row))),
  }
}
