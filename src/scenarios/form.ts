import type {z} from 'zod'
import {type JsonSchema, scenarioJsonSchema} from './json-schema.ts'
import {nameOf, short, valueAt} from './naming.ts'
import {nearest} from './nearest.ts'
import type {Note} from './problem-list.ts'
import type {Hint, IdShape, Kind, Path, ProblemCode, ProblemFields} from './problems.ts'
import type {YamlText} from './yaml-text.ts'

type Issue = z.core.$ZodIssue

/** Notes what the schema refused, in our codes, at the line where it stands. */
export function noteIssue(issue: Issue, yaml: YamlText, note: Note): void {
  const path = issue.path.filter(step => typeof step !== 'symbol')
  ISSUES[issue.code]?.({issue, path, value: valueAt(yaml.data, path), yaml, note})
}

type Case = {
  readonly issue: Issue
  readonly path: Path
  readonly value: unknown
  readonly yaml: YamlText
  readonly note: Note
}
