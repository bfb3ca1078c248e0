import {Fragment, render} from 'preact'
import {startedAt} from './drafts/start-at.ts'
import {createPage} from './page.tsx'
import type {TryMessage} from './rooms/workshop/play-panel.tsx'
import type {Scenario} from './scenarios/schema.ts'
import {memoryStore} from './session/memory-store.ts'
import {runStore} from './session/run-store.ts'
import {createSession, type Session} from './session/session.ts'
import {cardOf} from './session/shelf.ts'
import {stageViewOf} from './session/views.ts'
import './rooms/workshop/try.css'

/*
 * The desk as the workshop shows it beside a draft. Its runs are kept in this page alone, so that trying a
 * draft leaves nothing among the plays of the device.
 */

const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
const store = runStore(memoryStore())
const listeners: (() => void)[] = []
const tell = () => {
  for (const listener of listeners) listener()
}
let session: Session | undefined
let tried: Scenario | undefined
let round = 0
let shown = 0

async function play(message: TryMessage) {
  const {scenario, opening, held} = message
  const run = session?.snapshot().context.run
  const goesOn = message.round === round && run
  tried = opening ? startedAt(scenario, opening) : scenario
  round = message.round
  const card = cardOf(tried)
  const next = createSession({library: [card], store, now: () => Date.now(), random})
  next.subscribe(() => session === next && tell())
  session = next
  // The kept run is played again through the text as it is now.
  const isBack = goesOn ? await next.resume(run) : false
  if (!isBack) {
    // What no longer fits the draft was only tried.
    next.notify(undefined)
    await next.openCard(card)
    const [seat] = held
    if (opening && seat) {
      next.send({type: 'sit', seat})
      next.beginRun(held, 'documented', 1)
    }
  }
  const page = document.querySelector('#page')
  if (!page || session !== next) return
  shown += 1
  // A session of its own gets a page of its own.
  render(<Fragment key={shown}>{createPage(next)}</Fragment>, page)
  tell()
}

window.addEventListener('message', ({data, origin, source}: MessageEvent<TryMessage>) => {
  if (origin !== location.origin || source !== window.parent) return
  if (data?.type === 'demarche/try') void play(data)
})
window.parent.postMessage({type: 'demarche/try-ready'}, location.origin)

const stage = document.querySelector('#stage')
if (stage instanceof HTMLElement) {
  void import('./stage-host.ts').then(({attachStage}) =>
    attachStage(stage, {
      view: () => (session && tried ? stageViewOf(session.snapshot(), tried.id) : undefined),
      subscribe: listener => listeners.push(listener),
      // A draft's places may be moved, so its map is made of them each time.
      mapKey: view => JSON.stringify(view.places),
    }),
  )
}
