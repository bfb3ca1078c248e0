import library from 'virtual:library'
import {render} from 'preact'
import {deviceStore} from './device-store.ts'
import {LinkRoom} from './rooms/link/link-room.tsx'
import {shelfIn} from './session/shelf.ts'
import './rooms/fonts.css'
import './rooms/page.css'
import './rooms/desk/desk.css'
import './rooms/link/link.css'

const loadCatalogue = () => import('virtual:catalogue').then(it => it.default)

const page = document.querySelector('#page')
if (page) {
  page.replaceChildren()
  render(
    <LinkRoom
      library={[...library, ...shelfIn(deviceStore()).cards()]}
      loadCatalogue={loadCatalogue}
      isBundled={id => library.some(card => card.id === id)}
      makePage={async asked => {
        const [{makePage}, catalogue] = await Promise.all([
          import('./one-file-made-here.ts'),
          loadCatalogue(),
        ])
        return makePage(asked, catalogue)
      }}
      given={location.hash.slice(1)}
      random={() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0}
      // So that a reload or a bookmark of this page brings the choices back.
      onLesson={text => history.replaceState(null, '', `#${text}`)}
    />,
    page,
  )
}
