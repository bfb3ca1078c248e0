import type {FormReport, Walk} from '../../drafts/judge.ts'

/** Judges drafts beside the page. A newer question makes the answer to the one before `dropped`. */
export type Judge = {
  readonly form: (text: string) => Promise<FormReport | Unanswered>
  readonly walk: (text: string) => Promise<TimedWalk | Unanswered>
}
export type Unanswered = 'dropped' | 'too-long'
export type TimedWalk = Walk & {readonly milliseconds: number}
