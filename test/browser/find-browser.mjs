// Where a Chromium, Chrome or Edge is, and how to get one where the machine may install it.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export const INSTALL_HINT =
  'The browser tests need Chromium, Chrome or Edge. Install one, then run: DEMARCHE_BROWSER=/path/to/it npm test'

/** The browser that DEMARCHE_BROWSER names, or the first at a usual place. */
export function findBrowser() {
  const named = process.env.DEMARCHE_BROWSER
  if (named) return existsSync(named) ? named : undefined
  return USUAL.find(path => existsSync(path))
}

/** Installs Debian's chromium where the machine is Debian and we may; undefined elsewhere. */
export function installBrowser() {
  if (process.env.DEMARCHE_BROWSER || process.getuid?.() !== 0 || !isDebian()) return undefined
  console.log('No browser here: installing Debian’s chromium for the browser tests.')
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  return findBrowser()
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
