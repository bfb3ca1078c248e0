import {type Browser, type CDPSession, chromium, type Page} from 'playwright-core'
import {prepare} from '../src/machines/game.ts'
import {begin} from '../src/records/play.ts'
import {recordOf} from '../src/records/record.ts'
import type {SavedRun} from '../src/session/saved-run.ts'
import {findBrowser, INSTALL_HINT} from '../test/browser/find-browser.mjs'
import {january, SETUP} from './plays.ts'

/** A browser that draws without a graphics card. */
export function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(INSTALL_HINT)
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Where a page begins: at the library, or by its address at the first turn of a kept play. */
export type Beginning = 'library' | 'turn'

/** A page of a fresh profile that has not gone anywhere, and the line to its machinery. */
export async function newPage(
  browser: Browser,
  beginning: Beginning,
): Promise<{page: Page; line: CDPSession}> {
  const context = await browser.newContext({
    viewport: {width: 1366, height: 768},
    // What keeps the site for later is measured by itself.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // What tsx adds to functions is not there in a page.
  await page.addInitScript('globalThis.__name ??= named => named')
  if (beginning === 'turn') {
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      'demarche/run/kept',
      JSON.stringify(keptRun()),
    ] as const)
  }
  return {page, line: await context.newCDPSession(page)}
}

/** What is added to the site's address to begin there. */
export const HASHES: Readonly<Record<Beginning, string>> = {library: '', turn: '#run=kept'}

/** A play as the page keeps it, before its first order. */
function keptRun(): SavedRun {
  const play = begin(prepare(january), SETUP)
  return {id: 'kept', at: 1, place: 'onward', picked: null, record: recordOf(play)}
}
