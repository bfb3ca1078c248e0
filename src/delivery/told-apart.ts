import type {Scenario} from '../scenarios/schema.ts'
import {type Lesson, readLesson} from '../session/lesson.ts'

type Told = Pick<Scenario, 'id' | 'title' | 'seats'>

/**
 * The name of a file that is made of a scenario for a lesson, without its ending: its id, and what else
 * tells it from those of other teams. `lesson` is as an address has it; empty for none.
 */
export function fileBase({id, seats}: Told, lesson: string): string {
  const fixed = lessonFrom(lesson)
  const {hotSeat, seed} = fixed ?? {}
  return [
    id,
    ...(hotSeat ? ['all-seats'] : seatsOf(fixed, seats)),
    ...(seed === undefined ? [] : [`seed-${seed}`]),
  ].join('-')
}

/** The title under which an LMS shows it, with the seats that a lesson leaves to its students. */
export function titleFor({title, seats}: Told, lesson: string): string {
  const names = seatsOf(lessonFrom(lesson), seats).map(seat => seats[seat]?.name)
  return names.length > 0 ? `${title} · ${names.join(', ')}` : title
}

const lessonFrom = (text: string) => (text === '' ? undefined : readLesson(text).lesson)

/** Those seats of a scenario that a lesson fixes; none where it leaves students all of them. */
function seatsOf(lesson: Lesson | undefined, seats: Scenario['seats']): string[] {
  const fixed = Object.keys(seats).filter(seat => lesson?.seats.includes(seat))
  return fixed.length < Object.keys(seats).length ? fixed : []
}
