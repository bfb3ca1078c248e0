import {opened} from './cargo-here.ts'
import {oneFileWords} from './words/one-file.ts'

/** Opens the page of this file with what it came with, or tells why that cannot be. */
export async function openFile(page: () => Promise<unknown>): Promise<void> {
  if (opened.ok) {
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
