import type {FormReport, OddsReport} from '../../drafts/judge.ts'

/** Judges drafts beside the page. A newer question makes the answer to the one before `dropped`. */
export type Judge = {
  readonly form: (text: string) => Promise<FormReport | Unanswered>
  /** Undefined where an error forbids play. */
  readonly odds: (text: string) => Promise<TimedOdds | undefined | Unanswered>
}
export type Unanswered = 'dropped' | 'too-long'
export type TimedOdds = OddsReport & {readonly milliseconds: number}
