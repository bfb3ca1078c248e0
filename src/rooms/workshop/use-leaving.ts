import type {DraftProblem} from '../../drafts/judge.ts'
import {openLesson, writeLesson} from '../../session/lesson.ts'
import {workshop as words} from '../../words/workshop.ts'
import {saveFile} from './save-file.ts'
import type {Judged} from './use-judged.ts'
import type {Keeping} from './use-kept.ts'
import type {useVersions} from './use-versions.ts'
import type {Workplace} from './workplace.ts'

/** What the bar tells, until it is no longer so. */
export type Told = {
  readonly sentence: string
  /** Where what it speaks of can be opened. */
  readonly open?: string
}

type Given = {
  readonly text: string
  readonly problems: readonly DraftProblem[]
  readonly judged: Judged
  readonly keeping: Keeping
  readonly versions: ReturnType<typeof useVersions>
  readonly workplace: Workplace
  readonly tell: (told: Told) => void
}

/** The ways in which a draft leaves: as a file, and into the library of this browser. */
export function useLeaving({text, problems, judged, keeping, versions, workplace, tell}: Given) {
  const {draft} = keeping
  const noteSaved = async (name: string) => {
    keeping.markSaved(text)
    await versions.remember('saved', text)
    tell({sentence: words.kept.saved(name)})
  }
  const save = async () => {
    const saved = await saveFile(draft.id, draft.name, text)
    if (saved.ok) return noteSaved(saved.value)
    tell({sentence: words.kept.notSaved[saved.error.code](saved.error.name)})
  }
  const shelve = () => {
    const scenario = judged.form?.scenario
    const isFree = problems.every(({severity}) => severity !== 'error')
    if (!scenario || !isFree || judged.formState !== 'done')
      return tell({sentence: words.library.broken})
    const {id, title} = scenario
    if (workplace.isBundled(id)) return tell({sentence: words.library.bundled})
    const before = workplace.shelf.cards().find(card => card.id === id)
    if (!workplace.shelf.keep(scenario).ok) return tell({sentence: words.library.refused})
    void versions.remember('shelved', text)
    const sentence = !before
      ? words.library.done(title)
      : before.title === title
        ? words.library.renewed(title)
        : words.library.replaced(title, before.title)
    tell({sentence, open: `../#${writeLesson(openLesson(id))}`})
  }
  return {save, shelve, noteSaved}
}
