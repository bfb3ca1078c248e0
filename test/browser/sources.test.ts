import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Locator, Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {loadCatalogue} from '../../src/cli/catalogue-files.ts'
import {splitText, unitOf} from '../../src/scenarios/passages.ts'
import type {Passage, SourceDocument} from '../../src/scenarios/schema.ts'
import {citationsOf} from '../../src/session/story.ts'
import {january} from '../january.ts'
import {useBrowser} from './browser.ts'
import {
  kept,
  opening,
  openScenario,
  ordered,
  playByMouse,
  RECORD_ORDERS,
  screen,
  sit,
} from './player.ts'
import {TONGUES} from './tongues.ts'

const browser = useBrowser()
const SEED = 3
const start = opening('pakistan', SEED)
const whole = ordered(start, RECORD_ORDERS)
const {documents} = loadCatalogue()
const cited = [...new Set(citationsOf(january))].sort()

/** Documents that January cites, each with a passage that it cites. */
const openings = documents.flatMap(document => {
  const id = cited.find(each => each[0] === document.letter)
  return id ? [[document.id, document, passageNamed(id)] as const] : []
})

it('opens each citation that a play shows at its own passage', async () => {
  const page = await browser.open({seed: SEED})
  const seen = new Set<string>()
  const openAll = async () => {
    for (const button of await page.getByRole('button', {name: /^Source [A-Z]\d+$/}).all()) {
      const id = (await button.textContent()) ?? ''
      if (seen.has(id)) continue
      seen.add(id)
      await button.click()
      await showsPassage(page, passageNamed(id))
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    }
  }
  await openScenario(page)
  await page.getByRole('radio').first().click()
  await openAll()
  await sit(page, 'pakistan')
  for (const step of whole.steps) {
    await screen(page, step.turn.title)
    await openAll()
    await playByMouse(page, [step], openAll)
  }
  await openAll()
  expect([...seen].filter(id => !cited.includes(id))).toEqual([])
  // The rest stands on roads that this play did not take.
  expect(seen.size).toBeGreaterThan(cited.length / 2)
})

describe.each(openings)('without the reading pack, %s', (_, document, passage) => {
  it('shows number, anchor and paraphrase of each passage, one after another', async () => {
    const page = await browser.open(kept(start))
    await openAt(page, passage)
    const shown = await passagesBackToBack(page, document)
    expect(shown).toEqual(document.passages.map(({id}) => id))
    expect(shown).toEqual(expect.arrayContaining(cited.filter(id => id[0] === document.letter)))
  })
})

it.each(TONGUES)(
  'goes to the passage before and after with arrow keys in $language',
  async ({language, en, drawer}) => {
    const page = await browser.open({...kept(start), language})
    const stands = (id: string) => {
      const {kind, date} = documentOf(id)
      return page
        .getByRole('dialog')
        .getByText(drawer.kicker(id, `${kind} · ${date}`))
        .waitFor()
    }
    // The key that points to where a line begins goes back.
    const [back, on] = language === 'en' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    await page
      .getByRole('button', {name: en.source.button('G2'), exact: true})
      .first()
      .click()
    await stands('G2')
    await page.keyboard.press(back)
    await stands('G1')
    await page.keyboard.press(on)
    await stands('G2')
  },
)

const pack = process.env.DEMARCHE_SOURCES
const hasPack = pack !== undefined && existsSync(pack)
const why = hasPack ? '' : ' (skipped: DEMARCHE_SOURCES names no folder with the reading pack)'

