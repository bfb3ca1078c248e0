import library from 'virtual:library'
import {render} from 'preact'
import {deviceStore} from './device-store.ts'
import {loaders, wearKeptSettings} from './page.tsx'
import {Debrief} from './rooms/debrief/debrief.tsx'
import {whenIdle} from './rooms/shared/when-idle.ts'
import {shelfIn} from './session/shelf.ts'
import type {StageView} from './session/stage-view.ts'
import './rooms/debrief/debrief.css'

let view: StageView | undefined
const listeners: (() => void)[] = []

wearKeptSettings()
const page = document.querySelector('#page')
if (page) {
  page.replaceChildren()
  render(
    <Debrief
      library={[...library, ...shelfIn(deviceStore()).cards()]}
      loaders={loaders}
      given={codeInAddress()}
      onView={now => {
        view = now
        for (const listener of listeners) listener()
      }}
    />,
    page,
  )
}
const stage = document.querySelector('#stage')
if (stage instanceof HTMLElement) {
  whenIdle(async () => {
    const {attachStage} = await import('./stage-host.ts')
    attachStage(stage, {view: () => view, subscribe: listener => listeners.push(listener)})
  })
}

/** The code behind the number sign; an address that was cut in two is given as it stands. */
function codeInAddress(): string {
  const text = location.hash.slice(1)
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
