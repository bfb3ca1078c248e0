import {cargo} from './cargo-here.ts'
import {openFile} from './opened-file.ts'

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

await openFile(() => {
  if (replays) return import('./replay-here.tsx')
  const {lesson} = cargo()
  if (lesson && !location.hash) history.replaceState(null, '', `#${lesson}`)
  return import('./main.tsx')
})
