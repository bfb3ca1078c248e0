import type {Blocked} from '../../../records/blocked.ts'
import {endingId} from '../../../records/play.ts'
import {viewWords} from '../../../words/class-views.ts'
import type {Highlight} from '../view-props.ts'

/** Whether the team in view took one of these options at a turn. */
export const isOfTeam = ({play}: Highlight, turn: string, options: readonly string[]): boolean =>
  play.steps.some(step => step.turn.id === turn && options.includes(step.option.id))

/** Whether a gate held this very move of the team in view. */
export const isHeldOf = (
  {play}: Highlight,
  {option, ladder, reason}: Pick<Blocked, 'option' | 'ladder' | 'reason'>,
): boolean =>
  play.steps.some(
    step =>
      step.by === 'person' &&
      step.option.id === option.id &&
      step.log.some(entry => entry.ladder === ladder && entry.refused === reason),
  )

/** Whether the team in view came to one of these endings. */
export const isEndOfTeam = ({play}: Highlight, endings: readonly string[]): boolean =>
  endings.includes(endingId(play) ?? '')

/** What stands beside whatever the team in view did. */
export const teamSign = ({alias}: Highlight) => ({
  look: 'team-words' as const,
  text: viewWords.legend.team(alias),
})
