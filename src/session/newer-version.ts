/** What a page asks a waiting worker. */
export const TAKE_UP = 'demarche-take-up'
/** What it answers: whether it takes over now, or waits because other pages of the site are open. */
export type TakenUp = 'taken' | 'others'

/** The worker that this page belongs to; undefined where a browser has none, or the address may not. */
const registration = async () => {
  try {
    return await navigator.serviceWorker?.getRegistration()
  } catch {
    return undefined
  }
}

/** Calls back once a newer version of the site waits; returns how to stop. Never inside another page. */
export function whenNewer(tell: () => void): () => void {
  const stop = new AbortController()
  const {signal} = stop
  const look = async () => {
    const found = await registration()
    if (!found || signal.aborted) return
    const watch = () => {
      if (found.waiting && found.active) tell()
    }
    const watchNext = () => found.installing?.addEventListener('statechange', watch, {signal})
    watch()
    watchNext()
    found.addEventListener('updatefound', watchNext, {signal})
  }
  if (window === window.top) void look()
  return () => stop.abort()
}

/** Takes the waiting version up and loads the page anew, unless other pages of the site are open. */
export async function takeUp(): Promise<TakenUp> {
  const waiting = (await registration())?.waiting
  if (!waiting) {
    // It was taken up meanwhile.
    location.reload()
    return 'taken'
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  const {port1, port2} = new MessageChannel()
  const answer = new Promise<TakenUp>(resolve => {
    port1.onmessage = ({data}) => resolve(data)
  })
  waiting.postMessage(TAKE_UP, [port2])
  return answer
}
