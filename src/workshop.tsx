import library from 'virtual:library'
import {render} from 'preact'
import schema from '../schema/scenario.schema.json'
import {deviceStore} from './device-store.ts'
import {importInWorker, judgeInWorkers} from './judge-in-workers.ts'
import {wearKeptSettings} from './page.tsx'
import {WorkshopRoom} from './rooms/workshop/workshop-room.tsx'
import type {JsonSchema} from './scenarios/schema-walk.ts'
import {draftStore} from './session/drafts.ts'
import {shelfIn} from './session/shelf.ts'
import './rooms/link/link.css'
import './rooms/shared/tool.css'
import './rooms/workshop/workshop.css'

const TEMPLATE = 'fishing-dispute'

/** The files of the bundled scenarios as they were written, instructors' notes and comments included. */
const files = import.meta.glob<string>('./scenarios/library/*.yaml', {
  query: '?raw',
  import: 'default',
})
const pages = import.meta.glob<string>('../docs/{problems,findings}/*.md', {
  query: '?raw',
  import: 'default',
})

const newId = () =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36) + Date.now().toString(36)

/** Tabs of this browser that have the same draft open hear of one another. */
function announce(draft: string, onOther: () => void) {
  const channel = new BroadcastChannel('demarche/drafts')
  channel.onmessage = ({data}: MessageEvent<{draft: string; asks: boolean}>) => {
    if (data.draft !== draft) return
    if (data.asks) channel.postMessage({draft, asks: false})
    onOther()
  }
  channel.postMessage({draft, asks: true})
  return () => channel.close()
}

wearKeptSettings()
const page = document.querySelector('#page')
if (page) {
  const {default: catalogue} = await import('virtual:catalogue')
  page.replaceChildren()
  render(
    <WorkshopRoom
      workplace={{
        store: draftStore(deviceStore()),
        judge: judgeInWorkers(catalogue),
        schema: schema as unknown as JsonSchema,
        importStory: importInWorker,
        catalogue,
        shelf: shelfIn(deviceStore()),
        isBundled: id => library.some(card => card.id === id),
        makePage: async asked =>
          (await import('./one-file-made-here.ts')).makePage(asked, catalogue),
        pageOf: async code => {
          const name = `${code.replace('/', '-')}.md`
          const path = Object.keys(pages).find(each => each.endsWith(`/${name}`))
          return path === undefined ? undefined : pages[path]?.()
        },
        now: () => Date.now(),
        newId,
        announce,
      }}
      finished={library.map(({id, title}) => ({
        id,
        title,
        isTemplate: id === TEMPLATE,
        load: () =>
          files[`./scenarios/library/${id}.yaml`]?.() ?? Promise.reject(new Error('No such file.')),
      }))}
      given={new URLSearchParams(location.hash.slice(1)).get('draft') ?? ''}
      onDraft={id => history.replaceState(null, '', id ? `#draft=${id}` : location.pathname)}
    />,
    page,
  )
}
