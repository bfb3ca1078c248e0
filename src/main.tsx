import library from 'virtual:library'
import {render} from 'preact'
import {deviceStore} from './device-store.ts'
import {lessonHere} from './lesson-here.ts'
import {createPage, loaders} from './page.tsx'
import {whenIdle} from './rooms/shared/when-idle.ts'
import {runStore} from './session/run-store.ts'
import {createSession} from './session/session.ts'
import {shelfIn} from './session/shelf.ts'
import {stageViewOf} from './session/views.ts'
import type {AttachedStage} from './stage-host.ts'

const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

export const session = createSession({
  library,
  store: runStore(deviceStore()),
  now: () => Date.now(),
  random,
  lesson: lessonHere,
  shelf: shelfIn(deviceStore()),
  readFile: async text => {
    // A page that is one file opens no other.
    if (import.meta.env.MODE === 'one-file') return undefined
    const [catalogue, {readInWorker}] = await Promise.all([
      loaders.loadCatalogue(),
      import('./read-in-worker.ts'),
    ])
    return readInWorker(text, catalogue)
  },
})

const inAddress = () => new URLSearchParams(location.hash.slice(1))
const runInAddress = () => inAddress().get('run') ?? ''
/** The lesson that a teacher's address gives: whatever stands behind the number sign and is no run. */
const lessonInAddress = () => (inAddress().has('run') ? '' : location.hash.slice(1))

/** Goes where the address points. */
async function follow() {
  const run = runInAddress()
  const lesson = lessonInAddress()
  const {context} = session.snapshot()
  if (run) {
    if (run !== context.run) await session.resume(run)
  } else if (lesson) await session.openLesson(lesson)
  else if (context.run || context.lesson) session.send({type: 'leave'})
}
if (location.hash) await follow()

// The address names the run, so that a reload and the back button come to the right place; before
// and behind the runs of a lesson it gives the lesson.
let lessonBefore = session.snapshot().context.lesson
session.subscribe(() => {
  const {run, lesson, lessonText, mistakes} = session.snapshot().context
  const before = runInAddress()
  // A wrong address stays in sight.
  const isLessonLeft = lessonBefore && !lesson && mistakes.length === 0 && lessonInAddress()
  lessonBefore = lesson
  if (run === before && (run || !isLessonLeft)) return
  const address = run ? `#run=${run}` : lesson ? `#${lessonText}` : location.pathname
  if (before) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
})
window.addEventListener('popstate', () => void follow())
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
  whenIdle(async () => {
    const {attachStage} = await import('./stage-host.ts')
    attached = attachStage(stage, {
      view: () => first && stageViewOf(session.snapshot(), first.id),
      subscribe: session.subscribe,
    })
  })
}

// A part of the page that is gone means that the site was replaced while somebody played.
window.addEventListener('vite:preloadError', () => {
  if (!attached?.isLoading()) session.notify('updated')
})
