import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {randomCodes} from '../../bench/random-codes.ts'
import {catalogueIn, scenariosIn} from '../../build/library-plugin.ts'
import {mapAround} from '../../build/map-plugin.ts'
import {type Room, templateOf} from '../../build/templates.ts'
import {type Cargo, cargoOf} from '../../src/delivery/cargo.ts'
import {oneFile} from '../../src/delivery/one-file.ts'
import type {Scenario} from '../../src/scenarios/schema.ts'
import {demarche} from '../cli/demarche.ts'
import {type OpenOptions, useBrowser} from './browser.ts'
import {openView} from './class-desk.ts'
import {code, JANUARY, screen, tabTo} from './player.ts'
import {follow, walked} from './walked.ts'

const SEED = 11
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const root = fileURLToPath(new URL('../../', import.meta.url))
const scenarios = scenariosIn(root)
const named = (id: string) => scenarios.find(each => each.id === id) as Scenario
const [january, torkham] = ['january-strikes', 'torkham-closure'].map(named) as [Scenario, Scenario]

const browser = useBrowser()
const folder = mkdtempSync(join(tmpdir(), 'demarche-one-file-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const templates = new Map<Room, string>()
beforeAll(async () => {
  for (const room of ['desk', 'debrief'] as const) templates.set(room, await templateOf(root, room))
})

/** Writes a file of these scenarios, changed as a damaged one would be; returns its address. */
function written(
  room: Room,
  given: readonly Scenario[],
  more: Partial<Pick<Cargo, 'texts' | 'lesson'>> = {},
  damage = (page: string) => page,
): string {
  const maps = Object.fromEntries(given.map(({id, places}) => [id, mapAround(places)]))
  const page = oneFile(templates.get(room) ?? '', cargoOf(given, maps, catalogueIn(root), more))
  const file = join(folder, `${crypto.randomUUID()}.html`)
  writeFileSync(file, damage(page))
  return pathToFileURL(file).href
}

/** What went wrong in pages, and what they asked for that is not in their file. */
const wrong: string[] = []
afterEach(() => expect(wrong.splice(0)).toEqual([]))

/** Opens a file where there is no network at all. */
const openFile = (at: string, options: OpenOptions = {}) =>
  browser.open({
    at,
    seed: SEED,
    offline: true,
    ...options,
    async before(page) {
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
      })
      page.on('pageerror', error => wrong.push(error.message))
      page.on('request', request => {
        const url = request.url()
        if (url.split('#')[0] !== at && !/^(data|blob):/.test(url)) wrong.push(url)
      })
      await options.before?.(page)
    },
  })

