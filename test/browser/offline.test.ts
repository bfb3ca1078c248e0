import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {afterEach, describe, expect, inject, it} from 'vitest'
import {writeWorker} from '../../build/offline-plugin.ts'
import {endingOf} from '../../src/machines/game.ts'
import {codeOf} from '../../src/records/code.ts'
import {endingId, type Play} from '../../src/records/play.ts'
import {OFFLINE} from '../../src/session/offline-copy.ts'
import {useBrowser} from './browser.ts'
import {type Host, hostSite} from './host.ts'
import {code, screen} from './player.ts'
import {walked} from './walked.ts'
import {CRISES, playThrough} from './whole-play.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const BELOW = '/class/demarche/'
const SEED = 11
/** A name that a browser does not hold for this machine's own, so that its address is a plain one. */
const PLAIN = 'school.test'
const browser = useBrowser([`--host-resolver-rules=MAP ${PLAIN} 127.0.0.1`])
const KEEPING = {serviceWorkers: 'allow'} as const
const PATIENCE = {timeout: 20_000}

const crisis = (id: string) => {
  const scenario = CRISES.find(each => each.id === id)
  if (!scenario) throw new Error(`No crisis is called ${id}.`)
  return scenario
}
const plays = ['january-strikes', 'torkham-closure'].map(id => {
  const scenario = crisis(id)
  return walked(scenario, Object.keys(scenario.seats)[0] ?? '', SEED)
})

const hosts: Host[] = []
const folders: string[] = []
afterEach(async () => {
  await Promise.all(hosts.splice(0).map(host => host.stop()))
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true})
})

async function hosted(folder = inject('built')): Promise<Host> {
  const host = await hostSite(folder, BELOW)
  hosts.push(host)
  return host
}

/** A copy of the built site to change. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-site-'))
  folders.push(folder)
  cpSync(inject('built'), folder, {recursive: true})
  return folder
}

/** Follows a play from the library to its ending; midway the page is loaded again. */
async function playsWithReload(
  page: Page,
  play: Play,
  there: () => Promise<unknown> = async () => {},
) {
  const middle = play.steps[Math.floor(play.steps.length / 2)]?.turn.id
  await playThrough(page, play, async where => {
    if (where !== middle) return
    await page.reload()
    await there()
  })
  const made = codeOf(play)
  expect(await code(page)).toBe(made.ok && made.value)
}

/** Waits until this browser has the whole site. */
const isKept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready))

const toLibrary = (page: Page) => page.getByRole('button', {name: 'Back to the library'}).click()

it('plays below any path, with the headers for servers', async () => {
  const {address} = await hosted()
  const refused: string[] = []
  const page = await browser.open({
    site: address,
    seed: SEED,
    before: async it => {
      it.on('console', message => {
        if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
      })
    },
  })
  for (const play of plays) {
    await page.goto(address)
    await playsWithReload(page, play)
  }
  expect(refused).toEqual([])
})

it('gives a server the policy that its pages name, and no page more than its own scripts need', () => {
  const folder = inject('built')
  const server = readFileSync(join(folder, '_headers'), 'utf8')
  const policy = /Content-Security-Policy: (.*)/.exec(server)?.[1] ?? ''
  expect(readFileSync(join(folder, '.htaccess'), 'utf8')).toContain(`Policy "${policy}"`)
  // Templates are no pages of the site.
  const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file =>
    /^(?!export\/).*\.html$/.test(file),
  )
  expect(pages.length).toBeGreaterThan(8)
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8')
    const named = /Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'")
    const isDesk = /^(\w\w\/)?index\.html$/.test(page)
    const wanted = isDesk ? policy : policy.replace(/ 'sha256-[^']*'/, '')
    expect(named, page).toBe(wanted)
  }
})

it('plays at a plain address of a school, where a browser keeps no copy, and says so', async () => {
  const {address} = await hosted()
  const errors: string[] = []
  const page = await browser.open({
    site: address.replace('127.0.0.1', PLAIN),
    seed: SEED,
    ...KEEPING,
    before: async it => void it.on('pageerror', error => errors.push(error.message)),
  })
  await playThrough(page, walked(crisis('fishing-dispute'), 'tarrow', SEED))
  await page.goto(`${address.replace('127.0.0.1', PLAIN)}preflight/`)
  await page.getByText('The browser keeps no copy of the site at this address.').waitFor()
  await page.getByRole('row').filter({hasText: 'The site itself'}).getByText('0').waitFor()
  expect(errors).toEqual([])
})

