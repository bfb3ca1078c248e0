import {useState} from 'preact/hooks'
import {type LessonMistake, wordLessonMistake} from '../../words/lesson.ts'
import {told} from '../../words/lesson-told.ts'
import './lesson.css'

type Props = {readonly mistakes: readonly LessonMistake[]}

/** What was wrong with the address, a sentence each, until it is read. */
export function LessonNotice({mistakes}: Props) {
  const [read, setRead] = useState<readonly LessonMistake[]>()
  if (mistakes.length === 0 || read === mistakes) return null
  return (
    <section class="lesson-notice" role="alert" aria-label={told.label}>
      {mistakes.map(mistake => (
        <p key={JSON.stringify(mistake)}>{wordLessonMistake(mistake)}</p>
      ))}
      <button type="button" class="solid" onClick={() => setRead(mistakes)}>
        {told.dismiss}
      </button>
    </section>
  )
}
