import type {TurnChoices} from '../../../records/choices.ts'
import type {ClassView} from '../../../records/class-view.ts'
import {isSmall} from './groups.ts'

/** How far persons agreed at a turn, as far as it may be told. */
export type Agreement = {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Few: too few persons. Nearly: so few disagreed that their number would tell of them. */
  readonly told: 'share' | 'nearly' | 'few' | 'none'
  readonly share: number | undefined
  readonly persons: number | undefined
  /** The option that most took; undefined where it is not told. */
  readonly most: string | undefined
  /** Whether it is the turn at which persons agreed least. */
  readonly split: boolean
}

export const agreements = (
  {choices, split}: Pick<ClassView, 'choices' | 'split'>,
  merge: boolean,
): readonly Agreement[] =>
  choices.flatMap((choice, index): Agreement | [] => {
    const {turn, decided, persons, agreement, options} = choice
    if (decided === 0) return []
    const told = toldOf(choice, merge)
    const most = options.find(option => option.persons === Math.round((agreement ?? 0) * persons))
    const isTold = told === 'share' || told === 'nearly'
    return {
      ...{id: turn.id, number: index + 1, title: turn.title, told},
      share: told === 'share' ? agreement : undefined,
      persons: isTold ? persons : undefined,
      most: isTold ? most?.option.label : undefined,
      split: isTold && split?.turn.id === turn.id && (agreement ?? 1) < 1,
    }
  })

function toldOf({persons, agreement = 0}: TurnChoices, merge: boolean): Agreement['told'] {
  if (persons === 0) return 'none'
  if (!merge) return 'share'
  const most = Math.round(agreement * persons)
  if (isSmall(persons) || isSmall(most)) return 'few'
  return isSmall(persons - most) ? 'nearly' : 'share'
}
