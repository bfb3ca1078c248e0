/*
 * The part of the SCORM 1.2 data model that a play needs, and what each element may hold. A student's
 * name and number, scores and results are no part of it.
 */

/** What is asked of an LMS. */
export type Asked = 'cmi.core.lesson_status' | 'cmi.suspend_data' | 'cmi.interactions._count'

type Core = 'lesson_status' | 'lesson_location' | 'session_time' | 'exit'
type Part = 'id' | 'type' | 'time' | 'latency' | 'student_response'

/** What is set in an LMS. */
export type Element = `cmi.core.${Core}` | 'cmi.suspend_data' | `cmi.interactions.${number}.${Part}`

/** One value for one element. */
export type Entry = readonly [element: Element, value: string]

/** The longest suspend text, in characters. */
export const LONGEST_SUSPEND = 4096
/** The most characters of a CMIString255 and of a CMIIdentifier. */
export const LONGEST_SHORT = 255

/** Whether an element may hold this value: the specification, and no more of its words than a play uses. */
export const fits = ([element, value]: Entry): boolean =>
  FORMS[element.replace(/\.\d+\./, '.n.')]?.(value) ?? false

const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d\d?)?$/
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\d?)?$/
/** No space, nothing that does not print, and nothing beyond ASCII. */
const IDENTIFIER = /^[!-~]{1,255}$/
const RESPONSE = /^[a-z0-9](,[a-z0-9])*$/

const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  'cmi.core.lesson_status': value => ['incomplete', 'completed'].includes(value),
  'cmi.core.lesson_location': value => value.length <= LONGEST_SHORT,
  'cmi.core.session_time': value => TIMESPAN.test(value),
  'cmi.core.exit': value => ['suspend', ''].includes(value),
  'cmi.suspend_data': value => value.length <= LONGEST_SUSPEND,
  'cmi.interactions.n.id': value => IDENTIFIER.test(value),
  'cmi.interactions.n.type': value => value === 'choice',
  'cmi.interactions.n.time': value => CLOCK_TIME.test(value),
  'cmi.interactions.n.latency': value => TIMESPAN.test(value),
  'cmi.interactions.n.student_response': value => RESPONSE.test(value),
}
