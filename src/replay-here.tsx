import library from 'virtual:library'
import {render} from 'preact'
import {loaders, wearKeptSettings} from './page.tsx'
import {Debrief} from './rooms/debrief/debrief.tsx'
import {readAddress} from './session/debrief-address.ts'
import {stageOfReplay} from './stage-of-replay.ts'
import './rooms/debrief/debrief.css'

/*
 * The replay of one record inside the desk's own file, at the code that the address names; "replay" asks for a
 * record.
 */

const {code, moment} = readAddress(location.hash)

wearKeptSettings()
const onStage = stageOfReplay()
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
      onView={onStage}
    />,
    page,
  )
}
