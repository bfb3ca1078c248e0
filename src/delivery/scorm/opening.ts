import type {Playable} from '../../machines/game.ts'
import type {SuspendProblem} from '../../words/lms.ts'
import type {Lms} from './lms.ts'
import {readSuspended, type Suspended} from './suspend-text.ts'

/** What an LMS kept that cannot be gone on with; empty text where it did not give it. */
export type Aside = {readonly problem: SuspendProblem; readonly text: string}

/** How an LMS finds a play at its launch. */
export type Opening = {
  /** Whether an ending was reached before; then no later play makes it undone. */
  readonly completed: boolean
  readonly suspended: Suspended | undefined
  readonly aside: Aside | undefined
}

/** Opens the talk with an LMS; undefined where it would not. */
export function openAt(
  lms: Lms,
  known: readonly Playable[],
  given: {readonly lesson: string; readonly at: number},
): Opening | undefined {
  if (!lms.start()) return undefined
  const completed = DONE.includes(lms.get('cmi.core.lesson_status') ?? '')
  if (!completed) lms.set(['cmi.core.lesson_status', 'incomplete'])
  // Said at once, because a page that is killed says nothing.
  lms.set(['cmi.core.exit', completed ? '' : 'suspend'])
  lms.commit()
  const text = lms.get('cmi.suspend_data')
  if (text === undefined) {
    return {completed, suspended: undefined, aside: {problem: 'not-given', text: ''}}
  }
  if (text.trim() === '') return {completed, suspended: undefined, aside: undefined}
  const read = readSuspended(text, known, given)
  return read.ok
    ? {completed, suspended: read.value, aside: undefined}
    : {completed, suspended: undefined, aside: {problem: read.error, text}}
}

/** What an LMS or a teacher may have set already. */
const DONE = ['completed', 'passed', 'failed']
