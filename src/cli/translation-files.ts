import type {Catalogue} from '../scenarios/schema.ts'
import {readTranslation, translates} from '../scenarios/translation.ts'
import {wordTranslationMistake} from '../words/translation-check.ts'
import {fileNamed} from './library-files.ts'
import {openScenario, type ToldProblem, toldProblem} from './scenario-files.ts'
import {readTextFile} from './text-files.ts'

/** Every problem of a translation, held against the bundled scenario that it names; undefined where the file is none. */
export function translationProblems(
  file: string,
  catalogue: Catalogue,
): readonly ToldProblem[] | undefined {
  const read = readTextFile(fileNamed(file))
  const of = read.ok ? translates(read.value.text) : undefined
  if (!read.ok || of === undefined) return undefined
  const {scenario} = openScenario(of, catalogue)
  if (!scenario) {
    return [
      {
        ...{code: 'translation/of', severity: 'error', line: 1, column: 1},
        sentence: `This file translates “${of}”, and no bundled crisis has that id.`,
        repair: 'Write the id of the crisis behind “translation:”.',
      },
    ]
  }
  const {problems, mistakes} = readTranslation(read.value.text, scenario)
  return [
    ...problems.map(toldProblem),
    ...mistakes.map(mistake => ({
      ...mistake.at,
      ...wordTranslationMistake(mistake),
      code: `translation/${mistake.kind}`,
      severity: 'error' as const,
    })),
  ]
}
