import library from 'virtual:library'
import {render} from 'preact'
import {deviceStore} from './device-store.ts'
import {HandoutsRoom} from './rooms/handouts/handouts-room.tsx'
import {whenIdle} from './rooms/shared/when-idle.ts'
import {shelfIn} from './session/shelf.ts'
import './rooms/fonts.css'
import './rooms/page.css'
import './rooms/link/link.css'
import './rooms/handouts/handouts.css'
import './rooms/handouts/leaf-tables.css'
import './rooms/handouts/leaf.css'
import './rooms/handouts/print.css'

const page = document.querySelector('#page')
if (page) {
  const show = () =>
    render(
      <HandoutsRoom
        // A new address, typed into an open page, is read afresh.
        key={location.hash}
        library={[...library, ...shelfIn(deviceStore()).cards()]}
        loadCatalogue={() => import('virtual:catalogue').then(it => it.default)}
        loadNotes={() => import('virtual:notes').then(it => it.default)}
        given={location.hash.slice(1)}
        onChoice={text => history.replaceState(null, '', `#${text}`)}
      />,
      page,
    )
  page.replaceChildren()
  show()
  window.addEventListener('hashchange', show)
}

whenIdle(async () => (await import('./offline.ts')).keepSite())
