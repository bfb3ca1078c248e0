import library from 'virtual:library'
import {render} from 'preact'
import {classInWorker} from './class-in-worker.ts'
import {deviceStore} from './device-store.ts'
import {loaders, wearKeptSettings} from './page.tsx'
import type {ClassPlace} from './rooms/class/use-class.ts'
import {Debrief} from './rooms/debrief/debrief.tsx'
import {later} from './rooms/shared/later.tsx'
import {isOneFile} from './rooms/shared/one-file.ts'
import {whenIdle} from './rooms/shared/when-idle.ts'
import {classLooks} from './session/class-look.ts'
import {classStore} from './session/class-store.ts'
import {classAddress, readAddress} from './session/debrief-address.ts'
import {shelfIn} from './session/shelf.ts'
import {stageOfReplay} from './stage-of-replay.ts'
import './rooms/shared/tool.css'
import './rooms/debrief/debrief.css'
import './rooms/class/camera/camera.css'
import './rooms/class/gather.css'
import './rooms/class/class.css'
import './rooms/class/compare/compare.css'
import './rooms/class/lead/turn.css'
import './rooms/class/lead/lead.css'
import './rooms/class/hand-in.css'
import './rooms/class/views/views.css'
import './rooms/class/views/marks.css'
import './rooms/class/presenting.css'

const own = shelfIn(deviceStore()).cards()
const cards = [...library, ...own]
const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
const classPlace: ClassPlace = {
  work: classInWorker(),
  store: classStore(),
  looks: classLooks(deviceStore()),
  sources: loaders,
  // One that cannot be read any more holds up no class of another.
  scenarios: async () => [
    ...(await Promise.all(library.map(card => card.load()))),
    ...(await Promise.all(own.map(card => card.load().catch(() => [])))).flat(),
  ],
  now: () => Date.now(),
  newId: () => random().toString(36) + Date.now().toString(36),
  newSeed: random,
}
const ClassRoom = later(() => import('./rooms/class/class-room.tsx').then(it => it.ClassRoom))

wearKeptSettings()
const addressed = readAddress(location.hash)
const onStage = stageOfReplay()
const page = document.querySelector('#page')
if (page) {
  page.replaceChildren()
  render(
    <Debrief
      library={cards}
      loaders={loaders}
      given={addressed.code}
      givenMoment={addressed.moment}
      desk={isOneFile ? undefined : '../'}
      onAnother={() => location.replace(location.pathname)}
      classRoom={inside => (
        <ClassRoom
          place={classPlace}
          given={addressed.class}
          givenTurn={addressed.turn}
          onClass={(id, turn) =>
            history.replaceState(null, '', id ? classAddress(id, turn) : location.pathname)
          }
          {...inside}
        />
      )}
      onView={onStage}
    />,
    page,
  )
}

whenIdle(async () => (await import('./offline.ts')).keepSite())
