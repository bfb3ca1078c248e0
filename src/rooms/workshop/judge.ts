import type {FormReport, Walk} from '../../drafts/judge.ts'
import type {Result} from '../../result.ts'
import type {Citation, Cited, CiteProblem} from '../../scenarios/document-edits.ts'

/** Judges drafts beside the page. A newer question makes the answer to the one before `dropped`. */
export type Judge = {
  readonly form: (text: string) => Promise<FormReport | Unanswered>
  readonly walk: (text: string) => Promise<Walk | Unanswered>
  /** Finds what would put a passage into the text. */
  readonly cite: (
    text: string,
    citation: Citation,
  ) => Promise<Result<Cited, CiteProblem> | Unanswered>
}
export type Unanswered = 'dropped' | 'too-long'
