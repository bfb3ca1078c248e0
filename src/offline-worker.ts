import {clientsClaim, setCacheNameDetails} from 'workbox-core'
import {precacheAndRoute} from 'workbox-precaching'
import {registerRoute} from 'workbox-routing'
import {NetworkFirst} from 'workbox-strategies'
import {TAKE_UP, type TakenUp} from './session/newer-version.ts'

/*
 * Keeps the whole site on the device and answers from there. A newer version waits beside the one that
 * open pages came from, until all of them are closed or a person takes it up.
 */

/** What the build tells of the site. */
type Site = {
  /** Each file, with a mark of what is in it where its name has none. */
  readonly files: readonly {readonly url: string; readonly revision: string | null}[]
  /** Whether the server offers texts of documents beside the site. */
  readonly hasTexts: boolean
}

/** As much of a worker's surroundings as is used here. */
type Surroundings = {
  readonly demarche: Site
  readonly registration: {readonly scope: string}
  readonly clients: {
    readonly matchAll: (options: {
      type: 'window'
      includeUncontrolled: true
    }) => Promise<readonly {readonly url: string; readonly frameType: string}[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void
}
type WorkerEvent = MessageEvent & {readonly waitUntil: (work: Promise<unknown>) => void}

const worker = self as unknown as Surroundings
const {files, hasTexts} = worker.demarche
const {scope} = worker.registration

setCacheNameDetails({prefix: 'demarche'})
clientsClaim()
// What stands behind a question mark or a number sign is for the page alone.
precacheAndRoute([...files], {ignoreURLParametersMatching: [/./], cleanURLs: false})

// A page asked for without its last slash, to which a server would send on.
registerRoute(
  ({request, url}) =>
    request.mode === 'navigate' &&
    files.some(file => scope + file.url === `${url.href}/index.html`),
  async ({url}) => Response.redirect(`${url.href}/`),
)

if (hasTexts) {
  const texts = new NetworkFirst()
  registerRoute(({url}) => url.href.startsWith(`${scope}sources/`), texts)
  worker.addEventListener('install', event => event.waitUntil(keepTexts(texts, event)))
}

worker.addEventListener('message', event => {
  if (event.data === TAKE_UP) event.waitUntil(takeUp(event.ports[0]))
})

/** Fetches the texts that the server has now; a site is whole without them. */
async function keepTexts(texts: NetworkFirst, event: WorkerEvent) {
  const keep = (name: string) =>
    texts.handle({event: event as never, request: new Request(`${scope}sources/${name}`)})
  try {
    const names: readonly string[] = await (await keep('index.json')).json()
    await Promise.all(names.map(keep))
  } catch {
    // They are asked for again when a source is opened.
  }
}

/** Takes over where only the page that asks is open, so that nobody's play changes under them. */
async function takeUp(page: MessagePort | undefined) {
  const open = await worker.clients.matchAll({type: 'window', includeUncontrolled: true})
  const pages = open.filter(({url, frameType}) => url.startsWith(scope) && frameType !== 'nested')
  const answer: TakenUp = pages.length > 1 ? 'others' : 'taken'
  page?.postMessage(answer)
  if (answer === 'taken') await worker.skipWaiting()
}