/** Links of a screen that lead to a page which this file does not have. */
async function deadLinks(page: Page): Promise<readonly string[]> {
  const links = page.locator('a[href]')
  const all = await links.evaluateAll(each => each.map(link => link.getAttribute('href') ?? ''))
  return all.filter(href => !/^(#|https:)/.test(href))
}

/** The same, and whatever breaks a rule of accessible pages. */
async function faults(page: Page): Promise<readonly string[]> {
  const {violations} = await new AxeBuilder({page}).withTags(TAGS).setLegacyMode().analyze()
  return [
    ...violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id} at ${target.join(' ')}`)),
    ...(await deadLinks(page)),
  ]
}

async function begin(page: Page, {title, seats}: Scenario): Promise<string> {
  await page.getByRole('button', {name: title, exact: true}).click()
  await screen(page, title)
  const [seat = '', {name = ''} = {}] = Object.entries(seats)[0] ?? []
  await page.getByRole('radio', {name, exact: true}).click()
  await page.getByRole('button', {name: 'Begin'}).click()
  return seat
}

describe('a page that is one file, opened without a network', () => {
  it.each([
    [january.title, january, faults],
    [torkham.title, torkham, deadLinks],
  ])('plays %s to its ending, goes on behind a reload, and replays', async (_, scenario, look) => {
    const page = await openFile(written('desk', [scenario]))
    const found = [...(await look(page))]
    const seat = await begin(page, scenario)
    const play = walked(scenario, seat, SEED)
    await follow(page, play, async ({turn}, index) => {
      if (index !== 2) return
      found.push(...(await look(page)))
      await page.reload()
      await screen(page, turn.title)
    })
    found.push(...(await look(page)))
    await page.locator('#stage canvas').waitFor({state: 'attached'})
    const chosen = play.steps.filter(({by}) => by === 'person').map(({option}) => option.id)
    const terminal = await demarche(
      ...['play', scenario.id, '--seat', seat, '--seed', `${SEED}`, '--choose', chosen.join(',')],
    )
    expect(terminal.out).toContain(`Code: ${await code(page)}\n`)

    const given = await code(page)
    await page.getByRole('link', {name: 'Step through this play'}).click()
    await page.getByRole('heading', {level: 1}).waitFor()
    await page.getByRole('button', {name: 'Another record'}).waitFor()
    found.push(...(await look(page)))
    await page.getByRole('button', {name: 'Another record'}).click()
    await page.getByRole('textbox', {name: 'Code or record'}).fill(given)
    await page.getByRole('button', {name: 'Show this play'}).click()
    await screen(page, play.steps[0]?.turn.title ?? '')
    await page.getByRole('link', {name: 'Desk'}).click()
    await page.getByRole('button', {name: `Look again: ${scenario.title}`}).waitFor()
    expect(found).toEqual([])
  })

  it('gives its record as a file and as a picture, and opens a passage with its text', async () => {
    const [cited] = cargoOf([january], {}, catalogueIn(root)).catalogue.documents
    if (!cited) throw new Error('January cites nothing.')
    const text = cited.passages.map(({anchor}) => `Before ${anchor ?? 'it'} after.`).join('\n')
    const page = await openFile(written('desk', [january], {texts: {[cited.id]: text}}))
    await begin(page, january)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Save file'}).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^january-strikes-\w+-\w+\.demarche\.json$/)
    await page.getByRole('button', {name: 'QR'}).click()
    await page
      .getByRole('dialog')
      .getByText(await code(page), {exact: true})
      .waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', {name: new RegExp(`^Source ${cited.letter}`)})
      .first()
      .click()
    const drawer = page.getByRole('dialog', {name: cited.title})
    await drawer
      .getByText(/^Before .* after\.$/)
      .first()
      .waitFor()
    expect(await faults(page)).toEqual([])
  })

  it('opens with its lesson, and keeps its plays apart from those of another file', async () => {
    const [seat = ''] = Object.keys(january.seats)
    const lesson = `scenario=${january.id}&seats=${seat}&seed=5`
    const one = written('desk', [january], {lesson})
    const page = await openFile(one)
    await screen(page, january.title)
    await page.getByRole('button', {name: 'Begin'}).click()
    await screen(page, january.turns[0]?.title ?? '')
    const other = await page.context().newPage()
    await other.goto(written('desk', [january, torkham]))
    await other.getByRole('button', {name: torkham.title, exact: true}).waitFor()
    expect(await other.getByRole('button', {name: /^(Go on|Look again):/}).count()).toBe(0)
    await other.goto(one)
    await other.getByRole('button', {name: `Go on: ${january.title}`}).waitFor()
  })

  it('says where the browser keeps nothing, and saves the record', async () => {
    const page = await openFile(written('desk', [january]), {
      before: each =>
        each.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('no', 'SecurityError')
            },
          }),
        ),
    })
    await begin(page, january)
    await page.getByText('This browser is not keeping your play.').waitFor()
    await page.getByRole('button', {name: 'Save file'}).waitFor()
  })

  it('shows a hostile scenario as the text that it is', async () => {
    const hostile = '</script><img src=x onerror=alert(1)> <!-- & "x"'
    const page = await openFile(written('desk', [{...january, title: hostile, summary: hostile}]))
    await page.getByRole('button', {name: hostile}).waitFor()
    expect(await page.title()).toBe(`${hostile} · Demarche`)
    expect(await page.locator('img').count()).toBe(0)
  })

  it.each([
    [
      'whose cargo was changed',
      'This file is damaged',
      (page: string) => page.replace('"minutes":25', '"minutes":26'),
    ],
    [
      'whose cargo is no data',
      'This file is damaged',
      (page: string) => page.replace(/(data-name="\w+">)[^<]*/, '$1{'),
    ],
    [
      'without a cargo',
      'carries no scenario',
      (page: string) => page.replace(/ data-name="\w+">[^<]*/, '>'),
    ],
    [
      'cut in its styles',
      'the file is damaged or not whole',
      (page: string) => page.slice(0, 20_000),
    ],
    [
      'cut in its script',
      'the file is damaged or not whole',
      (page: string) => page.slice(0, 300_000),
    ],
  ])('says so where it is a file %s', async (_, told, damage) => {
    const page = await openFile(written('desk', [january], {}, damage))
    await page.getByText(told).waitFor()
    expect(await faults(page)).toEqual([])
    // A browser tells of a style sheet that was cut.
    if (told.endsWith('whole')) wrong.splice(0)
  })

  it.each([
    ['cut behind its words', (page: string) => page.slice(0, -9000)],
    [
      'whose stage was changed',
      (page: string) => page.replace(/(id="packed-stage"[^>]*>.)../, '$1AA'),
    ],
  ])('says what is missing from a file %s, and is played without', async (_, damage) => {
    const page = await openFile(written('desk', [january], {}, damage))
    const told = page.getByRole('dialog', {name: 'A part of this file is missing'})
    await told.waitFor()
    expect(await faults(page)).toEqual([])
    await told.getByRole('button', {name: 'Go on without it'}).click()
    await begin(page, january)
    await screen(page, january.turns[0]?.title ?? '')
    expect(await page.locator('#stage canvas').count()).toBe(0)
  })

  it('wears its own letters, though its words do not wait for them', async () => {
    const at = written('desk', [january])
    const page = await openFile(at)
    await page.waitForFunction(() => [...document.fonts].some(({status}) => status === 'loaded'))
    expect(await page.locator('style#letters').getAttribute('media')).toBe('all')
    expect(readFileSync(fileURLToPath(at), 'utf8')).toContain(
      '<style id="letters" media="not all">',
    )
  })
})

describe('the debrief as one file, opened without a network', () => {
  it('gathers a class in its worker, shows every view, leads, and steps through a play', async () => {
    const page = await openFile(written('debrief', [january, torkham]))
    const found = [...(await faults(page))]
    await page
      .getByRole('textbox', {name: 'Codes or records'})
      .first()
      .fill(randomCodes(JANUARY, 28).join('\n'))
    await page.getByRole('button', {name: 'Gather', exact: true}).click()
    const tabs = page.getByRole('tablist', {name: 'View'}).getByRole('tab')
    await tabs.first().waitFor()
    await page.getByText('28 new plays.').waitFor()
    const names = await tabs.allInnerTexts()
    expect(names).toHaveLength(10)
    for (const name of names.slice(0, -1)) {
      await openView(page, name)
      found.push(...(await deadLinks(page)).map(each => `${name}: ${each}`))
    }
    await page.getByRole('button', {name: 'Lead the debrief'}).click()
    for (const name of ['Reactions', 'What happened', 'Why it happened', 'What follows from it']) {
      await page.getByRole('tab', {name}).click()
      await page.getByRole('tabpanel', {name}).waitFor()
      found.push(...(await deadLinks(page)).map(each => `${name}: ${each}`))
    }
    found.push(...(await faults(page)))
    await page.getByRole('button', {name: 'Lead the debrief'}).click()
    await page.getByRole('tab', {name: 'Teams'}).click()
    await page
      .getByRole('button', {name: /^Replay/})
      .first()
      .click()
    await page.getByRole('button', {name: 'Back to the class'}).click()
    await tabs.first().waitFor()
    expect(found).toEqual([])
  })

  it('gathers a class on its own thread where the browser has no worker', async () => {
    const page = await openFile(written('debrief', [january]), {
      before: each => each.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
    })
    await page
      .getByRole('textbox', {name: 'Codes or records'})
      .first()
      .fill(randomCodes(JANUARY, 5).join('\n'))
    await page.getByRole('button', {name: 'Gather', exact: true}).click()
    await page.getByText('5 new plays.').waitFor()
    await page.getByRole('tablist', {name: 'View'}).getByRole('tab').first().waitFor()
  })

  it('opens by keyboard a record that a team hands in', async () => {
    const page = await openFile(written('debrief', [january]))
    const [given = ''] = randomCodes(JANUARY, 1)
    await tabTo(page, page.getByRole('textbox', {name: 'Code or record'}))
    await page.keyboard.insertText(given)
    await tabTo(page, page.getByRole('button', {name: 'Show this play'}))
    await page.keyboard.press('Enter')
    await screen(page, january.turns[0]?.title ?? '')
    expect(await faults(page)).toEqual([])
  })
})
