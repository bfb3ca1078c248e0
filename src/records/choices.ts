import type {Option, Turn} from '../scenarios/schema.ts'
import type {Course} from './play.ts'
import {type Share, shareOf} from './shares.ts'

/** What a class chose at one turn. */
export type TurnChoices = {
  readonly turn: Turn
  /** How many plays decided this turn, and in how many a person did or the policy did. */
  readonly decided: number
  readonly persons: number
  readonly rivals: number
  /** Every option of the turn in the order of the file; shares are of all that decided. */
  readonly options: readonly OptionCount[]
  /** The share of persons that took their most chosen option; undefined where none decided. */
  readonly agreement: number | undefined
}

/** One option as it was taken. */
export type OptionCount = Share & {
  readonly option: Option
  readonly persons: number
  readonly rivals: number
  /** At how many persons' decisions it was open. */
  readonly offered: number
}

/** The choices at every turn of the scenario, in the order of the file; all plays are of one scenario. */
export function choicesOf(plays: readonly Course[]): readonly TurnChoices[] {
  const turns = plays[0]?.playable.flow.turns ?? []
  const none = () => ({persons: 0, rivals: 0, offered: 0})
  const counts = new Map(
    turns.flatMap(({options}) => options.map(option => [option, none()] as const)),
  )
  for (const {steps} of plays) {
    for (const {turn, option, by, open} of steps) {
      const count = counts.get(option)
      if (count) count[by === 'person' ? 'persons' : 'rivals']++
      if (by === 'rival') continue
      for (const each of turn.options) {
        const offered = open.includes(each.id) && counts.get(each)
        if (offered) offered.offered++
      }
    }
  }
  return turns.map(turn => {
    const taken = turn.options.map(option => ({
      option,
      ...(counts.get(option) ?? none()),
    }))
    const persons = taken.reduce((sum, each) => sum + each.persons, 0)
    const rivals = taken.reduce((sum, each) => sum + each.rivals, 0)
    const decided = persons + rivals
    const most = Math.max(...taken.map(each => each.persons))
    return {
      ...{turn, decided, persons, rivals, agreement: persons > 0 ? most / persons : undefined},
      options: taken.map(each => ({...each, ...shareOf(each.persons + each.rivals, decided)})),
    }
  })
}

/** The turn at which persons agreed least, the first of several; undefined where fewer than two decided any. */
export function splitMost(choices: readonly TurnChoices[]): TurnChoices | undefined {
  return choices
    .filter(({persons}) => persons > 1)
    .reduce<TurnChoices | undefined>(
      (most, each) => (most && (most.agreement ?? 1) <= (each.agreement ?? 1) ? most : each),
      undefined,
    )
}
