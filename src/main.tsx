import library from 'virtual:library'
import {render} from 'preact'
import {createPage} from './page.tsx'
import {runStore} from './session/run-store.ts'
import {createSession} from './session/session.ts'
import {stageViewOf} from './session/views.ts'
import {type AttachedStage, attachStage} from './stage-host.ts'

const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

const session = createSession({
  library,
  store: runStore(deviceStore()),
  now: () => Date.now(),
  random,
})

const runInAddress = () => new URLSearchParams(location.hash.slice(1)).get('run') ?? ''

const resumed = runInAddress()
if (resumed) await session.resume(resumed)

// The address names the run, so that a reload and the back button come to the right place.
session.subscribe(() => {
  const {run} = session.snapshot().context
  const before = runInAddress()
  if (run === before) return
  const address = run ? `#run=${run}` : location.pathname
  if (before) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
})
window.addEventListener('popstate', () => {
  const run = runInAddress()
  if (run === session.snapshot().context.run) return
  if (run) void session.resume(run)
  else session.send({type: 'leave'})
})
const page = document.querySelector('#page')
const stage = document.querySelector('#stage')
if (page) {
  page.replaceChildren()
  render(createPage(session), page)
}
let attached: AttachedStage | undefined
if (stage instanceof HTMLElement) {
  const [first] = library
  // What a first click needs comes before the stage, which nobody waits for.
  await first?.load().catch(() => undefined)
  attached = attachStage(stage, {
    view: () => first && stageViewOf(session.snapshot(), first.id),
    subscribe: session.subscribe,
  })
}

// A part of the page that is gone means that the site was replaced while somebody played.
window.addEventListener('vite:preloadError', () => {
  if (!attached?.isLoading()) session.notify('updated')
})

/** A browser may refuse its storage already when it is named. */
function deviceStore(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
