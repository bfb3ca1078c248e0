import type {Session} from '../../session/session.ts'
import {en} from '../../words/en.ts'
import {language} from '../../words/language.ts'
import {later} from '../shared/later.tsx'

const IdleCards = later(() => import('./idle-cards.tsx').then(it => it.IdleCards))

export type BesideProps = {
  readonly session: Session
  /** Whether the page has nothing else to do. */
  readonly isIdle: boolean
}

/** The cards behind the crises: a scenario file to open, and the other rooms. */
export const Beside = ({session, isIdle}: BesideProps) => (
  <>
    {isIdle && <IdleCards session={session} />}
    <li class="card quiet-card">
      <h2>{en.library.debrief}</h2>
      <p>{en.library.debriefText}</p>
      <p>
        <a href={`${language.site}debrief/`}>{en.library.debriefLink}</a>
      </p>
    </li>
    <li class="card quiet-card">
      <h2>{en.library.lesson}</h2>
      <p>{en.library.lessonText}</p>
      <p>
        <a href={`${language.site}link/`}>{en.library.lessonLink}</a>
        <br />
        <a href={`${language.site}workshop/`}>{en.library.workshopLink}</a>
        <br />
        <a href={`${language.site}handouts/`}>{en.library.handoutsLink}</a>
        <br />
        <a href={`${language.site}preflight/`}>{en.library.preflightLink}</a>
      </p>
    </li>
    <li class="card quiet-card">
      <h2>{en.library.documents}</h2>
      <p>{en.library.documentsText}</p>
      <p>
        <a href={`${language.site}documents/`}>{en.library.documentsLink}</a>
      </p>
    </li>
  </>
)
