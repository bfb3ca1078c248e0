import library from 'virtual:library'
import {render} from 'preact'
import {loaders, wearKeptSettings} from './page.tsx'
import {Debrief} from './rooms/debrief/debrief.tsx'
import {whenIdle} from './rooms/shared/when-idle.ts'
import {readAddress} from './session/debrief-address.ts'
import type {StageView} from './session/stage-view.ts'
import './rooms/debrief/debrief.css'

/*
 * The replay of one record inside the desk's own file, at the code that the address names; "replay" asks for a
 * record.
 */

let view: StageView | undefined
const listeners: (() => void)[] = []
const {code, moment} = readAddress(location.hash)

wearKeptSettings()
const stage = document.querySelector('#stage')
const page = document.querySelector('#page')
if (page) {
  page.replaceChildren()
  render(
    <Debrief
      library={library}
      loaders={loaders}
      given={code === 'replay' ? '' : code}
      givenMoment={moment}
      desk="#"
      onAnother={() => {
        history.replaceState(null, '', '#replay')
        location.reload()
      }}
      onView={now => {
        view = now
        for (const listener of listeners) listener()
      }}
    />,
    page,
  )
}
if (stage instanceof HTMLElement) {
  whenIdle(async () => {
    const {attachStage} = await import('./stage-host.ts')
    attachStage(stage, {view: () => view, subscribe: listener => listeners.push(listener)})
  })
}
