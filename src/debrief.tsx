import library from 'virtual:library'
import {render} from 'preact'
import {loadCatalogue, loadPack} from './page.tsx'
import {Debrief} from './rooms/debrief/debrief.tsx'
import './rooms/debrief/debrief.css'

const page = document.querySelector('#page')
if (page) {
  page.replaceChildren()
  render(
    <Debrief
      library={library}
      loadCatalogue={loadCatalogue}
      loadPack={loadPack}
      given={decodeURIComponent(location.hash.slice(1))}
    />,
    page,
  )
}
