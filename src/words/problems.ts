import type {Problem, ProblemCode, ProblemFields} from '../scenarios/problems.ts'
import {CHECK_WORDS} from './problems-check.ts'
import {FORM_WORDS} from './problems-form.ts'
import {YAML_WORDS} from './problems-yaml.ts'

/** What is wrong, and what to do about it: each one or two plain sentences. */
export type ProblemWording = {readonly sentence: string; readonly repair: string}

/** How each of these codes is worded. */
export type ProblemWords<C extends ProblemCode> = {
  readonly [K in C]: (fields: ProblemFields[K]) => ProblemWording
}

/** The sentences for a problem, for a teacher who has never seen the code. */
export function wordProblem(problem: Problem): ProblemWording {
  const word = WORDS[problem.code] as (fields: Problem['fields']) => ProblemWording
  return word(problem.fields)
}

/** Every code there is, in the order of the documentation. */
export const problemCodes = (): readonly ProblemCode[] => Object.keys(WORDS) as ProblemCode[]

const WORDS: ProblemWords<ProblemCode> = {...YAML_WORDS, ...FORM_WORDS, ...CHECK_WORDS}
