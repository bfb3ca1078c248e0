import library from 'virtual:library'
import {render} from 'preact'
import {createPage} from './page.tsx'
import {runStore} from './session/run-store.ts'
import {createSession} from './session/session.ts'
import {stageViewOf} from './session/views.ts'
import {attachStage} from './stage-host.ts'

const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

const session = createSession({
  library,
  store: runStore(deviceStore()),
  now: () => Date.now(),
  random,
})

const resumed = new URLSearchParams(location.hash.slice(1)).get('run')
if (resumed) await session.resume(resumed)

// The address names the run, so that a reload comes back to the same place.
session.subscribe(() => {
  const {run} = session.snapshot().context
  const hash = run ? `#run=${run}` : ''
  if (location.hash !== hash) history.replaceState(null, '', hash || location.pathname)
})

const page = document.querySelector('#page')
const stage = document.querySelector('#stage')
if (page) {
  page.replaceChildren()
  render(createPage(session), page)
}
if (stage instanceof HTMLElement) {
  const [first] = library
  attachStage(stage, {
    view: () => first && stageViewOf(session.snapshot(), first.id),
    subscribe: session.subscribe,
  })
}

/** A browser may refuse its storage already when it is named. */
function deviceStore(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
