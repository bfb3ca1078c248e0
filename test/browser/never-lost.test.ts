import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {MOVING, useBrowser} from './browser.ts'
import {numbers} from './chances.ts'
import {code, ladders, openScenario, screen, sit} from './player.ts'
import {THOROUGH} from './thorough.ts'

const browser = useBrowser()

/** What a person would notice if it were lost: the screen, the ladders, the code and the pick. */
async function place(page: Page) {
  const heading = page.getByRole('heading', {level: 1})
  await heading.waitFor()
  await page.getByRole('region', {name: 'Record'}).waitFor()
  await expect.poll(() => code(page)).not.toBe('')
  const picked = page.getByRole('radiogroup', {name: 'Options'}).getByRole('radio', {checked: true})
  return {
    heading: await heading.textContent(),
    ladders: await ladders(page),
    code: await code(page),
    picked: await picked.evaluateAll(radios =>
      radios.map(radio => radio.getAttribute('aria-labelledby')),
    ),
  }
}

/** Does one of the things that a person could do now; starts anew behind an ending. */
async function act(page: Page, chance: number) {
  const again = page.getByRole('button', {name: 'Play again'})
  const orders = page.getByRole('button', {name: 'Give the order'})
  const onwards = page.getByRole('button', {name: 'Continue'})
  await again.or(orders).or(onwards).first().waitFor()
  if (await again.isVisible()) {
    await again.click()
    await screen(page, 'The January strikes')
    return sit(page, chance % 2 ? 'pakistan' : 'iran')
  }
  if (await onwards.isVisible()) return onwards.click()
  if (await orders.isEnabled()) return orders.click()
  const radios = page.getByRole('radiogroup', {name: 'Options'}).getByRole('radio')
  return radios.nth(chance % (await radios.count())).click()
}

/** Fifty where every case is taken. */
const KILLS = THOROUGH ? 50 : 8

it(`stands where it stood when the page is killed at ${KILLS} moments of play`, async () => {
  const page = await browser.open({...MOVING, seed: 20_240_116})
  await openScenario(page)
  await sit(page, 'pakistan')
  const chances = numbers(7)
  for (let kills = 0; kills < KILLS; kills++) {
    const acts = (chances.next().value ?? 0) % 3
    for (let i = 0; i <= acts; i++) await act(page, chances.next().value ?? 0)
    await expect.poll(() => page.getByRole('region', {name: 'Record'}).count()).toBe(1)
    const before = await place(page)
    const address = page.url()
    // A new page in the same profile: nothing of the old one can help.
    await page.goto('about:blank')
    await page.goto(address)
    expect(await place(page)).toEqual(before)
  }
}, 240_000)

it('says that the site was updated, and goes on in the new one', async () => {
  const page = await browser.open({...MOVING, seed: 5})
  await openScenario(page)
  await sit(page, 'pakistan')
  await page.getByRole('radio', {name: 'Say nothing yet'}).click()
  const before = await place(page)
  const gone = '**/assets/virtual_catalogue-*.js'
  await page.route(gone, route => route.fulfill({status: 404, body: 'gone'}))
  await page.getByRole('button', {name: 'Source G2'}).first().click()
  await page.getByRole('alert').getByText('The site has been updated').waitFor()
  await page.unroute(gone)
  await page.getByRole('alert').getByRole('button', {name: 'Reload'}).click()
  await page.getByRole('alert').waitFor({state: 'detached'})
  expect(await place(page)).toEqual(before)
  await page.getByRole('button', {name: 'Source G2'}).first().click()
  await page.getByRole('dialog').waitFor()
})

it('keeps both plays where a second tab goes on with the same one', async () => {
  const first = await browser.open({...MOVING, seed: 5})
  await openScenario(first)
  await sit(first, 'pakistan')
  await first.getByRole('radio', {name: 'Say nothing yet'}).click()
  const second = await first.context().newPage()
  await second.goto(first.url())
  await act(second, 0)
  const there = await place(second)
  await act(first, 0)
  await first.getByRole('alert').getByText('another tab').waitFor()
  const here = await place(first)
  await first.reload()
  await second.reload()
  expect([await place(first), await place(second)]).toEqual([here, there])
})

it('says that nothing is kept where the storage is full, and offers the file', async () => {
  const page = await browser.open({...MOVING, seed: 5})
  await page.evaluate(() => {
    for (let size = 1 << 20; size > 1; size >>= 1) {
      try {
        for (let i = 0; ; i++) localStorage.setItem(`filler/${size}/${i}`, 'x'.repeat(size))
      } catch {
        // Full for this size; smaller ones fill the rest.
      }
    }
  })
  await openScenario(page)
  await sit(page, 'pakistan')
  const record = page.getByRole('region', {name: 'Record'})
  await record.getByText('not keeping your play').waitFor()
  await act(page, 0)
  await act(page, 0)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    record.getByRole('button', {name: 'Save file'}).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^january-strikes.*\.json$/)
})
