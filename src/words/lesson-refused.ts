import type {LessonCode, LessonMistake} from './lesson.ts'

/* What is wrong with the link of a lesson that is to go into a file: then no file is made, and nothing is left out. */

/** Looks up a field by name; a field that is missing reads "?". */
type Field = (name: string) => string

/** A mistake in the link of a lesson, for whoever makes a file of these crises under it. */
export const wordLessonRefused = (
  {code, fields}: LessonMistake,
  exported: readonly string[],
): string => SENTENCES[code](name => String(fields[name] ?? '?'), exported.join(' or '))

const SENTENCES: Readonly<Record<LessonCode, (field: Field, exported: string) => string>> = {
  'lesson/too-long': field =>
    `The link has ${field('length')} characters, and a lesson needs at most ${field('most')}.`,
  'lesson/damaged': field => `The part "${field('key')}" of the link is damaged.`,
  'lesson/markup': field =>
    `The part "${field('key')}" of the link holds characters that no setting has.`,
  'lesson/unknown-key': field =>
    `The link has a setting "${field('key')}", which a lesson does not know.`,
  'lesson/twice': field => `The link sets "${field('key')}" more than once.`,
  'lesson/unknown-value': field =>
    `The link sets "${field('key')}" to "${field('value')}", which is not one of ${field('choices')}.`,
  'lesson/wrong-number': field =>
    `The link sets "${field('key')}" to "${field('value')}", where a whole number from ${field('least')} to ${field('most')} is wanted.`,
  'lesson/forecasts': () => 'The link turns forecasts off and requires them as well.',
  'lesson/no-scenario': (_, exported) =>
    `The link names no crisis. Begin it with "scenario=" and the id of the crisis that you export: ${exported}.`,
  'lesson/unknown-scenario': (field, exported) =>
    `The link asks for the crisis "${field('scenario')}", and the file holds ${exported}. Export the crisis that the link asks for, or take another link.`,
  'lesson/not-loaded': field => `The crisis "${field('title')}" could not be read.`,
  'lesson/unknown-seat': field =>
    `The link offers "${field('seats')}" as a seat, which this crisis does not have. Its seats are ${field('known')}.`,
  'lesson/hot-seat': () =>
    'The link puts all seats at one screen and names only one of them. Leave out "hotseat" or "seats".',
  'lesson/unknown-passage': field =>
    `The link asks for "${field('passages')}" to be opened first, which this crisis does not cite.`,
}
