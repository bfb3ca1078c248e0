import type {Problem, ProblemCode} from '../scenarios/problems.ts'
import type {ProblemWording, ProblemWords} from './problem-wording.ts'
import {CHECK_WORDS} from './problems-check.ts'
import {FORM_WORDS} from './problems-form.ts'
import {YAML_WORDS} from './problems-yaml.ts'

/** The sentences for a problem, for a teacher who has never seen the code. */
export function wordProblem(problem: Problem): ProblemWording {
  const word = WORDS[problem.code] as (fields: Problem['fields']) => ProblemWording
  return word(problem.fields)
}

/** Every code there is, in the order of the documentation. */
export const problemCodes = (): readonly ProblemCode[] => Object.keys(WORDS) as ProblemCode[]

const WORDS: ProblemWords<ProblemCode> = {...YAML_WORDS, ...FORM_WORDS, ...CHECK_WORDS}
