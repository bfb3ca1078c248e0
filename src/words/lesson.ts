import {lessonSentences} from './lesson-sentences.ts'

/** Codes of what can be wrong with the address of a lesson; each has a sentence. */
export const LESSON_CODES = [
  'lesson/too-long',
  'lesson/damaged',
  'lesson/markup',
  'lesson/unknown-key',
  'lesson/twice',
  'lesson/unknown-value',
  'lesson/wrong-number',
  'lesson/forecasts',
  'lesson/no-scenario',
  'lesson/unknown-scenario',
  'lesson/not-loaded',
  'lesson/unknown-seat',
  'lesson/hot-seat',
  'lesson/unknown-passage',
] as const
export type LessonCode = (typeof LESSON_CODES)[number]

/** A mistake in the address of a lesson, as data; it is worded last. */
export type LessonMistake = {
  readonly code: LessonCode
  readonly fields: Readonly<{[name: string]: string | number}>
}

/** What is wrong with the address of a lesson, and what holds instead, in full sentences. */
export const wordLessonMistake = ({code, fields}: LessonMistake): string =>
  lessonSentences[code](name => String(fields[name] ?? '?'))
