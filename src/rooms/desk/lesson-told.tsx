import type {Lesson} from '../../session/lesson.ts'
import {told} from '../../words/lesson-told.ts'
import {lessonParts} from '../shared/lesson-parts.ts'
import '../shared/lesson.css'

/** What the teacher fixed, in one line. */
export function LessonTold({lesson}: {readonly lesson: Lesson}) {
  const parts = lessonParts(lesson)
  return (
    <>
      {lesson.hotSeat && <p class="note supports">{told.hotSeat}</p>}
      <p class="lesson-told">{parts.length > 0 ? told.by(parts) : told.nothing}</p>
    </>
  )
}
