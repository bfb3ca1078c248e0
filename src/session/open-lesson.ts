import type {Scenario} from '../scenarios/schema.ts'
import type {LessonMistake} from '../words/lesson.ts'
import {type Lesson, readLesson, writeLesson} from './lesson.ts'
import type {LibraryCard} from './library.ts'
import {citationsOf} from './story.ts'

/** A lesson that fits its scenario, and its own text. */
export type GivenLesson = {readonly lesson: Lesson; readonly text: string}

/** What an address gives: its lesson with the scenario, where there is one, and everything wrong. */
export type OpenedLesson = {
  readonly given: (GivenLesson & {readonly scenario: Scenario}) | undefined
  readonly mistakes: readonly LessonMistake[]
}

/** Opens the lesson of an address. Never fails: mistakes are told, and the rest applies. */
export async function lessonIn(
  text: string,
  library: readonly Pick<LibraryCard, 'id' | 'title' | 'load'>[],
): Promise<OpenedLesson> {
  const {lesson, mistakes} = readLesson(text)
  if (!lesson) return {given: undefined, mistakes}
  const {scenario: id} = lesson
  const card = library.find(each => each.id === id)
  const refuse = (last: LessonMistake) => ({given: undefined, mistakes: [...mistakes, last]})
  if (!card) return refuse({code: 'lesson/unknown-scenario', fields: {scenario: id}})
  const scenario = await card.load().catch(() => undefined)
  if (!scenario) return refuse({code: 'lesson/not-loaded', fields: {title: card.title}})
  const fit = fitLesson(lesson, scenario)
  return {
    given: {lesson: fit.lesson, text: writeLesson(fit.lesson), scenario},
    mistakes: [...mistakes, ...fit.mistakes],
  }
}

/** The lesson of a kept run; undefined where its text no longer reads. */
export function keptLesson(text: string, scenario: Scenario): Lesson | undefined {
  const {lesson} = readLesson(text)
  return lesson && fitLesson(lesson, scenario).lesson
}

/** The lesson without what its scenario does not have. */
export function fitLesson(
  lesson: Lesson,
  scenario: Scenario,
): {lesson: Lesson; mistakes: readonly LessonMistake[]} {
  const mistakes: LessonMistake[] = []
  const known = Object.keys(scenario.seats)
  const cited = new Set(citationsOf(scenario))
  const strangers = lesson.seats.filter(seat => !known.includes(seat))
  const uncited = lesson.open.filter(passage => !cited.has(passage))
  let seats = lesson.seats.filter(seat => known.includes(seat))
  if (strangers.length > 0) {
    const fields = {seats: shown(strangers), known: known.join(', ')}
    mistakes.push({code: 'lesson/unknown-seat', fields})
  }
  if (lesson.hotSeat && seats.length === 1) {
    mistakes.push({code: 'lesson/hot-seat', fields: {}})
    seats = []
  }
  if (uncited.length > 0) {
    mistakes.push({code: 'lesson/unknown-passage', fields: {passages: shown(uncited)}})
  }
  const open = lesson.open.filter(passage => cited.has(passage))
  return {lesson: {...lesson, seats, open}, mistakes}
}

/** Enough of a list to find it in the address again. */
function shown(list: readonly string[]): string {
  const text = list.join(', ')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
