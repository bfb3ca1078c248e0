import {useEffect, useState} from 'preact/hooks'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import {type HandoutChoice, readChoice, writeChoice} from '../../session/handout-choice.ts'
import type {LibraryCard} from '../../session/library.ts'
import {en} from '../../words/en.ts'
import {wordHandoutMistake, handouts as words} from '../../words/handouts.ts'
import {Title} from '../shared/title.tsx'
import {ChoiceForm} from './choice-form.tsx'
import {pageTitle} from './page-title.ts'
import {SheetView} from './sheet-view.tsx'

type Props = {
  readonly library: readonly LibraryCard[]
  readonly loadCatalogue: () => Promise<Catalogue>
  /** The authors' notes for instructors, by the id of a bundled scenario. */
  readonly loadNotes: () => Promise<Readonly<Record<string, readonly string[]>>>
  /** The choice that the address names; empty for none. */
  readonly given: string
  /** Hears the text of the choice after each change. */
  readonly onChoice: (text: string) => void
}

type Loaded = {
  readonly scenario: Scenario
  readonly catalogue: Catalogue
  readonly notes: readonly string[]
}

/** The room where a teacher chooses a sheet, sees it, and prints it. */
export function HandoutsRoom({library, loadCatalogue, loadNotes, given, onChoice}: Props) {
  const [{choice, mistakes}, setRead] = useState(() => readChoice(given, library))
  const [loaded, setLoaded] = useState<Loaded>()
  const [failed, setFailed] = useState(false)
  const load = async (id: string) => {
    const card = library.find(each => each.id === id)
    setFailed(false)
    try {
      const [scenario, catalogue, notes] = await Promise.all([
        card?.load(),
        loadCatalogue(),
        loadNotes(),
      ])
      // A scenario from a file has its notes with it; a bundled one leaves them out for students.
      if (scenario)
        setLoaded({scenario, catalogue, notes: notes[id] ?? scenario.instructor?.notes ?? []})
    } catch {
      setFailed(true)
    }
  }
  useEffect(() => {
    if (choice) void load(choice.scenario)
  }, [choice?.scenario])
  const change = (part: Partial<HandoutChoice>) => {
    if (!choice) return
    const text = writeChoice({...choice, ...part})
    // Read again, so that a seat which the next crisis lacks gives way without a word.
    setRead({...readChoice(text, library), mistakes: []})
    onChoice(writeChoice(readChoice(text, library).choice ?? choice))
  }
  const isReady = loaded && choice && loaded.scenario.id === choice.scenario
  useEffect(() => {
    if (isReady) document.title = pageTitle(choice, loaded.scenario)
  }, [isReady, choice, loaded])
  return (
    <div class="link-room handouts-room">
      <header class="bar">
        <span class="brand">{en.name}</span>
        <nav class="bar-tools" aria-label={en.bar}>
          <a href="../">{words.desk}</a>
          <a href="../link/">{words.link}</a>
          <a href="../debrief/">{words.debrief}</a>
          <a href="../preflight/">{words.preflight}</a>
        </nav>
      </header>
      <main>
        <div class="link-head">
          <Title>{words.title}</Title>
          <p>{words.intro}</p>
          {mistakes.length > 0 && (
            <div role="alert" class="handouts-wrong">
              {mistakes.map(mistake => (
                <p key={`${mistake.part}${mistake.value}`}>{wordHandoutMistake(mistake)}</p>
              ))}
            </div>
          )}
        </div>
        {choice && <ChoiceForm library={library} choice={choice} onChange={change} />}
        <section class="handouts-preview" aria-label={words.preview}>
          {failed && choice && (
            <p class="paper" role="alert">
              {words.failed}{' '}
              <button type="button" class="ghost" onClick={() => void load(choice.scenario)}>
                {words.retry}
              </button>
            </p>
          )}
          {!isReady && !failed && <p>{words.loading}</p>}
          {isReady && (
            <div class={`on-${choice.paper}`}>
              <SheetView {...loaded} choice={choice} />
            </div>
          )}
        </section>
      </main>
    </div>
  )
}
