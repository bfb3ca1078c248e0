import type {Play} from '../../records/play.ts'
import {savedRun} from '../../session/saved-run.ts'
import type {Session} from '../../session/session.ts'
import type {Entry} from './data-model.ts'
import {isComplete, leaving, locationOf} from './entries.ts'
import type {Lms} from './lms.ts'
import type {Aside, Opening} from './opening.ts'
import {type LeftOut, suspendText} from './suspend-text.ts'
import {nextTally, type Tally, tallyAgain} from './tally.ts'
import {tellingTo} from './telling.ts'
import {type Clock, type Sight, watchBy} from './watch.ts'

/** How the reports of a page stand. */
export type Standing = {
  /** Whether the LMS has not taken the last decision. */
  readonly behind: boolean
  readonly leftOut: LeftOut | 'play'
  /** What the LMS kept and this page cannot go on with, until the person decides. */
  readonly aside: Aside | undefined
}

/** Reports one session to an LMS. */
export type Reporter = {
  readonly standing: () => Standing
  /** Keeps the play of this page in place of what was set aside. */
  readonly replace: () => void
  /** Sends what the LMS did not take, or has not got yet. */
  readonly catchUp: () => void
  /** Sends the last and ends the talk, once. */
  readonly leave: () => void
}

type Run = {readonly id: string; readonly play: Play; readonly tally: Tally}

/** Reports a session from now on; `tell` is called whenever the standing may have changed. */
export function reportTo(
  lms: Lms,
  session: Session,
  opening: Opening,
  clock: Clock,
  tell: () => void,
): Reporter {
  const {suspended} = opening
  const {now} = clock
  const start = now()
  const telling = tellingTo(lms)
  const watch = watchBy(clock)
  let {completed} = opening
  let standing: Standing = {behind: false, leftOut: 'nothing', aside: opening.aside}
  let run: Run | undefined
  let seen = ''
  let sent = ''
  let hasLeft = false

  const stand = (change: Partial<Standing>) => {
    standing = {...standing, ...change}
    tell()
  }

  /** The run as the LMS knows it, at its present moment. */
  function runOf({saved: {id}, play}: Sight): Run {
    if (run?.id === id) return {...run, play}
    const held = telling.held()
    if (!run && suspended?.saved.id === id) {
      return {id, play, tally: tallyAgain(suspended.tally, play, held)}
    }
    const before = run?.tally ?? suspended?.tally ?? NO_TALLY
    return {id, play, tally: nextTally(run?.play, before, play, held)}
  }

  function look() {
    const sight = sightOf(session)
    if (!sight) return
    const {saved, play} = sight
    const isBack = !run && suspended?.saved.id === saved.id
    watch.see(sight, isBack)
    run = runOf(sight)
    const at = `${saved.id} ${play.steps.length} ${saved.place}`
    if (at === seen) return
    seen = at
    send(sight)
  }

  /** Sets all that the LMS should hold now, and commits it. */
  function send({saved, play}: Sight) {
    if (!run || standing.aside) return
    const {id} = run
    const tally = telling.tell(play, run.tally, decision => watch.taken(id, decision))
    run = {...run, tally}
    completed ||= isComplete(play, saved.place)
    const text = suspendText(saved, play, tally)
    const needed: Entry[] = []
    if (text.ok) needed.push(['cmi.suspend_data', text.value.text])
    // What was done before, or a teacher has set, stands.
    if (!opening.completed) {
      needed.push(['cmi.core.lesson_status', completed ? 'completed' : 'incomplete'])
    }
    const refused = needed.filter(entry => !lms.set(entry))
    lms.set(['cmi.core.lesson_location', locationOf(play, saved.place)])
    for (const entry of leaving(now() - start, completed)) lms.set(entry)
    const isTaken = refused.length === 0 && lms.commit()
    if (isTaken) sent = textOf(saved)
    stand({behind: !isTaken, leftOut: text.ok ? text.value.leftOut : 'play'})
  }

  function catchUp() {
    const sight = sightOf(session)
    if (sight && !hasLeft && (standing.behind || textOf(sight.saved) !== sent)) send(sight)
  }

  const stop = session.subscribe(look)
  look()
  return {
    standing: () => standing,
    replace: () => {
      stand({aside: undefined})
      catchUp()
    },
    catchUp,
    leave: () => {
      if (hasLeft) return
      stop()
      catchUp()
      hasLeft = true
      for (const entry of leaving(now() - start, completed)) lms.set(entry)
      lms.finish()
    },
  }
}

const NO_TALLY: Tally = {number: 0, offset: 0, sent: 0}

function sightOf(session: Session): Sight | undefined {
  const {context, value} = session.snapshot()
  const saved = savedRun(context, String(value), 0)
  return saved && context.play && {saved, play: context.play, drifts: context.remarks.drifts}
}

const textOf = (saved: Sight['saved']) => JSON.stringify(saved)
