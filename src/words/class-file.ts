import type {ClassProblem} from '../records/class-file.ts'

/** Why a saved class is not opened, and what to do about it. */
export function wordClassProblems(problems: readonly ClassProblem[]): string {
  const [first] = problems
  const places = problems.map(({path}) => path).filter(path => path !== '')
  return first ? SENTENCES[first.code](places.join(', ')) : ''
}

const SENTENCES: Readonly<Record<ClassProblem['code'], (places: string) => string>> = {
  'class/not-json': () =>
    'This class is damaged: it is no JSON any more. It stays as it is. Open a copy that was saved elsewhere.',
  'class/not-a-class': () =>
    'This is no class. Choose the file that “Save file” gave you in a class.',
  'class/other-version': () =>
    'This class is of a newer version. It stays as it is. Open it with the Demarche that wrote it.',
  'class/field': places =>
    `This class is damaged at ${places}. It stays as it is. Open a copy that was saved elsewhere.`,
}
