import type {Lesson} from '../../session/lesson.ts'
import {told} from '../../words/lesson-told.ts'

/** Everything a lesson fixes beside its crisis and seats, a phrase each. */
export function lessonParts(lesson: Lesson): readonly string[] {
  const {rival, seed, clock, rules, forecasts, open, minutes} = lesson
  const parts: (string | false | undefined)[] = [
    rival && told.rival[rival],
    seed !== undefined && told.seed(seed),
    clock !== undefined && told.clock(clock),
    rules.audienceGate && told.audienceGate[rules.audienceGate],
    rules.deterrence && told.deterrence[rules.deterrence],
    lesson.hideDirections && told.hidden,
    forecasts !== 'on' && told.forecasts[forecasts],
    lesson.reasonsRequired && told.reasons,
    open.length > 0 && told.open(open),
    minutes !== undefined && told.minutes(minutes),
  ]
  return parts.filter(part => typeof part === 'string')
}