describe.skipIf(!hasPack)(`with the reading pack${why}`, () => {
  const files = documents.map(({id}) => join(pack ?? '', `${id}.txt`))

  it('tells which documents it keeps', async () => {
    const page = await browser.open(kept(start))
    const dialog = await openAt(page, passageNamed('G1'))
    await dialog.getByLabel('Add the texts').setInputFiles(files)
    for (const {title} of documents) {
      await dialog
        .getByRole('status')
        .filter({hasText: `Kept: ${title}.`})
        .waitFor()
    }
  })

  it.each(openings)(
    'marks each anchor of %s in its own paragraph, and again after a reload',
    async (id, document, passage) => {
      const units = splitText(readFileSync(join(pack ?? '', `${id}.txt`), 'utf8'), document.split)
      const wanted = document.passages.flatMap(({id: each, anchor}) =>
        anchor === undefined ? [] : [[each, words(anchor), words(units[unitOf(each) - 1] ?? '')]],
      )
      const page = await browser.open(kept(start))
      const dialog = await openAt(page, passage)
      await dialog.getByLabel('Add the texts').setInputFiles(files)
      await dialog.getByText('reading pack loaded').waitFor()
      expect(await marksIn(page, document)).toEqual(wanted)
      await page.reload()
      await openAt(page, passage)
      await dialog.getByText('reading pack loaded').waitFor()
      expect(await marksIn(page, document)).toEqual(wanted)
    },
  )

  it('takes no text of the pack from the site', async () => {
    const asked: string[] = []
    const page = await browser.open({
      ...kept(start),
      before: async page => {
        page.on('request', request => asked.push(request.url()))
        await kept(start).before(page)
      },
    })
    await openAt(page, passageNamed('G1'))
    expect(asked.filter(url => /\.txt$|\/sources\//.test(url))).toEqual([])
  })
})

it.each([
  ['a letter.txt', 'Dear Sir, nothing of all this is so.'],
  ['empty.txt', ''],
  ['<b>bold</b>.txt', '<script>window.hacked = true</script>'],
])('tells that %s fits none of the documents', async (name, text) => {
  const page = await browser.open(kept(start))
  const dialog = await openAt(page, passageNamed('G1'))
  const file = {name, mimeType: 'text/plain', buffer: Buffer.from(text)}
  await dialog.getByLabel('Add the texts').setInputFiles(file)
  const told = dialog.getByRole('status').filter({hasText: `${name} fits none of the documents.`})
  await told.waitFor()
  expect(await told.locator('b').count()).toBe(0)
})

it('does not read a text that is larger than any document', async () => {
  const page = await browser.open(kept(start))
  const dialog = await openAt(page, passageNamed('G1'))
  const file = {name: 'novel.txt', mimeType: 'text/plain', buffer: Buffer.alloc(2 ** 20 + 1, 'a')}
  await dialog.getByLabel('Add the texts').setInputFiles(file)
  await dialog.getByText('novel.txt is larger than 1 MB and was not read.').waitFor()
})

function passageNamed(id: string): Passage {
  const found = documentOf(id).passages.find(each => each.id === id)
  if (!found) throw new Error(`No passage ${id}.`)
  return found
}

function documentOf(id: string): SourceDocument {
  const found = documents.find(({letter}) => letter === id[0])
  if (!found) throw new Error(`No document of ${id}.`)
  return found
}

/** Opens the drawer where the first screen of a play gives a way to this document. */
async function openAt(page: Page, {id}: Passage): Promise<Locator> {
  const {letter, title} = documentOf(id)
  await page
    .getByRole('button', {name: new RegExp(`^Source ${letter}\\d+$`)})
    .first()
    .click()
  const dialog = page.getByRole('dialog', {name: title, exact: true})
  await dialog.waitFor()
  return dialog
}

/** Waits until the drawer shows this passage: its document, number, anchor and our paraphrase. */
async function showsPassage(page: Page, {id, anchor, says}: Passage) {
  const dialog = page.getByRole('dialog', {name: documentOf(id).title, exact: true})
  await dialog.getByText(new RegExp(`^Source ${id} ·`)).waitFor()
  const passage = hereIn(dialog)
  expect(await passage.ariaSnapshot()).toMatch(new RegExp(`(Paragraph|Line) ${unitOf(id)}\\b`))
  const anchors = await passage.locator('mark').allTextContents()
  expect(anchors).toEqual(anchor === undefined ? [] : [anchor])
  if (says) expect(words((await passage.textContent()) ?? '')).toContain(words(says))
}

/** The passage of the open document that the drawer stands at. */
const hereIn = (dialog: Locator) => dialog.locator('article.here')

/** Goes to the first passage of the open document and through all of them; their ids as shown. */
async function passagesBackToBack(page: Page, document: SourceDocument): Promise<string[]> {
  const shown: string[] = []
  await walk(page, document, async passage => {
    await showsPassage(page, passage)
    shown.push(passage.id)
  })
  return shown
}

/** Each marked anchor of the open document with the paragraph around it. */
async function marksIn(page: Page, document: SourceDocument): Promise<string[][]> {
  const found: string[][] = []
  await walk(page, document, async ({id, anchor}) => {
    const dialog = page.getByRole('dialog')
    await dialog.getByText(new RegExp(`^Source ${id} ·`)).waitFor()
    if (anchor === undefined) return
    const mark = hereIn(dialog).locator('mark')
    await mark.waitFor()
    const around = await mark.evaluate(it => [it.textContent, it.closest('p')?.textContent ?? ''])
    found.push([id, ...around.map(words)])
  })
  return found
}

async function walk(
  page: Page,
  document: SourceDocument,
  visit: (passage: Passage) => Promise<void>,
) {
  const dialog = page.getByRole('dialog')
  const [first] = document.passages
  for (const _ of document.passages) {
    if (await dialog.getByText(`Source ${first?.id} ·`).isVisible()) break
    await dialog.getByRole('button', {name: 'Previous passage'}).click()
  }
  for (const passage of document.passages) {
    await visit(passage)
    await dialog.getByRole('button', {name: 'Next passage'}).click()
  }
}

/** A text with its runs of space as one. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

it('opens a document of a scenario’s own at its passage', async () => {
  const page = await browser.open()
  await page.getByRole('button', {name: 'A fishing dispute in Lantern Bay', exact: true}).click()
  await page.getByRole('radio').first().click()
  await page.getByRole('button', {name: 'Source F2'}).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('Source F2').waitFor()
  await drawer.getByText('What it supports.').first().waitFor()
})