describe('after one visit, with the server gone', () => {
  it('plays, and every room opens', async () => {
    const folder = copied()
    await writeWorker(ROOT, folder, true)
    for (const ending of ['.br', '.gz']) rmSync(join(folder, OFFLINE.worker + ending))
    mkdirSync(join(folder, 'sources'))
    writeFileSync(join(folder, 'sources/index.json'), '["kabul.txt"]')
    writeFileSync(join(folder, 'sources/kabul.txt'), 'A text of a document.')
    const files = readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
      .filter(file => !/^export\/|(\.br|\.gz|_headers|\.htaccess|demarche-offline\.js)$/.test(file))
    const host = await hosted(folder)
    const page = await browser.open({site: host.address, seed: SEED, ...KEEPING})
    await isKept(page)
    await host.stop()

    expect(await unanswered(page, files)).toEqual([])
    for (const play of plays) {
      await page.goto(host.address)
      await playsWithReload(page, play)
    }
    await page
      .getByRole('button', {name: /^Source /})
      .first()
      .click()
    await page.getByRole('link', {name: 'All documents'}).click()
    await screen(page, 'The documents')

    const [play] = plays
    const made = play && codeOf(play)
    await page.goto(`${host.address}debrief/?from=elsewhere#${made?.ok ? made.value : ''}`)
    await screen(page, play?.steps[0]?.turn.title ?? '')

    await page.goto(`${host.address}workshop`)
    await page.getByRole('button', {name: 'A fishing dispute in Lantern Bay'}).click()
    await page.getByText('No problems found.').waitFor()
    await page.getByRole('heading', {name: 'Odds of the endings'}).waitFor()

    for (const path of ['link/', 'handouts/', 'guide/', 'preflight/']) {
      await page.goto(host.address + path)
      await page.getByRole('heading', {level: 1}).waitFor()
    }
    await page.getByText('All of the site is here, and opens without a network.').waitFor()
  })
})

/** The files that this page cannot have. */
const unanswered = (page: Page, files: readonly string[]) =>
  page.evaluate(async names => {
    const found: string[] = []
    for (const name of names) {
      const answer = await fetch(name).catch(() => undefined)
      if (!answer?.ok) found.push(name)
    }
    return found
  }, files)

describe('a newer version', () => {
  it('waits for the end of a game, and for other pages, and is then taken up', async () => {
    const host = await hosted()
    const page = await browser.open({site: host.address, seed: SEED, ...KEEPING})
    await isKept(page)
    host.put(await newer())
    const play = walked(crisis('fishing-dispute'), 'tarrow', SEED)
    await playsWithReload(page, play, async () => {
      await page.evaluate(waits)
      expect(await page.title()).toBe('Demarche')
    })
    // The newer version lies on the server alone and on the device; the ending still came from the old one.
    await page.getByText('A newer version is ready.').waitFor()
    const other = await page.context().newPage()
    await other.goto(`${host.address}documents/`)
    await other.getByRole('heading', {level: 1}).waitFor()
    const take = page.getByRole('button', {name: 'Take it up'})
    await take.click()
    await page.getByText('Other pages of Demarche are open.').waitFor()
    expect(await page.title()).toBe('Demarche')
    await other.close()
    await take.click()
    await expect.poll(() => page.title(), PATIENCE).toBe('Demarche, newer')
    await screen(page, endingOf(play.playable, endingId(play) ?? '').title)
    await toLibrary(page)
    await page.getByRole('button', {name: `Look again: ${play.playable.scenario.title}`}).waitFor()
  })

  it('is offered in the library', async () => {
    const host = await hosted()
    const page = await browser.open({site: host.address, ...KEEPING})
    await isKept(page)
    host.put(await newer())
    await page.reload()
    const take = page.getByRole('button', {name: 'Take it up'})
    await take.waitFor()
    const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze()
    expect(violations.map(({id}) => id)).toEqual([])
    await take.click()
    await expect.poll(() => page.title(), PATIENCE).toBe('Demarche, newer')
    await page.getByRole('button', {name: crisis('january-strikes').title, exact: true}).waitFor()
    expect(await page.getByText('A newer version is ready.').count()).toBe(0)
  })
})

/** Another build of the site: another title, and the part with the endings under another name. */
async function newer(): Promise<string> {
  const folder = copied()
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  for (const file of files.filter(each => /\.(br|gz)$/.test(each))) rmSync(join(folder, file))
  const old = files.find(file => /ending-screen-[^/]*\.js$/.test(file)) ?? ''
  const renamed = old.replace('ending-screen-', 'ending-newer-')
  for (const file of files.filter(each => /\.(js|html)$/.test(each))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const next = text
      .replaceAll(old, renamed)
      .replaceAll(old.replace('assets/', ''), renamed.replace('assets/', ''))
      .replace('<title>Demarche</title>', '<title>Demarche, newer</title>')
    if (next !== text) writeFileSync(join(folder, file), next)
  }
  cpSync(join(folder, old), join(folder, renamed))
  rmSync(join(folder, old))
  await writeWorker(ROOT, folder, false)
  return folder
}

/** In the page: waits until a newer version waits. */
const waits = () =>
  new Promise<void>(resolve => {
    navigator.serviceWorker.getRegistration().then(found => {
      const look = () => {
        if (found?.waiting) resolve()
      }
      look()
      found?.installing?.addEventListener('statechange', look)
      found?.addEventListener('updatefound', () =>
        found.installing?.addEventListener('statechange', look),
      )
    })
  })
