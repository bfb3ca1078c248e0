import {render} from 'preact'
import {deviceStore} from './device-store.ts'
import {keepSite} from './offline.ts'
import {wearKeptSettings} from './page.tsx'
import {PreflightRoom} from './rooms/preflight/preflight-room.tsx'
import {timeOf} from './rooms/shared/time-of.ts'
import {type KeptSite, keptHere} from './session/kept-here.ts'
import {offlineState, whenOffline} from './session/offline-copy.ts'
import {factsOf} from './session/preflight-facts.ts'
import './rooms/link/link.css'
import './rooms/shared/tool.css'
import './rooms/preflight/preflight.css'

const PATIENCE = 4000

/** Whether a worker answers, within a time that a person waits for. */
const workerAnswers = () =>
  new Promise<boolean>(resolve => {
    const worker = new Worker(new URL('./preflight-worker.ts', import.meta.url), {type: 'module'})
    const end = (isThere: boolean) => {
      worker.terminate()
      resolve(isThere)
    }
    worker.onmessage = () => end(true)
    worker.onerror = () => end(false)
    setTimeout(() => end(false), PATIENCE)
    worker.postMessage('there?')
  })

/** The databases of this browser, which may refuse already when they are named. */
function databases(): IDBFactory | undefined {
  try {
    return window.indexedDB ?? undefined
  } catch {
    return undefined
  }
}

/** Where this browser keeps the site; undefined at an address that may not have it kept. */
const site = (): KeptSite | undefined =>
  'caches' in window && 'serviceWorker' in navigator
    ? {caches: window.caches, workers: navigator.serviceWorker}
    : undefined

wearKeptSettings()
const page = document.querySelector('#page')
if (page) {
  const device = deviceStore()
  const now = () => Date.now()
  page.replaceChildren()
  render(
    <PreflightRoom
      check={() =>
        factsOf({
          device,
          databases: databases(),
          workers: workerAnswers,
          offline: async () => {
            await keepSite()
            return offlineState()
          },
          now: now(),
          wordTime: timeOf,
        })
      }
      whenOffline={whenOffline}
      kept={keptHere(device, databases(), site())}
      reportHead={() => [timeOf(now()), navigator.userAgent]}
    />,
    page,
  )
}
