import library from 'virtual:library'
import {render} from 'preact'
import {LinkRoom} from './rooms/link/link-room.tsx'
import './rooms/fonts.css'
import './rooms/page.css'
import './rooms/desk/desk.css'
import './rooms/link/link.css'

const page = document.querySelector('#page')
if (page) {
  page.replaceChildren()
  render(
    <LinkRoom
      library={library}
      loadCatalogue={() => import('virtual:catalogue').then(it => it.default)}
      given={location.hash.slice(1)}
      random={() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0}
      // So that a reload or a bookmark of this page brings the choices back.
      onLesson={text => history.replaceState(null, '', `#${text}`)}
    />,
    page,
  )
}
