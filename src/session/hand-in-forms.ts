import type {HandedIn} from '../records/hand-in.ts'
import {classCsv, classJson, playsCsv} from '../records/hand-in-text.ts'
import {xapiStatements} from '../records/hand-in-xapi.ts'
import {dictionary} from '../words/hand-in.ts'

/** What a class can leave as: rows for decisions, rows for plays, both with their dictionary, or statements. */
export const HAND_IN_FORMS = ['csv', 'plays-csv', 'json', 'xapi'] as const
export type HandInForm = (typeof HAND_IN_FORMS)[number]

/** The text of a class in one of the forms. */
export function handInText(form: HandInForm, handed: readonly HandedIn[]): string {
  if (form === 'csv') return classCsv(handed)
  if (form === 'plays-csv') return playsCsv(handed)
  if (form === 'json') return classJson(handed, dictionary())
  return `${JSON.stringify(xapiStatements(handed), null, 2)}\n`
}
