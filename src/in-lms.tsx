import {render} from 'preact'
import {cargo} from './cargo-here.ts'
import {deviceStore, given} from './cargo-store.ts'
import {type Frame, findApi} from './delivery/scorm/find-api.ts'
import {lmsBy} from './delivery/scorm/lms.ts'
import {type Opening, openAt} from './delivery/scorm/opening.ts'
import {type Reporter, reportTo} from './delivery/scorm/reporter.ts'
import {runToGoOn} from './delivery/scorm/resume.ts'
import type {Suspended} from './delivery/scorm/suspend-text.ts'
import {timeOfDay} from './delivery/scorm/timespan.ts'
import {prepare} from './machines/game.ts'
import {LmsBar} from './rooms/desk/lms-bar.tsx'
import {runStore} from './session/run-store.ts'
import type {Session} from './session/session.ts'

/** Milliseconds until what an LMS did not take is sent again. */
const PATIENCE = 10_000
const CLOCK = {now: () => Date.now(), timeOfDay: () => timeOfDay(new Date())}

/** Looks for the LMS that launched this page and puts the play that it kept into the address; then the session can be followed. */
export function openInLms(): {readonly follow: (session: Session) => void} {
  const place = document.createElement('div')
  place.id = 'lms'
  document.body.prepend(place)
  document.body.classList.add('in-lms')
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--above', `${place.offsetHeight}px`)
  }).observe(place)

  const api = findApi(window as unknown as Frame)
  const lms = api && lmsBy(api)
  const {scenarios, lesson} = cargo()
  const opening = lms && openAt(lms, scenarios.map(prepare), {lesson, at: Date.now()})
  if (!lms || !opening) {
    render(<LmsBar state={lms ? 'silent' : 'alone'} />, place)
    return {follow: session => void openOnly(session)}
  }
  const suspended = opening.suspended && keptHere(opening.suspended)
  if (suspended) history.replaceState(null, '', `#run=${suspended.saved.id}`)
  return {
    follow: session => {
      void openOnly(session)
      const report = reportTo(lms, session, {...opening, suspended}, CLOCK, show)
      show()
      sendWhenever(report)
      // A step through a play is a page of its own: here it would end the talk with the LMS.
      document.addEventListener('click', ({target}) => {
        const link = target instanceof Element && target.closest('a')
        if (link && /^#[^=]+$/.test(link.getAttribute('href') ?? '')) link.target = '_blank'
      })
      function show() {
        // It is called already while the first report is made.
        queueMicrotask(() =>
          render(
            <LmsBar
              state={report.standing()}
              isKept={session.isKept()}
              onReplace={report.replace}
            />,
            place,
          ),
        )
      }
    },
  }
}

/** Where there is one crisis and nothing was begun, it opens by itself. */
async function openOnly(session: Session) {
  const [only, another] = session.library
  const {runs} = await session.savedRuns()
  if (!only || another || runs.length > 0) return
  if (session.snapshot().matches('library')) await session.openCard(only)
}

/** The play to go on with, kept where the desk looks for it. */
function keptHere({saved, tally}: Suspended): Opening['suspended'] {
  const store = runStore(deviceStore())
  const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  const run = runToGoOn(saved, store.text(saved.id), () => `${random().toString(36)}-lms`)
  if (!store.save(run).ok) {
    store.forget(run.id)
    runStore(given).save(run)
  }
  return {saved: run, tally}
}

function sendWhenever({standing, catchUp, leave}: Reporter) {
  setInterval(() => standing().behind && catchUp(), PATIENCE)
  window.addEventListener('online', catchUp)
  document.addEventListener('visibilitychange', () => {
    // The last that a phone may say of a page that it is about to close.
    if (document.visibilityState === 'hidden') catchUp()
  })
  window.addEventListener('pagehide', leave)
  // A page that comes back from the browser's memory has ended its talk.
  window.addEventListener('pageshow', ({persisted}) => {
    if (persisted) location.reload()
  })
}
