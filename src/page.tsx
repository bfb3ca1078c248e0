import {useEffect, useState} from 'preact/hooks'
import {Desk} from './rooms/desk/desk.tsx'
import {readSettings, type Settings, USUAL} from './rooms/desk/settings.ts'
import type {SourceLoaders} from './rooms/shared/sources.tsx'
import type {Catalogue} from './scenarios/schema.ts'
import type {Session} from './session/session.ts'
import './rooms/other-language.ts'
import './rooms/fonts.css'
import './rooms/page.css'
import './rooms/desk/desk.css'
import './rooms/desk/own-debrief.css'
import './rooms/shared/drawer.css'
import './rooms/large-letters.css'
import './rooms/forced-colors.css'
import './rooms/print.css'

const SETTINGS = 'demarche/settings'

const loadCatalogue = () => import('virtual:catalogue').then(it => it.default)

const loadPack = async (catalogue: Catalogue) => {
  const {packHere} = await import('./pack-here.ts')
  return packHere(catalogue)
}

/** Catalogue and texts, fetched when the first source is opened. */
export const loaders: SourceLoaders = {loadCatalogue, loadPack}

/** The desk with its settings, which are kept on the device where it can. */
export function createPage(session: Session) {
  return <Page session={session} />
}

function Page({session}: {readonly session: Session}) {
  const [settings, setSettings] = useState(keptSettings)
  useEffect(() => wear(settings), [settings])
  // Kept before they are shown, so that a page closed at once has them too.
  const change = (changed: Settings) => {
    keepSettings(changed)
    setSettings(changed)
  }
  return <Desk session={session} loaders={loaders} settings={settings} onSettings={change} />
}

/** Shows a page as the person last asked for it, where there is nothing to ask them with. */
export const wearKeptSettings = () => wear(keptSettings())

function wear(settings: Settings) {
  document.documentElement.style.fontSize = `${settings.text}%`
  const {classList} = document.documentElement
  classList.toggle('less-motion', settings.lessMotion)
  classList.toggle('wide-spacing', settings.spacing)
  classList.toggle('short-lines', settings.shortLines)
  classList.toggle('strong-contrast', settings.contrast)
}

function keptSettings(): Settings {
  try {
    return readSettings(localStorage.getItem(SETTINGS))
  } catch {
    return USUAL
  }
}

function keepSettings(settings: Settings) {
  try {
    localStorage.setItem(SETTINGS, JSON.stringify(settings))
  } catch {
    // Settings that cannot be kept still hold until the page is closed.
  }
}
