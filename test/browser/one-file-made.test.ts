import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {strFromU8, unzipSync} from 'fflate'
import type {Download, Page} from 'playwright-core'
import {afterAll, describe, expect, it} from 'vitest'
import {january} from '../january.ts'
import {useBrowser} from './browser.ts'
import {code, isInSight, screen} from './player.ts'

const browser = useBrowser()
const folder = mkdtempSync(join(tmpdir(), 'demarche-made-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
const LESSON = 'scenario=january-strikes&seats=pakistan&rival=documented&seed=3&hide=directions'

/** Saves what a button of this page makes, and opens it where there is no network. */
async function made(page: Page, button: string): Promise<Page> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button, exact: true}).click(),
  ])
  return browser.open({at: await keptAs(download), offline: true})
}

async function keptAs(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return pathToFileURL(path).href
}

describe('a page that is one file, made in the browser', () => {
  it('opens with the lesson that was set up, and its seed', async () => {
    const page = await browser.open({path: `link/#${LESSON}`})
    await page.getByRole('heading', {name: 'As one file, for a school without network'}).waitFor()
    const file = await made(page, 'Save the file')
    await page.getByText('Saved: january-strikes-pakistan-seed-3.html.').waitFor()
    await screen(file, january.title)
    await file.getByText(/^Set by your teacher/).waitFor()
    await file.getByRole('button', {name: 'Begin'}).click()
    await screen(file, january.turns[0]?.title ?? '')
    await file.locator('#stage canvas').waitFor({state: 'attached'})
    const site = await browser.open({path: `#${LESSON}`})
    await screen(site, january.title)
    await site.getByRole('button', {name: 'Begin'}).click()
    await screen(site, january.turns[0]?.title ?? '')
    expect(await code(file)).toBe(await code(site))
  })

  it('takes texts along only where they were ticked and are here', async () => {
    const page = await browser.open({path: `link/#${LESSON}`})
    await page
      .getByRole('checkbox', {name: 'Put the texts of the documents into file and package'})
      .check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Save the file'}).click(),
    ])
    await page.getByText('This browser has no text of these documents').waitFor()
    expect(readFileSync(await download.path(), 'utf8')).toContain('"texts":{}')
  })

  it('becomes a package for an LMS, with the lesson that was set up', async () => {
    const page = await browser.open({path: `link/#${LESSON}`})
    const save = page.getByRole('button', {name: 'Save for an LMS (SCORM 1.2)'})
    await save.waitFor()
    await expect.poll(() => isInSight(save)).toBe(true)
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    const saved = page.getByText('Saved: january-strikes-pakistan-seed-3-scorm12.zip.')
    await saved.waitFor()
    await expect.poll(() => isInSight(saved)).toBe(true)
    // Of another lesson it would be untrue.
    await page.getByRole('radio', {name: 'Students choose any seat'}).click()
    await expect.poll(() => saved.count()).toBe(0)
    const files = unzipSync(readFileSync(await download.path()))
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html'])
    const inside = strFromU8(files['index.html'] ?? new Uint8Array())
    expect(inside).toContain('"reports":true')
    expect(inside).toContain('seats=pakistan')
  })

  it('says so where the site has no such page to give', async () => {
    const page = await browser.open({path: `link/#${LESSON}`})
    await page.route('**/export/desk.html', route => route.fulfill({status: 404}))
    await page.getByRole('button', {name: 'Save the file'}).click()
    await page.getByText('The file could not be made').waitFor()
  })

  it('comes from a draft of the workshop', async () => {
    const page = await browser.open({path: 'workshop/'})
    await page.getByRole('button', {name: 'A fishing dispute in Lantern Bay'}).click()
    await page.getByRole('button', {name: 'Export'}).click()
    const file = await made(page, 'Save: One file to play (HTML)')
    await file.getByRole('button', {name: /^A fishing dispute in Lantern Bay/}).click()
    await file.getByRole('button', {name: 'Begin'}).waitFor()
  })
})
