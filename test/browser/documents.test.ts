import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {judgeOf} from './accessible.ts'
import {SCREENS, useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {isFocused, kept, opening, screen, tabTo} from './player.ts'

const browser = useBrowser()
const SOURCES = process.env.DEMARCHE_SOURCES

async function opened(hash = ''): Promise<Page> {
  const page = await browser.open({path: `documents/${hash}`})
  await page.getByRole('heading', {name: 'Three exercises'}).waitFor()
  return page
}

describe('the source desk', () => {
  it('is clean and in place on any screen', async () => {
    const page = await opened()
    await page.getByText('Who says what').first().click()
    for (const compare of await page.getByRole('button', {name: 'Compare'}).all())
      await compare.click()
    const found: string[] = []
    const judge = judgeOf(page)
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      for (const each of await page.evaluate(misplaced)) found.push(`${size.width}: ${each}`)
      for (const each of await judge()) found.push(`${size.width}: ${each}`)
    }
    expect(found).toEqual([])
  })

  it('opens at the passage or the doubt that its address names, with the focus', async () => {
    const page = await opened('#R11')
    const passage = page.locator('#R11')
    await expect.poll(() => isFocused(passage)).toBe(true)
    await passage.getByText(/^Pakistan recalled|Pakistan recalled/).waitFor()
    await passage.getByText(/Cited in The January strikes/).waitFor()
    await page.locator('#R11').getByRole('button', {name: 'Doubt Q6'}).click()
    await expect.poll(() => isFocused(page.locator('#Q6'))).toBe(true)
  })

  it('says so where its address names nothing that is here', async () => {
    const page = await opened('#G999<b>')
    await page.getByText('This address names “G999').waitFor()
    await page.getByRole('link', {name: 'Read critically'}).click()
    await page.getByText('This address names').waitFor({state: 'detached'})
  })

  it('is one step from the source drawer of a play', async () => {
    const page = await browser.open(kept(opening('pakistan', 3)))
    await page.getByRole('button', {name: 'Source G1'}).first().click()
    await page.getByRole('link', {name: 'All documents'}).click()
    await screen(page, 'The documents')
    await expect.poll(() => isFocused(page.locator('#G1'))).toBe(true)
  })

  it('keeps the answers of an exercise on the device, and compares by keyboard alone', async () => {
    const page = await opened('#exercises')
    const event = page.getByRole('combobox', {name: 'Pakistan strikes in Iran'})
    await tabTo(page, event)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => event.inputValue()).toBe('inferred')
    await page.reload()
    await expect.poll(() => event.inputValue()).toBe('inferred')
    await event.focus()
    await tabTo(page, page.getByRole('button', {name: 'Compare'}).first())
    await page.keyboard.press('Enter')
    await page.getByText(/a day before the Friday call/).waitFor()
  })

  it.skipIf(!SOURCES || !existsSync(SOURCES))(
    'shows the paragraphs with their anchors once the texts are added (needs DEMARCHE_SOURCES)',
    async () => {
      const page = await opened()
      const name = 'reuters-2024-01-29.txt'
      const sheet = page.getByRole('region', {name: /ministers' meeting/})
      await sheet.getByText('Add the texts').click()
      const body = readFileSync(join(SOURCES ?? '', name), 'utf8')
      await sheet
        .locator('input[type=file]')
        .setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(body)})
      const passage = page.locator('#R11')
      await passage.getByText(/soured/).waitFor()
      expect(await passage.locator('mark').innerText()).toBe('recalling its ambassador to Tehran')
    },
  )
})
