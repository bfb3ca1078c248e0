import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {FOR_A_SEAT, PAPERS, type Paper, SHEETS, type Sheet} from '../../src/words/handouts.ts'
import {useBrowser} from './browser.ts'
import {isFocused, isInSight, screen, tabTo} from './player.ts'
import {THOROUGH} from './thorough.ts'

const browser = useBrowser()
const library = scenariosIn(join(import.meta.dirname, '..', '..'))

/** Sheets that are one page whatever the crisis; the others may have these many. */
const MOST_PAGES: Readonly<Record<Sheet, number>> = {
  'lesson-plan': 4,
  rules: 1,
  'rules-quiz': 1,
  'rules-quiz-key': 1,
  'seat-brief': 1,
  'decision-log': 1,
  'source-check': 1,
  'exit-ticket': 1,
  rubric: 1,
  'test-a': 2,
  'test-b': 2,
  'test-key': 1,
}
/** Width and height in points, as a PDF has them. */
const SIZES: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [595, 842],
  letter: [612, 792],
}

async function show(page: Page, choice: Readonly<Record<string, string>>) {
  await page.goto('about:blank')
  await page.goto(`${browser.site()}handouts/#${new URLSearchParams(choice)}`)
  await page.getByRole('article').waitFor()
}

/** Chromium writes each page of a PDF as an object of its own, uncompressed. */
const pagesOf = (text: string) => text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
const sizesOf = (text: string) =>
  [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ])

/** Of the two papers Letter is the shorter; on the other some of the scenarios are enough. */
const on = (paper: Paper) =>
  library.map(({id}) => id).filter((_, index) => THOROUGH || paper === 'letter' || index === 0)

describe.each(PAPERS)('on %s', paper => {
  it.each(on(paper))('every sheet of %s has its pages, and no more', async id => {
    const page = await browser.open({path: 'handouts/'})
    const scenario = library.find(each => each.id === id)
    const found: string[] = []
    for (const sheet of SHEETS) {
      const seats = Object.keys(scenario?.seats ?? {})
      for (const seat of FOR_A_SEAT.includes(sheet) ? seats : seats.slice(0, 1)) {
        await show(page, {scenario: id, sheet, seat, paper})
        await page.evaluate(() => document.fonts.ready)
        const text = (await page.pdf({preferCSSPageSize: true})).toString('latin1')
        const pages = pagesOf(text)
        if (pages < 1 || pages > MOST_PAGES[sheet]) found.push(`${sheet}, ${seat}: ${pages} pages`)
        for (const size of sizesOf(text))
          if (size.join() !== SIZES[paper].join()) found.push(`${sheet}: ${size.join(' by ')}`)
      }
    }
    expect(found).toEqual([])
  })
})

it('prints black on white, and nothing but the sheet', async () => {
  const page = await browser.open({path: 'handouts/#sheet=rubric'})
  await page.getByRole('heading', {name: 'Rubric for the debrief'}).waitFor()
  await page.emulateMedia({media: 'print'})
  const printed = await page.locator('#page').innerText()
  expect(printed).toMatch(/^The January strikes\s+Rubric for the debrief/)
  expect(printed).not.toContain('Print this sheet')
  const colours = await page
    .locator('.leaf *')
    .evaluateAll(all => [...new Set(all.map(each => getComputedStyle(each).color))])
  expect(colours).toEqual(['rgb(0, 0, 0)'])
})

it('is chosen by keyboard alone, and the address brings the choice back', async () => {
  const page = await browser.open({path: 'handouts/'})
  await page.getByRole('heading', {name: 'Lesson plan: The January strikes'}).waitFor()
  const crisis = page.getByRole('combobox', {name: 'Crisis'})
  await tabTo(page, crisis)
  await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', {name: 'Lesson plan: The gate at Torkham'}).waitFor()
  await tabTo(page, page.getByRole('radio', {name: 'A4'}))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('radio', {name: 'Lesson plan'}))
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', {name: /^Seat brief: Pakistan/}).waitFor()
  expect(await isFocused(page.getByRole('radio', {name: 'Seat brief'}))).toBe(true)
  const hash = '#scenario=torkham-closure&sheet=seat-brief&seat=pakistan&paper=letter'
  expect(new URL(page.url()).hash).toBe(hash)
  expect(await page.title()).toBe('Seat brief · Pakistan · The gate at Torkham · Demarche')
  await page.reload()
  await page.getByRole('heading', {name: /^Seat brief: Pakistan/}).waitFor()
  expect(await page.getByRole('radio', {name: 'Letter'}).isChecked()).toBe(true)
})

it('keeps the button that prints in sight, whichever sheet is chosen', async () => {
  const page = await browser.open({path: 'handouts/'})
  await page.getByRole('radio', {name: 'Tests: answers and scoring'}).click()
  await page.getByRole('heading', {name: 'Tests: answers and scoring', level: 2}).waitFor()
  await expect
    .poll(() => isInSight(page.getByRole('button', {name: 'Print this sheet'})))
    .toBe(true)
})

it('says what is wrong with its address, and shows a sheet all the same', async () => {
  const page = await browser.open({path: 'handouts/#scenario=atlantis&sheet=rubric&paper=a9'})
  await page.getByRole('heading', {name: 'Rubric for the debrief'}).waitFor()
  const alert = page.getByRole('alert')
  expect(await alert.innerText()).toMatch(/crisis "atlantis"[\s\S]*paper "a9"/)
})

it('offers a crisis from a file with the notes of its author', async () => {
  const [own] = library.filter(({id}) => id === 'fishing-dispute')
  const scenario = {
    ...own,
    id: 'my-bay',
    title: 'My bay',
    instructor: {...own?.instructor, notes: ['Bring a map of the bay.']},
  }
  const page = await browser.open({
    path: 'handouts/#scenario=my-bay&sheet=lesson-plan',
    before: page =>
      page.addInitScript(
        text => localStorage.setItem('demarche/scenario/my-bay', text),
        JSON.stringify(scenario),
      ),
  })
  await page.getByRole('heading', {name: 'Lesson plan: My bay'}).waitFor()
  await page.getByText('Bring a map of the bay.').waitFor()
  await page.getByRole('radio', {name: 'Source check'}).click()
  await page.getByText('Whose voice is missing?').waitFor()
  await page.getByText('“one bay, two coasts and nine buoys”').waitFor()
})

it.each(['link/', 'debrief/', 'workshop/'])('is found from %s', async path => {
  const page = await browser.open({path})
  await page.getByRole('link', {name: 'Hand-outs'}).click()
  await screen(page, 'Hand-outs')
})

it('comes from the page that sets up a lesson with its crisis and its seat', async () => {
  const page = await browser.open({path: 'link/#scenario=torkham-closure&seats=afghanistan'})
  await page.getByRole('textbox', {name: 'Address'}).waitFor()
  await page.getByRole('link', {name: 'Hand-outs'}).click()
  await page.getByRole('heading', {name: 'Lesson plan: The gate at Torkham'}).waitFor()
  expect(await page.getByRole('radio', {name: /Afghanistan|Kabul/}).isChecked()).toBe(true)
})
