import {useEffect, useState} from 'preact/hooks'
import {Desk} from './rooms/desk/desk.tsx'
import {type Settings, USUAL} from './rooms/desk/settings-dialog.tsx'
import type {Catalogue} from './scenarios/schema.ts'
import type {Session} from './session/session.ts'
import './rooms/fonts.css'
import './rooms/page.css'
import './rooms/desk/desk.css'
import './rooms/shared/drawer.css'

const SETTINGS = 'demarche/settings'

export const loadCatalogue = () => import('virtual:catalogue').then(it => it.default)

export const loadPack = async (catalogue: Catalogue) => {
  const {readingPack} = await import('./session/reading-pack.ts')
  return readingPack(catalogue, served)
}

/** The texts that the server of this checkout offers beside the page; a built folder offers none. */
const served = async (): Promise<readonly string[]> => {
  if (import.meta.env.PROD && import.meta.env.MODE !== 'local') return []
  const response = await fetch(new URL('sources/index.json', document.baseURI))
  return response.ok ? response.json() : []
}

/** The desk with its settings, which are kept on the device where it can. */
export function createPage(session: Session) {
  return <Page session={session} />
}

function Page({session}: {readonly session: Session}) {
  const [settings, setSettings] = useState(readSettings)
  useEffect(() => {
    document.documentElement.style.fontSize = `${settings.text}%`
    document.documentElement.classList.toggle('less-motion', settings.lessMotion)
    try {
      localStorage.setItem(SETTINGS, JSON.stringify(settings))
    } catch {
      // Settings that cannot be kept still hold until the page is closed.
    }
  }, [settings])
  return (
    <Desk
      session={session}
      loadCatalogue={loadCatalogue}
      loadPack={loadPack}
      settings={settings}
      onSettings={setSettings}
    />
  )
}

function readSettings(): Settings {
  try {
    const kept: Partial<Settings> = JSON.parse(localStorage.getItem(SETTINGS) ?? '{}')
    const text = ([125, 150, 200] as const).find(size => size === kept.text) ?? 100
    return {text, lessMotion: kept.lessMotion === true, hideMoves: kept.hideMoves === true}
  } catch {
    return USUAL
  }
}
