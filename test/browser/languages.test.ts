import {AxeBuilder} from '@axe-core/playwright'
import type {Locator, Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {LANGUAGES} from '../../build/languages.ts'
import {SCREENS, useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {code, kept, opening, ordered, screen, tabTo} from './player.ts'

const {open} = useBrowser()

/** A small desk, a phone and a page of which little is seen. */
const SIZES = SCREENS.filter(({width}) => width !== 1920)

/** What the page says where a test must find it. */
const WORDS = {
  ur: {
    title: 'جنوری کے حملے',
    inEnglish: / · انگریزی میں$/,
    record: 'ریکارڈ',
    code: 'کوڈ',
    settings: 'ترتیبات',
  },
  fa: {
    title: 'حمله‌های ژانویه',
    inEnglish: / · به انگلیسی$/,
    record: 'سابقه',
    code: 'کد',
    settings: 'تنظیمات',
  },
}

/** No word is over another or out of sight, and, which one size of screen shows, nothing bars a person. */
async function expectSound(page: Page) {
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(misplaced)).toEqual([])
  if (page.viewportSize()?.width !== 390) return
  const {violations} = await new AxeBuilder({page}).exclude('#stage').analyze()
  expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

const pressed = async (page: Page, target: Locator) => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Whatever screen stands there, with nothing but keys; gives the class of its paper. */
async function goOn(page: Page): Promise<string> {
  const paper = page.locator('main > .paper')
  const kind = (await paper.getAttribute('class')) ?? ''
  const heading = await page.getByRole('heading', {level: 1}).textContent()
  if (!kind.includes('ending')) {
    if (kind.includes('turn') && !kind.includes('rival')) {
      await tabTo(page, page.locator('.option input'))
      await page.keyboard.press('Space')
    }
    await pressed(page, page.locator('.order-bar .solid'))
    await page
      .getByRole('heading', {level: 1})
      .filter({hasNotText: heading ?? ''})
      .waitFor()
  }
  return kind
}

describe.each(LANGUAGES)('the desk in %s', language => {
  const words = WORDS[language]

  it.each(SIZES)('is played by keyboard to an ending at $width × $height', async viewport => {
    const missing: string[] = []
    const page = await open({
      path: `${language}/`,
      viewport,
      seed: 4,
      before: async each => {
        each.on('response', response => {
          if (response.status() >= 400) missing.push(response.url())
        })
      },
    })
    await screen(page, await page.getByRole('heading', {level: 1}).innerText())
    await page.getByRole('button', {name: words.title, exact: true}).waitFor()
    await expectSound(page)
    await pressed(page, page.getByRole('button', {name: words.title, exact: true}))
    await screen(page, words.title)
    await tabTo(page, page.locator('.seat input'))
    await page.keyboard.press('Space')
    await expectSound(page)
    await pressed(page, page.locator('form .solid'))
    await page.locator('main > .turn').waitFor()
    const seen = new Set<string>()
    for (let kind = ''; !kind.includes('ending'); kind = await goOn(page)) {
      const paper = (await page.locator('main > .paper').getAttribute('class')) ?? ''
      if (!seen.has(paper)) await expectSound(page)
      seen.add(paper)
    }
    expect([...seen].some(each => each.includes('ending'))).toBe(true)
    expect(missing).toEqual([])
  })

  it('is right to left, says that it is a draft, and marks what stays English', async () => {
    const page = await open({path: `${language}/`})
    const html = page.locator('html')
    expect(await html.getAttribute('lang')).toBe(language)
    expect(await html.getAttribute('dir')).toBe('rtl')
    await expect
      .poll(() => page.locator('.draft-line').innerText())
      .toContain('Draft, not yet reviewed by a speaker.')
    const other = page.getByRole('button', {name: 'The gate at Torkham'})
    expect(await other.getAttribute('lang')).toBe('en')
    expect(await other.getAttribute('dir')).toBe('ltr')
    await expect.poll(() => page.getByText(words.inEnglish).count()).toBe(4)
    const own = page.getByRole('button', {name: words.title, exact: true})
    expect(await own.getAttribute('lang')).toBeNull()
  })

  it('goes on with a play that was begun in English, under the same code', async () => {
    const run = kept(ordered(opening('pakistan', 4), ['protest']))
    const page = await open(run)
    await page.getByRole('heading', {level: 1}).waitFor()
    const english = await code(page)
    await page.getByRole('button', {name: 'Settings'}).click()
    await page.getByRole('checkbox', {name: /waiting for a reader/}).check()
    await page.locator(`dialog a[lang=${language}]`).click()
    await screen(page, measuresIn(language))
    const region = page.getByRole('region', {name: words.record})
    expect(await region.getByRole('textbox', {name: words.code}).inputValue()).toBe(english)
    expect(await page.locator('main > .paper').innerText()).not.toMatch(/14\d\d|۱۴۰\d/)
    await page.getByRole('button', {name: words.settings}).click()
    await expectSound(page)
    await page.locator('dialog a[lang=en]').click()
    await screen(page, 'Diplomatic measures')
  })
})

/** The title of the second turn. */
const measuresIn = (language: keyof typeof WORDS) =>
  ({ur: 'سفارتی اقدامات', fa: 'اقدام‌های دیپلماتیک'})[language]

it('English has no sign of them until somebody asks', async () => {
  const page = await open()
  await page.getByRole('button', {name: 'Settings'}).click()
  await page.getByRole('dialog').waitFor()
  expect(await page.locator('[lang=ur], [lang=fa], .draft-line').count()).toBe(0)
  await page.getByRole('checkbox', {name: /waiting for a reader/}).check()
  expect(await page.locator('dialog a[lang]').allInnerTexts()).toEqual(['اردو', 'فارسی'])
  await page.reload()
  await page.getByRole('button', {name: 'Settings'}).click()
  await page.locator('dialog a[lang=fa]').waitFor()
})
