import type {Entry} from '../machines/steps.ts'
import {order, type Play, playedUpTo, type Step} from '../records/play.ts'

/** What another option of a step would have moved there with the same die; nothing where it was closed. */
export function previewOf(play: Play, step: Step, option: string): readonly Entry[] {
  const before = playedUpTo(play, play.steps.indexOf(step))
  const other = order(before, option, step.roll)
  return other.ok ? (other.value.steps.at(-1)?.log ?? []) : []
}
