import type {HandedIn} from '../records/hand-in.ts'
import {classCsv, classJson, playsCsv} from '../records/hand-in-text.ts'
import {xapiStatements} from '../records/hand-in-xapi.ts'
import {dictionary} from '../words/hand-in.ts'
import {toJson} from './output.ts'

/** What a class can be written as for other programs, by the name that `--to` takes. */
export const CLASS_FORMATS: ReadonlyMap<string, (handed: readonly HandedIn[]) => string> = new Map([
  ['csv', classCsv],
  ['plays-csv', playsCsv],
  ['json', handed => classJson(handed, dictionary())],
  ['xapi', handed => toJson(xapiStatements(handed))],
])
