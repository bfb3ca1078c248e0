import library from 'virtual:library'
import {render} from 'preact'
import {loaders} from './page.tsx'
import {DocumentsRoom} from './rooms/documents/documents-room.tsx'
import {whenIdle} from './rooms/shared/when-idle.ts'
import './rooms/documents/documents.css'

const page = document.querySelector('#page')
if (page) {
  page.replaceChildren()
  render(<DocumentsRoom library={library} loaders={loaders} />, page)
}

whenIdle(async () => (await import('./offline.ts')).keepSite())
