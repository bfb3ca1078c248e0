import type {TranslationMistake} from '../scenarios/translation.ts'
import type {ProblemWording} from './problem-wording.ts'

/** What is wrong with a text of a translation, named by its id, and what to do about it. */
export const wordTranslationMistake = (mistake: TranslationMistake): ProblemWording => {
  const id = `“${mistake.id}”`
  switch (mistake.kind) {
    case 'missing':
      return {
        sentence: `The text ${id} is not translated yet.`,
        repair: 'Add it; until then the crisis cannot be shown in this language.',
      }
    case 'no-text':
      return {sentence: `What stands at ${id} is no text.`, repair: 'Write the translation there.'}
    case 'untranslated':
      return {
        sentence: `The text ${id} is the same as in English.`,
        repair: 'Translate it, or write the name in the letters of the language.',
      }
    case 'unknown':
      return {
        sentence: `The crisis has no text ${id}.`,
        repair: mistake.suggestion
          ? `Perhaps “${mistake.suggestion}” is meant; if not, delete it.`
          : 'Delete it, or give it the id that it has in the scenario file.',
      }
    case 'marks':
      return {
        sentence: [
          mistake.lost.length > 0 && `The text ${id} has lost ${marks(mistake.lost)}.`,
          mistake.added.length > 0 &&
            `The text ${id} has ${marks(mistake.added)}, which the English one has not.`,
        ]
          .filter(Boolean)
          .join(' '),
        repair: 'Put the same marks of sources behind the same statements as in English.',
      }
  }
}

const marks = (ids: readonly string[]) =>
  `${ids.length === 1 ? 'the mark' : 'the marks'} ${ids.map(id => `[${id}]`).join(', ')}`
