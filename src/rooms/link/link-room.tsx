import {useEffect, useState} from 'preact/hooks'
import type {PageMaker} from '../../delivery/page-maker.ts'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import {choiceFor} from '../../session/handout-choice.ts'
import {type Lesson, openLesson, writeLesson} from '../../session/lesson.ts'
import type {LibraryCard} from '../../session/library.ts'
import {lessonIn} from '../../session/open-lesson.ts'
import {en} from '../../words/en.ts'
import type {LessonMistake} from '../../words/lesson.ts'
import {link} from '../../words/link.ts'
import {LessonNotice} from '../shared/lesson-notice.tsx'
import {Title} from '../shared/title.tsx'
import {AddressPanel} from './address-panel.tsx'
import {Choice, Group} from './fields.tsx'
import {LessonForm} from './lesson-form.tsx'

type Props = {
  readonly library: readonly LibraryCard[]
  readonly loadCatalogue: () => Promise<Catalogue>
  readonly isBundled: (id: string) => boolean
  readonly makePage: PageMaker
  /** The text of a lesson to go on from; empty for a new one. */
  readonly given: string
  /** A random 32-bit number, for seeds. */
  readonly random: () => number
  /** Hears the text of the lesson after each change. */
  readonly onLesson: (text: string) => void
}

/** The room where a teacher sets up a lesson and takes its address along. */
export function LinkRoom(props: Props) {
  const {library, loadCatalogue, isBundled, makePage, given, random, onLesson} = props
  const [lesson, setLesson] = useState<Lesson>()
  const [scenario, setScenario] = useState<Scenario>()
  const [mistakes, setMistakes] = useState<readonly LessonMistake[]>([])
  const [failed, setFailed] = useState<LibraryCard>()
  const choose = async (card: LibraryCard) => {
    const loaded = await card.load().catch(() => undefined)
    setFailed(loaded ? undefined : card)
    if (!loaded) return
    setScenario(loaded)
    // Seats, passages and rules are the scenario's own; the rest stays as it was chosen.
    const other = lesson ?? {...openLesson(card.id), rival: 'documented'}
    show({...other, scenario: card.id, seats: [], open: [], rules: {}})
  }
  const show = (next: Lesson) => {
    setLesson(next)
    onLesson(writeLesson(next))
  }
  useEffect(() => {
    const start = async () => {
      const opened = given ? await lessonIn(given, library) : undefined
      setMistakes(opened?.mistakes ?? [])
      const [first] = library
      if (!opened?.given) return first && choose(first)
      setScenario(opened.given.scenario)
      setLesson(opened.given.lesson)
    }
    void start()
  }, [])
  return (
    <div class="link-room">
      <header class="bar">
        <a class="brand" href="../">
          {en.name}
        </a>
        <nav class="bar-tools" aria-label={en.bar}>
          <a href="../">{link.desk}</a>
          <a href="../debrief/">{link.debrief}</a>
          <a href={`../handouts/${lesson ? `#${choiceFor(lesson)}` : ''}`}>{link.handouts}</a>
          <a href="../preflight/">{link.preflight}</a>
        </nav>
      </header>
      <main>
        <div class="link-head">
          <Title>{link.title}</Title>
          <p>{link.intro}</p>
          <LessonNotice mistakes={mistakes} />
        </div>
        <form class="paper link-form" onSubmit={event => event.preventDefault()}>
          <Group title={link.scenario}>
            <div class="link-cards">
              {library.map(card => (
                <Choice
                  key={card.id}
                  name="scenario"
                  label={<b>{card.title}</b>}
                  help={`${en.library.facts(card.minutes, card.turns)}. ${card.summary}`}
                  checked={lesson?.scenario === card.id}
                  onChoose={() => void choose(card)}
                />
              ))}
            </div>
            {failed && (
              <p class="warning" role="alert">
                {link.failed}{' '}
                <button type="button" class="ghost" onClick={() => void choose(failed)}>
                  {link.retry}
                </button>
              </p>
            )}
          </Group>
          {lesson && scenario && (
            <LessonForm
              key={scenario.id}
              lesson={lesson}
              scenario={scenario}
              loadCatalogue={loadCatalogue}
              random={random}
              onChange={change => show({...lesson, ...change})}
            />
          )}
        </form>
        {lesson && scenario && (
          <AddressPanel
            lesson={lesson}
            scenario={scenario}
            isBundled={isBundled(scenario.id)}
            makePage={makePage}
          />
        )}
      </main>
    </div>
  )
}
