import type {TurnChoices} from '../../../records/choices.ts'
import {type Mark, optionGroups} from './groups.ts'

/** What was chosen at a turn, and whose orders the shares are of. */
export type TurnShares = {
  /**
   * Of the teams that held the seat; of the policy where none did; of all where telling them apart
   * would tell of too few; of none where all together are too few.
   */
  readonly of: 'teams' | 'policy' | 'all' | 'none'
  /** How many orders that is. */
  readonly orders: number
  readonly shares: readonly {
    readonly label: string
    readonly mark: Mark
    readonly share: number
  }[]
}

/** The shares of a turn of the orders that teams gave, wherever these may be told alone. */
export function turnShares(choice: TurnChoices, merge: boolean): TurnShares {
  const {decided, persons} = choice
  const groups = optionGroups(choice, merge)
  if (groups.length === 0) return {of: 'none', orders: 0, shares: []}
  const areApart = groups.every(group => group.persons !== undefined)
  if (persons === 0 || !areApart) {
    const of = persons === 0 && areApart ? 'policy' : 'all'
    return {
      of,
      orders: decided,
      shares: groups.map(({label, mark, share}) => ({label, mark, share})),
    }
  }
  return {
    ...{of: 'teams', orders: persons},
    shares: groups.map(({label, mark, persons: taken = 0}) => ({
      ...{label, mark, share: taken / persons},
    })),
  }
}
