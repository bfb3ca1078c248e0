import {useEffect, useRef, useState} from 'preact/hooks'
import type {SavedRun, SavedRuns} from '../../session/saved-run.ts'
import type {Session} from '../../session/session.ts'
import {keptRuns as words} from '../../words/kept-runs.ts'
import {language} from '../../words/language.ts'

type Props = {readonly session: Session; readonly kept: SavedRuns}

/** The plays on this device: those to go on with, and those that have ended. */
export function KeptRuns({session, kept: {runs, unread}}: Props) {
  const [removed, setRemoved] = useState<SavedRun>()
  const [gone, setGone] = useState<readonly SavedRun[]>([])
  const remove = (run: SavedRun) => {
    session.forget(run.id)
    setGone([...gone, run])
    setRemoved(run)
  }
  const putBack = (run: SavedRun): boolean => {
    if (!session.keep(run)) return false
    setGone(gone.filter(each => each !== run))
    setRemoved(undefined)
    return true
  }
  const here = runs.filter(run => !gone.includes(run))
  const parts = [
    {id: 'runs', title: words.resume, list: here.filter(({record}) => !record.ending)},
    {id: 'ended-runs', title: words.ended, list: here.filter(({record}) => record.ending)},
  ]
  return (
    <>
      {unread && (
        <p class="warning" role="status">
          {unread}
        </p>
      )}
      {removed && (
        <Removed
          key={removed.id}
          title={toldOf(removed, session).title}
          onPutBack={() => putBack(removed)}
        />
      )}
      {parts.map(
        ({id, title, list}) =>
          list.length > 0 && (
            <section key={id} class="runs" aria-labelledby={id}>
              <h2 class="label" id={id}>
                {title}
              </h2>
              <ul>
                {list.map(run => (
                  <RunCard key={run.id} run={run} session={session} onForget={() => remove(run)} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

type RemovedProps = {readonly title: string; readonly onPutBack: () => boolean}

/** What was removed a moment ago, and the way back. */
function Removed({title, onPutBack}: RemovedProps) {
  const [failed, setFailed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone, and the focus with it.
  useEffect(() => button.current?.focus(), [])
  return (
    <div class="runs">
      <p class="run" role="status">
        <span id="removed">{failed ? words.notPutBack : words.removed(title)}</span>
        <button
          ref={button}
          type="button"
          class="solid"
          aria-describedby="removed"
          onClick={() => setFailed(!onPutBack())}
        >
          {words.putBack}
        </button>
      </p>
    </div>
  )
}

type RunProps = {
  readonly run: SavedRun
  readonly session: Session
  readonly onForget: () => void
}

function RunCard({run, session, onForget}: RunProps) {
  const {record, place, id} = run
  const {title, turns, seat} = toldOf(run, session)
  const number = Math.min(turns, record.moves.length + (place === 'told' ? 0 : 1))
  const ended = Boolean(record.ending)
  return (
    <li class="run">
      <span>
        <b>{title}</b>{' '}
        <span class="small">
          {ended
            ? words.endedFacts(seat, record.moves.length)
            : words.resumeFacts(seat, number, turns)}
        </span>
      </span>
      <button
        type="button"
        class={ended ? 'ghost' : 'solid'}
        aria-label={ended ? words.openButton(title) : words.resumeButton(title)}
        onClick={() => session.resume(id)}
      >
        {ended ? words.open : words.goOn}
      </button>
      <button type="button" class="ghost" aria-label={words.forget(title)} onClick={onForget}>
        {words.remove}
      </button>
    </li>
  )
}

/** A kept play in the language of the page, whichever it was begun in. */
function toldOf({record}: SavedRun, session: Session) {
  const card = session.library.find(each => each.id === record.scenario.id)
  return {
    title: card?.title ?? record.scenario.title,
    turns: card?.turns ?? record.moves.length,
    seat: language.joined(record.held.map(id => card?.seats[id] ?? id)),
  }
}
