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
import {TONGUES} from './tongues.ts'

const browser = useBrowser()

describe.each(TONGUES)('in $language', tongue => {
  const {language, en} = tongue
  const {scenario} = tongue.january
  const whole = ordered(opening('pakistan', 3, tongue), RECORD_ORDERS)

  it.each([390, 360])('the ladders stand in one row where the screen is %i wide', async width => {
    const page = await browser.open({...kept(whole), language, viewport: {width, height: 844}})
    await screen(page, endingTitle(whole))
    const tops = await page
      .locator('.gauge')
      .evaluateAll(gauges => gauges.map(gauge => gauge.getBoundingClientRect().top))
    expect(tops).toHaveLength(5)
    expect(new Set(tops).size).toBe(1)
  })

  it('a ladder opens by keyboard with all its rungs by name, and the one that holds now', async () => {
    const page = await browser.open({...kept(whole), language})
    await screen(page, endingTitle(whole))
    const {name = tongue.ladderNames.military, rungs: labels = []} = scenario.ladders.military
    const opener = page.getByRole('button', {name: en.play.rungsOf(name)})
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', {name})
    await dialog.waitFor()
    const rungs = await dialog.getByRole('listitem').allInnerTexts()
    const {now, record, ends} = tongue.rungs
    const {figure} = tongue.itself
    expect(rungs.map(text => text.replace(/\s+/g, ' ').trim())).toEqual([
      `${figure(4)} ${labels[4]} ${ends}`,
      `${figure(3)} ${labels[3]}`,
      `${figure(2)} ${labels[2]}`,
      `${figure(1)} ${labels[1]}`,
      `${figure(0)} ${labels[0]} ${now} ${record}`,
    ])
    await page.keyboard.press('Escape')
    await expect.poll(() => isFocused(opener)).toBe(true)
  })

  it('no name on the map is cut by the paper of an ending that has just come', async () => {
    const page = await browser.open({...kept(whole, 'told'), language})
    await page.locator('.stage-name[data-seen="true"]').first().waitFor()
    await page.getByRole('button', {name: en.play.continue}).click()
    await screen(page, endingTitle(whole))
    const cut = () =>
      page.evaluate(() => {
        const paper = document.querySelector('main > .paper')?.getBoundingClientRect()
        if (!paper) return ['There is no paper.']
        return [...document.querySelectorAll('.stage-name[data-seen="true"]')]
          .map(name => ({name: name.textContent, box: name.getBoundingClientRect()}))
          .filter(({box}) => box.right > paper.left && box.left < paper.right)
          .map(({name}) => name)
      })
    await expect.poll(cut, {timeout: 5000}).toEqual([])
    const names = await page.locator('.stage-name[data-seen="true"]').allInnerTexts()
    const {islamabad, tehran} = scenario.places
    expect(names).toEqual(expect.arrayContaining([islamabad?.name, tehran?.name]))
  })
})
