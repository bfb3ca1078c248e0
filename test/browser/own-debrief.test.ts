import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {otherRoad} from '../../src/records/fork.ts'
import {waiting} from '../../src/records/play.ts'
import {january} from '../january.ts'
import {SCREENS, useBrowser} from './browser.ts'
import {
  code,
  codeText,
  endingTitle,
  isFocused,
  jointTurn,
  kept,
  opening,
  openingOfAll,
  openScenario,
  ordered,
  outcomeTitle,
  playByMouse,
  RECORD_ORDERS,
  screen,
  tabTo,
} from './player.ts'
import {TONGUES} from './tongues.ts'

const browser = useBrowser()
const start = opening('pakistan', 3)
const whole = ordered(start, RECORD_ORDERS)
const press = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).click()
const pick = (page: Page, name: string) => page.getByRole('radio', {name, exact: true}).click()

describe('a reason', () => {
  it('is written before the order, survives a reload and stands beside the path at the end', async () => {
    const before = ordered(start, RECORD_ORDERS.slice(0, -1))
    const page = await browser.open(kept(before))
    // The other side accepts the invitation first.
    await playByMouse(page, whole.steps.slice(before.steps.length, -1))
    await screen(page, 'Joint press conference')
    await page.getByText('Say why, in one line').click()
    const field = page.getByRole('textbox', {name: 'Your reason, in one line'})
    await expect.poll(() => isFocused(field)).toBe(true)
    await field.fill('A visit needs a result.')
    await page.reload()
    await screen(page, 'Joint press conference')
    await expect.poll(() => field.inputValue()).toBe('A visit needs a result.')
    await pick(page, "Agree on ministers' consultations")
    await press(page, 'Give the order')
    await press(page, 'Continue')
    await screen(page, endingTitle(whole))
    await page.getByText('Your reason: A visit needs a result.').waitFor()
  })

  it('stays out of the file unless its owner says otherwise', async () => {
    const page = await browser.open(kept(start))
    await page.getByText('Say why, in one line').click()
    await page.getByRole('textbox', {name: 'Your reason, in one line'}).fill('To be heard.')
    await pick(page, 'Protest in public')
    await press(page, 'Give the order')
    const saved = async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: 'Save file'}).click(),
      ])
      return readFileSync(await file.path(), 'utf8')
    }
    expect(await saved()).not.toContain('To be heard.')
    await page.getByRole('checkbox', {name: 'with reasons and notes'}).check()
    expect(await saved()).toContain('To be heard.')
  })
})

describe('after a play', () => {
  it('the page tells which passages were not opened before deciding, and opens them', async () => {
    const page = await browser.open(kept(start))
    await page.getByRole('button', {name: 'Source G2'}).first().click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await playByMouse(page, whole.steps)
    await screen(page, endingTitle(whole))
    const first = page.getByRole('listitem').filter({hasText: 'First words after the Tuesday'})
    await first.getByRole('button', {name: 'Source G1'}).waitFor()
    expect(await first.getByRole('button', {name: 'Source G2'}).count()).toBe(0)
    await first.getByRole('button', {name: 'Source G1'}).click()
    await page.getByRole('dialog').waitFor()
  })

  it('another road stands beside what was, with the same dice', async () => {
    const other = otherRoad(whole, 2, 'hold-fire')
    if (!other) throw new Error('There is no such road.')
    const page = await browser.open(kept(whole))
    await page.getByRole('combobox', {name: 'Turn'}).selectOption({label: 'Answer by force?'})
    await pick(page, 'Hold fire and seek mediators')
    const answer = page.getByRole('row', {name: /^Answer by force\?/}).getByRole('cell')
    expect(await answer.first().innerText()).toMatch(/Military \d\s+Diplomatic \d\s+Economic \d/)
    const row = page.getByRole('row', {name: /^Ending/})
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      endingTitle(whole),
      endingTitle(other),
    ])
  })

  it('somebody plays on from another road, and the first play stays', async () => {
    const page = await browser.open(kept(whole))
    const before = await code(page)
    await page.getByRole('combobox', {name: 'Turn'}).selectOption({label: 'Answer by force?'})
    await pick(page, 'Hold fire and seek mediators')
    await press(page, 'Play on from there')
    await screen(page, 'Fire is held')
    expect(await code(page)).not.toBe(before)
    await page.goto(browser.site())
    await page.getByRole('button', {name: `Go on: ${january.title}`}).waitFor()
    await page.getByRole('button', {name: `Look again: ${january.title}`}).waitFor()
  })
})

