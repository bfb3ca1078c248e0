import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {
  endingTitle,
  isFocused,
  kept,
  opening,
  ordered,
  RECORD_ORDERS,
  screen,
  tabTo,
} from './player.ts'

const browser = useBrowser()
const start = opening('pakistan', 3)
const whole = ordered(start, RECORD_ORDERS)

describe('the ladders', () => {
  it.each([390, 360])('stand in one row where the screen is %i wide', async width => {
    const page = await browser.open({...kept(whole), viewport: {width, height: 844}})
    await screen(page, endingTitle(whole))
    const tops = await page
      .locator('.gauge')
      .evaluateAll(gauges => gauges.map(gauge => gauge.getBoundingClientRect().top))
    expect(tops).toHaveLength(5)
    expect(new Set(tops).size).toBe(1)
  })

  it('open by keyboard with all their rungs by name, and the one that holds now', async () => {
    const page = await browser.open(kept(whole))
    await screen(page, endingTitle(whole))
    const opener = page.getByRole('button', {name: 'All rungs: Military'})
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', {name: 'Military'})
    await dialog.waitFor()
    const rungs = await dialog.getByRole('listitem').allInnerTexts()
    expect(rungs.map(text => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^4 campaign.*ends the story/),
      expect.stringMatching(/^3 exchange/),
      expect.stringMatching(/^2 incident/),
      expect.stringMatching(/^1 alert/),
      expect.stringMatching(/^0 calm.*now/),
    ])
    await page.keyboard.press('Escape')
    await expect.poll(() => isFocused(opener)).toBe(true)
  })
})

it('no name on the map is cut by the paper of an ending that has just come', async () => {
  const page = await browser.open(kept(whole, 'told'))
  await page.locator('.stage-name[data-seen="true"]').first().waitFor()
  await page.getByRole('button', {name: 'Continue'}).click()
  await screen(page, endingTitle(whole))
  const cut = () =>
    page.evaluate(() => {
      const paper = document.querySelector('main > .paper')?.getBoundingClientRect()
      return [...document.querySelectorAll('.stage-name[data-seen="true"]')]
        .filter(name => name.getBoundingClientRect().right > (paper?.left ?? 0))
        .map(name => name.textContent)
    })
  await expect.poll(cut, {timeout: 5000}).toEqual([])
  const names = await page.locator('.stage-name[data-seen="true"]').allInnerTexts()
  expect(names).toEqual(expect.arrayContaining(['Islamabad', 'Tehran']))
})
