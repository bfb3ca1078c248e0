import {useEffect, useState} from 'preact/hooks'
import type {LibraryCard} from '../../session/library.ts'
import type {SavedRuns} from '../../session/saved-run.ts'
import type {Session} from '../../session/session.ts'
import {en} from '../../words/en.ts'
import {later} from '../shared/later.tsx'
import {Title} from '../shared/title.tsx'
import {whenIdle} from '../shared/when-idle.ts'
import {Beside} from './beside.tsx'

const KeptRuns = later(() => import('./kept-runs.tsx').then(it => it.KeptRuns))
const LessonNotice = later(() => import('../shared/lesson-notice.tsx').then(it => it.LessonNotice))

type Props = {
  readonly session: Session
  /** Whether somebody comes back to it; a page that has just opened leaves the focus alone. */
  readonly isReturn: boolean
}

/** The crises to choose from, and the plays on this device to go on with. */
export function LibraryScreen({session, isReturn}: Props) {
  const [kept, setKept] = useState<SavedRuns>({runs: [], unread: ''})
  const [failed, setFailed] = useState<string>()
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    session.savedRuns().then(setKept)
    whenIdle(() => setIdle(true))
  }, [session])
  const open = async (card: LibraryCard) =>
    setFailed((await session.openCard(card)) ? undefined : en.library.failed)
  const {mistakes} = session.snapshot().context
  return (
    <div class="library">
      <header class="library-head">
        <Title {...(isReturn ? {moment: 'library'} : {})}>{en.library.title}</Title>
        <p>{en.library.intro}</p>
      </header>
      {mistakes.length > 0 && <LessonNotice mistakes={mistakes} />}
      {failed && (
        <p class="warning" role="alert">
          {failed}
        </p>
      )}
      {(kept.unread || kept.runs.length > 0) && <KeptRuns session={session} kept={kept} />}
      <ul class="cards">
        {session.library.map(card => (
          <li key={card.id} class="card paper">
            {/* Of a crisis that was kept and is damaged nothing more is known than its name. */}
            {card.turns > 0 && (
              <p class="kicker">{en.library.facts(card.minutes, card.turns, card.title)}</p>
            )}
            <h2>
              <button type="button" class="card-title" onClick={() => open(card)}>
                {card.title}
              </button>
            </h2>
            <p>{card.summary}</p>
            <p class="small">{Object.values(card.seats).join(' · ')}</p>
            {session.isFromFile(card.id) && (
              <p class="small own-card">
                {en.library.own}{' '}
                <button
                  type="button"
                  class="ghost"
                  aria-label={en.library.removeOwn(card.title)}
                  onClick={() => session.removeFile(card.id)}
                >
                  {en.library.remove}
                </button>
              </p>
            )}
          </li>
        ))}
        <Beside session={session} isIdle={isIdle} />
      </ul>
    </div>
  )
}
