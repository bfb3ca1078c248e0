import type {HandedIn} from '../records/hand-in.ts'
import {HAND_IN_FORMS, handInText} from '../session/hand-in-forms.ts'

/** What a class can be written as for other programs, by the name that `--to` takes. */
export const CLASS_FORMATS: ReadonlyMap<string, (handed: readonly HandedIn[]) => string> = new Map(
  HAND_IN_FORMS.map(form => [form, (handed: readonly HandedIn[]) => handInText(form, handed)]),
)
