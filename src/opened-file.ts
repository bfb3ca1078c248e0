import {opened} from './cargo-here.ts'
import {LETTERS} from './delivery/one-file.ts'
import {allRead, arePartsWhole} from './part-inside.ts'
import {whenIdle} from './rooms/shared/when-idle.ts'
import {oneFileWords} from './words/one-file.ts'

/** Opens the page of this file with what it came with, or tells why that cannot be. */
export async function openFile(page: () => Promise<unknown>): Promise<void> {
  if (opened.ok) {
    whenIdle(lookBehind)
    await page()
    return
  }
  const title = document.createElement('h1')
  const reason = document.createElement('p')
  title.textContent = oneFileWords.title
  reason.textContent = oneFileWords[opened.error]
  const main = document.createElement('main')
  main.className = 'loading'
  main.append(title, reason)
  document.querySelector('#page')?.replaceChildren(main)
}

/** What stands behind the script, once nobody waits: the letters of the page are worn, and a missing part is told. */
async function lookBehind() {
  await allRead()
  const letters = document.querySelector(`#${LETTERS}`)
  if (letters instanceof HTMLStyleElement) letters.media = 'all'
  if (!arePartsWhole()) (await import('./missing-part.tsx')).tellMissingPart()
}
