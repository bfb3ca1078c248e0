import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {code, screen} from './player.ts'

const browser = useBrowser()
const STRAIT = readFileSync(new URL('../fixtures/strait.yaml', import.meta.url), 'utf8')
const TITLE = 'The ferry in the strait'

const choose = (page: Page, text: string, name = 'strait.yaml') =>
  page
    .getByLabel('Choose a scenario file')
    .setInputFiles({name, mimeType: 'application/yaml', buffer: Buffer.from(text)})

async function begun(page: Page) {
  await screen(page, TITLE)
  await page.getByRole('radiogroup', {name: 'Seats'}).getByRole('radio').first().click()
  await page.getByRole('button', {name: 'Begin'}).click()
}

describe('a scenario file', () => {
  it('opens from the library, with a map of its own part of the earth', async () => {
    const page = await browser.open()
    await choose(page, STRAIT)
    await begun(page)
    const names = page.locator('.stage-name[data-seen=true]')
    await expect.poll(() => names.allInnerTexts()).toContain('Skerrin')
    expect(await names.allInnerTexts()).toContain('The narrows')
    await page.getByText('On the map: gate half-open, trucks waiting, The narrows').waitFor()
    expect(await landUnder(page)).toBeGreaterThan(0.1)
    expect(await landUnder(page)).toBeLessThan(0.9)
  })

  it("has one stage, though the library's was still on its way when it was opened", async () => {
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const page = await browser.open({
      before: page =>
        page.route(/\/assets\/stage-[\w-]{8}\.js$/, async route => {
          await held
          await route.continue()
        }),
    })
    await choose(page, STRAIT)
    await begun(page)
    release()
    await page.getByText('On the map: gate half-open, trucks waiting, The narrows').waitFor()
    expect(await page.locator('canvas').count()).toBe(1)
  })

  it('plays on after a reload, and stays in the library until it is removed', async () => {
    const page = await browser.open()
    await choose(page, STRAIT)
    await begun(page)
    await page.getByRole('radiogroup', {name: 'Options'}).getByRole('radio').first().click()
    await page.getByRole('button', {name: 'Give the order'}).click()
    await screen(page, 'A word at the pilot station')
    const before = await code(page)
    await page.reload()
    await screen(page, 'A word at the pilot station')
    expect(await code(page)).toBe(before)
    await page.goto(browser.site())
    await page.getByRole('button', {name: TITLE, exact: true}).waitFor()
    await page.goto(`${browser.site()}debrief/#${before}`)
    await page.getByRole('button', {name: 'Next'}).waitFor()
    await page.goto(browser.site())
    await page.getByRole('button', {name: `Remove the crisis: ${TITLE}`}).click()
    await expect.poll(() => page.getByRole('button', {name: TITLE, exact: true}).count()).toBe(0)
    await page.reload()
    await screen(page, 'Choose a crisis')
    expect(await page.getByRole('button', {name: TITLE, exact: true}).count()).toBe(0)
  })

  it('tells every problem with its line, and opens once it is mended', async () => {
    const page = await browser.open()
    await choose(page, STRAIT.replace('seat: orra', 'seat: ora').replace('tone: ease', 'tone: eas'))
    await page.getByText('2 things need mending').waitFor()
    await page.getByText(/Line \d+\..*ora/).waitFor()
    await choose(page, STRAIT)
    await screen(page, TITLE)
  })

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['no text', ''],
    ['bytes', '\u0000\u0001\uFFFD'],
    ['a bundled id', STRAIT.replace('id: strait', 'id: january-strikes')],
  ])('that holds %s is told in a sentence, and nothing breaks', async (_, text) => {
    const page = await browser.open()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    await choose(page, text)
    await page.getByText(/cannot be played yet|has the same id/).waitFor()
    await page.getByRole('button', {name: 'The January strikes', exact: true}).click()
    await screen(page, 'The January strikes')
    expect(errors).toEqual([])
  })
})

/** How much of the map's middle is land, by the colour of its baked picture. */
const landUnder = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas')
    const copy = document.createElement('canvas')
    const [width, height] = [400, 300]
    Object.assign(copy, {width, height})
    const pen = copy.getContext('2d')
    if (!canvas || !pen) return -1
    pen.drawImage(canvas, 0, 0, width, height)
    const {data} = pen.getImageData(0, 60, 200, 120)
    let land = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at + 1] ?? 0) > 40) land++
    return land / (data.length / 4)
  })
