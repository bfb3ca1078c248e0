import {useEffect, useState} from 'preact/hooks'
import type {LibraryCard} from '../../session/library.ts'
import type {SavedRun, SavedRuns} from '../../session/saved-run.ts'
import type {Session} from '../../session/session.ts'
import {en} from '../../words/en.ts'
import {language} from '../../words/language.ts'
import {later} from '../shared/later.tsx'
import {Title} from '../shared/title.tsx'
import {whenIdle} from '../shared/when-idle.ts'
import {Beside} from './beside.tsx'

const LessonNotice = later(() => import('../shared/lesson-notice.tsx').then(it => it.LessonNotice))

type Props = {
  readonly session: Session
  /** Whether somebody comes back to it; a page that has just opened leaves the focus alone. */
  readonly isReturn: boolean
}

/** The crises to choose from, and the plays on this device to go on with. */
export function LibraryScreen({session, isReturn}: Props) {
  const [{runs, unread}, setKept] = useState<SavedRuns>({runs: [], unread: ''})
  const [failed, setFailed] = useState<string>()
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    session.savedRuns().then(setKept)
    whenIdle(() => setIdle(true))
  }, [session])
  const forget = (id: string) => {
    session.forget(id)
    setKept({runs: runs.filter(run => run.id !== id), unread})
  }
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
      {unread && (
        <p class="warning" role="status">
          {unread}
        </p>
      )}
      {runs.length > 0 && (
        <section class="runs" aria-labelledby="runs">
          <h2 class="label" id="runs">
            {en.library.resume}
          </h2>
          <ul>
            {runs.map(run => (
              <RunCard
                key={run.id}
                run={run}
                session={session}
                onResume={() => session.resume(run.id)}
                onForget={() => forget(run.id)}
              />
            ))}
          </ul>
        </section>
      )}
      <ul class="cards">
        {session.library.map(card => (
          <li key={card.id} class="card paper">
            <p class="kicker">{en.library.facts(card.minutes, card.turns, card.title)}</p>
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

type RunProps = {
  readonly run: SavedRun
  readonly session: Session
  readonly onResume: () => void
  readonly onForget: () => void
}

function RunCard({run, session, onResume, onForget}: RunProps) {
  const {record} = run
  const card = session.library.find(each => each.id === record.scenario.id)
  // In the language of the page, whichever it was begun in.
  const title = card?.title ?? record.scenario.title
  const turns = card?.turns ?? record.moves.length
  const seat = language.joined(record.held.map(id => card?.seats[id] ?? id))
  const number = Math.min(turns, record.moves.length + (run.place === 'told' ? 0 : 1))
  return (
    <li class="run">
      <span>
        <b>{title}</b>{' '}
        <span class="small">
          {record.ending
            ? en.library.resumeEnded(seat)
            : en.library.resumeFacts(seat, number, turns)}
        </span>
      </span>
      <button
        type="button"
        class="solid"
        aria-label={en.library.resumeButton(title)}
        onClick={onResume}
      >
        {en.library.goOn}
      </button>
      <button type="button" class="ghost" aria-label={en.library.forget(title)} onClick={onForget}>
        {en.library.remove}
      </button>
    </li>
  )
}
