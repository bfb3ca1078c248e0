import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {
  code,
  endingTitle,
  focusedScreen,
  kept,
  opening,
  ordered,
  playByKeyboard,
  RECORD_ORDERS,
  screen,
} from './player.ts'
import {ENGLISH, TONGUES, type Tongue, tongueOf} from './tongues.ts'

const {open} = useBrowser()

/** What says of a crisis that it is in English, behind how long it takes. */
const inEnglish = ({en}: Tongue) => en.library.facts(0, 0, 'A').slice(en.library.facts(0, 0).length)

const openSettings = (page: Page) =>
  page.getByRole('button', {name: tongueOf(page).en.settings.button}).click()

describe.each(TONGUES.filter(each => each !== ENGLISH))('the desk in $language', tongue => {
  const {language, en, january} = tongue

  it('is played by keyboard where little of it is seen, and lacks no file', async () => {
    const missing: string[] = []
    const play = ordered(opening('pakistan', 3, tongue), RECORD_ORDERS)
    const page = await open({
      language,
      viewport: {width: 320, height: 256},
      seed: 3,
      before: async each => {
        each.on('response', response => {
          if (response.status() >= 400) missing.push(response.url())
        })
      },
    })
    await playByKeyboard(page, 'pakistan', play.steps)
    await focusedScreen(page, endingTitle(play))
    expect(missing).toEqual([])
  })

  it('is right to left, says that it is a draft, and marks what stays English', async () => {
    const page = await open({language})
    const html = page.locator('html')
    expect(await html.getAttribute('lang')).toBe(language)
    expect(await html.getAttribute('dir')).toBe('rtl')
    await expect
      .poll(() => page.locator('.draft-line').innerText())
      .toContain('Draft, not yet reviewed by a speaker.')
    const other = page.getByRole('button', {name: 'The gate at Torkham'})
    expect(await other.getAttribute('lang')).toBe('en')
    expect(await other.getAttribute('dir')).toBe('ltr')
    await expect.poll(() => page.getByText(inEnglish(tongue)).count()).toBe(4)
    const own = page.getByRole('button', {name: january.scenario.title, exact: true})
    expect(await own.getAttribute('lang')).toBeNull()
  })

  it('goes on with a play that was begun in English, under the same code', async () => {
    const play = ordered(opening('pakistan', 4, tongue), ['protest'])
    const page = await open(kept(play))
    await page.getByRole('heading', {level: 1}).waitFor()
    const english = await code(page)
    await openSettings(page)
    await page.getByRole('checkbox', {name: /waiting for a reader/}).check()
    await page.locator(`dialog a[lang=${language}]`).click()
    const [, measures] = january.scenario.turns
    await screen(page, measures?.title ?? '')
    expect(await code(page)).toBe(english)
    expect(await page.locator('main > .paper').innerText()).not.toMatch(/14\d\d|۱۴۰\d/)
    await openSettings(page)
    await page.getByRole('dialog', {name: en.settings.button}).waitFor()
    expect(await page.evaluate(misplaced)).toEqual([])
    await page.locator('dialog a[lang=en]').click()
    await screen(page, 'Diplomatic measures')
  })
})

it('English has no sign of them until somebody asks', async () => {
  const page = await open()
  await openSettings(page)
  await page.getByRole('dialog').waitFor()
  expect(await page.locator('[lang=ur], [lang=fa], .draft-line').count()).toBe(0)
  await page.getByRole('checkbox', {name: /waiting for a reader/}).check()
  expect(await page.locator('dialog a[lang]').allInnerTexts()).toEqual(['اردو', 'فارسی'])
  await page.reload()
  await openSettings(page)
  await page.locator('dialog a[lang=fa]').waitFor()
})
