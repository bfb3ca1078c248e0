import type {ProblemCode, ProblemFields} from '../scenarios/problems.ts'

/** What is wrong, and what to do about it: each one or two plain sentences. */
export type ProblemWording = {readonly sentence: string; readonly repair: string}

/** How each of these codes is worded. */
export type ProblemWords<C extends ProblemCode> = {
  readonly [K in C]: (fields: ProblemFields[K]) => ProblemWording
}