describe('two teams at one screen', () => {
  it('decide every turn, agree on joint ones, and leave one record', async () => {
    const page = await browser.open({seed: 3})
    await openScenario(page)
    await pick(page, 'Both sides at one screen')
    await press(page, 'Begin')
    for (const turn of january.turns) {
      await screen(page, turn.title)
      const [option] = turn.options
      await pick(page, option?.label ?? '')
      const order = page.getByRole('button', {name: 'Give the order'})
      if (turn.seats) {
        expect(await order.isDisabled()).toBe(true)
        await page.getByRole('checkbox', {name: 'Pakistan agrees'}).check()
        expect(await order.isDisabled()).toBe(true)
        await page.getByRole('checkbox', {name: 'Iran agrees'}).check()
      } else {
        await page.getByText('Hand over the screen.').waitFor()
      }
      await order.click()
      await press(page, 'Continue')
    }
    const expected = ordered(
      openingOfAll(3),
      january.turns.map(({options}) => options[0]?.id ?? ''),
    )
    await screen(page, endingTitle(expected))
    expect(await code(page)).toBe(codeText(expected))
  })
})

describe.each(
  TONGUES.flatMap(tongue => SCREENS.slice(0, 3).map(viewport => ({tongue, ...viewport}))),
)('a joint turn in $tongue.language at $width × $height', ({tongue, ...viewport}) => {
  const {language, en, hotSeat} = tongue
  const {seats} = tongue.january.scenario
  const [pakistan = '', iran = ''] = ['pakistan', 'iran'].map(seat => seats[seat]?.short ?? '')
  const joint = jointTurn(tongue)
  const opened = async () => {
    const page = await browser.open({...kept(joint), language, viewport})
    await screen(page, waiting(joint)?.title ?? '')
    return page
  }
  const agrees = (page: Page, seat: string) =>
    page.getByRole('checkbox', {name: hotSeat.agree(seat)})

  it('says in sight who must agree, as soon as an option is picked', async () => {
    const page = await opened()
    await page.getByRole('radio').first().click()
    const order = page.getByRole('button', {name: en.play.order})
    const boxes = [pakistan, iran].map(seat => agrees(page, seat))
    for (const each of [order, ...boxes]) {
      await each.waitFor()
      expect(await each.evaluate(isInSight)).toBe(true)
    }
    await order.getByText(hotSeat.notYet(tongue.itself.joined([pakistan, iran]))).waitFor()
    await boxes[0]?.check()
    await order.getByText(hotSeat.notYet(tongue.itself.joined([iran]))).waitFor()
    await boxes[1]?.check()
    expect(await order.isEnabled()).toBe(true)
  })

  it('covers nothing that has the focus', async () => {
    const page = await opened()
    const options = page.getByRole('radio')
    await tabTo(page, options)
    for (let place = 0; place < (await options.count()); place++) {
      await page.keyboard.press(`${place + 1}`)
      await expect.poll(() => options.nth(place).evaluate(isInSight)).toBe(true)
    }
    await tabTo(page, agrees(page, pakistan))
    await page.keyboard.press('Space')
    await tabTo(page, agrees(page, iran))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', {name: en.play.order}))
    await page.keyboard.press('Enter')
    await page.getByRole('button', {name: en.play.continue}).waitFor()
  })
})

/** Whether the middle of an element is on the screen, with nothing over it. */
function isInSight(element: Element): boolean {
  const {left, top, width, height} = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
}

it('the other side tells what it believed of the last order', async () => {
  const struck = ordered(start, ['protest', 'recall', 'strike'])
  const page = await browser.open(kept(struck))
  await press(page, 'Continue')
  const [rival] = ordered(start, ['protest', 'recall', 'strike', 'phone']).steps.slice(3)
  if (!rival) throw new Error('The other side did not move.')
  await screen(page, outcomeTitle(rival))
  const heard = january.turns[2]?.options.find(({id}) => id === 'strike')?.heard
  if (heard) await page.getByText(heard.text.trim().slice(0, 30)).waitFor()
})
