import type {LessonCode} from './lesson.ts'

/* What is wrong with the address of a lesson, and what holds instead. */

/** Looks up a field by name; a field that is missing reads "?". */
type Field = (name: string) => string

const CHOOSE = 'Choose a crisis here, or ask your teacher for the link again.'

export const lessonSentences: Readonly<Record<LessonCode, (field: Field) => string>> = {
  'lesson/too-long': field =>
    `This link has ${field('length')} characters, and a lesson needs at most ${field('most')}. What stands behind those was not read.`,
  'lesson/damaged': field =>
    `The part "${field('key')}" of this link is damaged, so it was left out.`,
  'lesson/markup': field =>
    `The part "${field('key')}" of this link holds characters that no setting has, so it was left out.`,
  'lesson/unknown-key': field =>
    `This link has a setting "${field('key')}", which a lesson does not know, so it was left out.`,
  'lesson/twice': field =>
    `This link sets "${field('key')}" more than once. The first of them holds.`,
  'lesson/unknown-value': field =>
    `This link sets "${field('key')}" to "${field('value')}", which is not one of ${field('choices')}, so it was left out.`,
  'lesson/wrong-number': field =>
    `This link sets "${field('key')}" to "${field('value')}", where a whole number from ${field('least')} to ${field('most')} is wanted, so it was left out.`,
  'lesson/forecasts': () =>
    'This link turns forecasts off and requires them as well. They are offered, and nobody has to make one.',
  'lesson/no-scenario': () => `This link names no crisis. ${CHOOSE}`,
  'lesson/unknown-scenario': field =>
    `This link asks for the crisis "${field('scenario')}", which is not in this library. ${CHOOSE}`,
  'lesson/not-loaded': field =>
    `The crisis "${field('title')}" could not be loaded. Check the connection, then open the link again.`,
  'lesson/unknown-seat': field =>
    `This link offers "${field('seats')}" as a seat, which this crisis does not have, so it was left out. The seats here are ${field('known')}.`,
  'lesson/hot-seat': () =>
    'This link puts all seats at one screen and names only one of them. All seats are at the screen.',
  'lesson/unknown-passage': field =>
    `This link asks for "${field('passages')}" to be opened first, which this crisis does not cite, so it was left out.`,
}
