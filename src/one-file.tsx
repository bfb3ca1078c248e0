import {cargo} from './cargo-here.ts'
import {deviceStore} from './device-store.ts'
import {openFile} from './opened-file.ts'
import {runStore} from './session/run-store.ts'

/*
 * The desk as one file. Its address names what is in sight: a lesson or a kept run, which have an equals sign,
 * or a code, whose play is stepped through.
 */
const namesCode = () => /^#[^=]+$/.test(location.hash)

const replays = namesCode()
// Before the desk hears of an address that is not for it.
window.addEventListener('popstate', event => {
  if (namesCode() === replays && !replays) return
  event.stopImmediatePropagation()
  location.reload()
})

await openFile(async () => {
  if (replays) return import('./replay-here.tsx')
  const {lesson, reports} = cargo()
  // An LMS may know of a play to go on with, which the address then names.
  const inLms = reports ? (await import('./in-lms.tsx')).openInLms() : undefined
  // Whoever has begun finds the play in the library.
  const isNew = runStore(deviceStore()).texts().length === 0
  if (lesson && isNew && !location.hash) history.replaceState(null, '', `#${lesson}`)
  const {session} = await import('./main.tsx')
  inLms?.follow(session)
})
