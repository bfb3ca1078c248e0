import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {january} from '../january.ts'
import {judgeOf} from './accessible.ts'
import {SCREENS, useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {code, isFocused, openScenario, screen, tabTo} from './player.ts'

const browser = useBrowser()
const PAKISTAN = january.seats.pakistan?.name ?? ''
const FULL =
  'scenario=january-strikes&seats=pakistan&rival=hard-liner&seed=42&clock=90&audienceGate=off&deterrence=on&hide=directions&require=reasons,forecasts&open=R11&minutes=30'
/** What asks nothing of a student that stands in the way of the first orders. */
const EASY = 'scenario=january-strikes&seats=pakistan&rival=documented&seed=3&hide=directions'

const address = (page: Page) => page.getByRole('textbox', {name: 'Address'}).inputValue()
const turn = (index: number) => january.turns[index]?.title ?? ''
const option = (page: Page, name: string) => page.getByRole('radio', {name, exact: true})

async function beginLesson(text: string): Promise<Page> {
  const page = await browser.open({path: `#${text}`})
  await screen(page, january.title)
  // The line comes a moment later and moves the button down.
  await page.getByText(/^Set by your teacher|^This link/).waitFor()
  await page.getByRole('button', {name: 'Begin'}).click()
  await screen(page, turn(0))
  return page
}

/** Gives the documents' first three orders, up to the other side's move. */
async function toForecast(page: Page) {
  for (const [index, id] of ['protest', 'recall', 'strike'].entries()) {
    await screen(page, turn(index))
    const label = january.turns[index]?.options.find(each => each.id === id)?.label ?? ''
    await option(page, label).click()
    await page.getByRole('button', {name: 'Give the order'}).click()
    await page.getByRole('button', {name: 'Continue'}).click()
  }
  await screen(page, turn(3))
}

describe('the page that sets up a lesson', () => {
  it('composes an address by keyboard alone, and the desk opens it', async () => {
    const page = await browser.open({path: 'link/', seed: 41})
    await option(page, PAKISTAN).waitFor()
    await tabTo(page, page.getByRole('radio', {name: 'Students choose any seat'}))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('radio', {name: 'Follows the documents'}))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('button', {name: 'Draw one'}))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('radio', {name: 'Students set it'}))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('textbox', {name: 'Minutes to play'}))
    await page.keyboard.type('30')
    await tabTo(page, page.getByRole('checkbox', {name: 'Deterrence'}))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('checkbox', {name: 'Hide what an option will move'}))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('radio', {name: 'offered'}))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByText('Passages to open before the first order'))
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', {name: 'R11', exact: true}).waitFor()
    await tabTo(page, page.getByRole('checkbox', {name: 'R11', exact: true}))
    await page.keyboard.press('Space')
    const text =
      'scenario=january-strikes&seats=pakistan&rival=tit-for-tat&seed=42&clock=60&deterrence=on&hide=directions&require=forecasts&open=R11&minutes=30'
    await expect.poll(() => address(page)).toBe(`${browser.site()}#${text}`)
    await page.getByText('The other side answers in kind.').waitFor()
    const tryIt = page.getByRole('link', {name: 'Try it'})
    await tabTo(page, tryIt)
    const [desk] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Enter'),
    ])
    await screen(desk, january.title)
    await desk.getByText('Set by your teacher: the other side answers in kind').waitFor()
  })

  it('copies the address, and shows it as a picture', async () => {
    const page = await browser.open({
      path: `link/#${FULL}`,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', {name: 'Copy'}).click()
    await page.getByText('Address copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await address(page))
    await page.getByText('This address opens on this computer only.').waitFor()
    const qr = page.getByRole('button', {name: 'QR'})
    await qr.click()
    const dialog = page.getByRole('dialog', {name: 'The lesson as a picture'})
    await dialog.getByRole('img', {name: 'QR code of the lesson’s address'}).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => isFocused(qr)).toBe(true)
  })

  it('brings the choices back when it is loaded again', async () => {
    const page = await browser.open({path: 'link/'})
    await option(page, PAKISTAN).click()
    await page.getByRole('textbox', {name: 'Seed of the dice'}).fill('7')
    const before = await address(page)
    expect(before).toContain('seats=pakistan&rival=documented&seed=7')
    await page.reload()
    await expect.poll(() => address(page)).toBe(before)
    expect(await option(page, PAKISTAN).isChecked()).toBe(true)
  })

  it('leaves a number out of the address that is none, and says so', async () => {
    const page = await browser.open({path: 'link/'})
    const seed = page.getByRole('textbox', {name: 'Seed of the dice'})
    await seed.fill('4.5')
    await page.getByText('A seed is a whole number').waitFor()
    expect(await address(page)).not.toContain('seed')
    await seed.fill('45')
    await expect.poll(() => address(page)).toContain('seed=45')
  })

  it.each([
    ['new', 'link/'],
    ['with everything set', `link/#${FULL}`],
    ['with a wrong address', 'link/#scenario=january-strikes&seats=atlantis'],
  ])('can be read and used by everybody on any screen: %s', async (_, path) => {
    const page = await browser.open({path})
    await option(page, PAKISTAN).waitFor()
    const passages = page.getByText('Passages to open before the first order')
    await passages.click()
    await page.getByRole('checkbox', {name: 'R11', exact: true}).waitFor()
    await page.evaluate(() => document.fonts.ready)
    const found: string[] = []
    const judge = judgeOf(page)
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      for (const each of await judge()) found.push(`${size.width}: ${each}`)
      for (const each of await page.evaluate(misplaced)) found.push(`${size.width}: ${each}`)
    }
    expect(found).toEqual([])
  })
})

it('is found from the library', async () => {
  const page = await browser.open()
  await page.getByRole('link', {name: 'Set up a lesson'}).click()
  await screen(page, 'Set up a lesson')
})

describe('the desk under a lesson', () => {
  it('offers the one seat, and says in a line what is fixed', async () => {
    const page = await browser.open({path: `#${FULL}`})
    await screen(page, january.title)
    const seats = page.getByRole('radiogroup', {name: 'Seats'}).getByRole('radio')
    expect(await seats.count()).toBe(1)
    expect(await option(page, PAKISTAN).isChecked()).toBe(true)
    await page
      .getByText(/^Set by your teacher: the other side presses hard; dice with seed 42/)
      .waitFor()
    expect(await page.getByText('Rival and dice').count()).toBe(0)
  })

  it('hides what an option will move, keeps the clock, and does so after every reload', async () => {
    const page = await beginLesson(EASY.replace('&hide', '&clock=300&hide'))
    for (let index = 0; index < 2; index++) {
      await page.reload()
      await screen(page, turn(index))
      await page
        .getByRole('timer')
        .filter({hasText: /^(5:00|4:5)/})
        .waitFor()
      const options = page.getByRole('radiogroup', {name: 'Options'})
      expect(await options.getByText(/worse:|better:/).count()).toBe(0)
      await options.getByRole('radio').first().click()
      await page.getByRole('button', {name: 'Give the order'}).click()
      await page.getByRole('button', {name: 'Continue'}).click()
    }
  })

  it('shows what the clock will order wherever somebody reads, and says afterwards that it did', async () => {
    const page = await browser.open({
      path: '#scenario=january-strikes&seats=pakistan&seed=42&clock=60',
      before: page => page.clock.install(),
    })
    await page.getByRole('button', {name: 'Begin'}).click()
    await screen(page, turn(0))
    const [first] = january.turns
    const drift = first?.options.find(({tone}) => tone === 'hold')
    const told = page.getByText(`At 0:00 this becomes the order: “${drift?.label}”.`)
    await told.waitFor()
    await page.setViewportSize({width: 1366, height: 420})
    await page.evaluate(() => window.scrollTo(0, 0))
    const isInSight = await told.evaluate(it => it.getBoundingClientRect().bottom <= innerHeight)
    expect(isInSight).toBe(true)
    await page.clock.runFor(30_000)
    await page.getByRole('status').filter({hasText: '30 seconds left.'}).waitFor()
    await page.clock.runFor(31_000)
    await page.getByText('Time ran out, and nobody had given an order.').waitFor()
    await page.getByText('the order of the clock').first().waitFor()
    expect(await page.getByText('your order').count()).toBe(0)
  })

  it('goes on from the library of the device as the teacher set it', async () => {
    const page = await beginLesson(EASY)
    const before = await code(page)
    await page.goto(browser.site())
    await page.getByRole('button', {name: `Go on: ${january.title}`}).click()
    await screen(page, turn(0))
    expect(await code(page)).toBe(before)
    expect(await page.getByText(/worse:|better:/).count()).toBe(0)
  })

  it('asks for a forecast where it is required', async () => {
    const page = await beginLesson(`${EASY}&require=forecasts`)
    await toForecast(page)
    await page.reload()
    await page.getByText('Your teacher asks for a forecast first.').waitFor()
    const onwards = page.getByRole('button', {name: 'Continue'})
    expect(await onwards.isDisabled()).toBe(true)
    await page.getByRole('radiogroup', {name: 'Your forecast'}).getByRole('radio').first().click()
    await onwards.click()
    await page.getByText(/^Your forecast was/).waitFor()
  })

  it('waits for a reason where one is required, and for the passages that are to be opened', async () => {
    const page = await beginLesson(`${EASY}&require=reasons&open=G2`)
    const order = page.getByRole('button', {name: 'Give the order'})
    await page.getByRole('radiogroup', {name: 'Options'}).getByRole('radio').first().click()
    await page.getByText('Open the passages first.').waitFor()
    const asked = page.getByText('Your teacher asks you to open these passages')
    await asked.getByRole('button', {name: 'Source G2'}).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => asked.count()).toBe(0)
    expect(await order.isDisabled()).toBe(true)
    await page.reload()
    expect(await asked.count()).toBe(0)
    await page.getByRole('textbox', {name: 'Your reason, in one line'}).fill('To be heard.')
    await order.click()
    await page.getByRole('button', {name: 'Continue'}).waitFor()
  })

  it('asks for no forecast where they are off', async () => {
    const page = await beginLesson(`${EASY}&forecasts=off`)
    await toForecast(page)
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.getByRole('button', {name: 'Continue'}).click()
    await page.getByText(/ ordered:/).waitFor()
  })

  it('comes back to the lesson with the back button, and leaves it for the library', async () => {
    const page = await beginLesson(EASY)
    await page.goBack()
    await page.getByText(/^Set by your teacher/).waitFor()
    await page.getByRole('button', {name: 'Back to the library'}).click()
    await openScenario(page)
    await page.getByRole('radio', {name: 'Both sides at one screen'}).waitFor()
    expect(new URL(page.url()).hash).toBe('')
  })

  it('follows an address that is typed while the page is open', async () => {
    const page = await browser.open()
    await page.getByRole('button', {name: january.title, exact: true}).waitFor()
    await page.evaluate(text => {
      location.hash = text
    }, EASY)
    await page.getByText(/^Set by your teacher/).waitFor()
  })

  it.each([
    [
      'another crisis',
      'scenario=february&seed=1',
      'This link asks for the crisis "february"',
      'Choose a crisis',
    ],
    ['no crisis', 'seed=1', 'This link names no crisis.', 'Choose a crisis'],
    [
      'a name of the language',
      'scenario=constructor',
      'This link asks for the crisis "constructor"',
      'Choose a crisis',
    ],
    [
      'another seat',
      'scenario=january-strikes&seats=atlantis',
      'offers "atlantis" as a seat',
      january.title,
    ],
    [
      'another passage',
      'scenario=january-strikes&open=Z9',
      'asks for "Z9" to be opened',
      january.title,
    ],
    [
      'markup',
      'scenario=january-strikes&rival=%3Cb%3E',
      'characters that no setting has',
      january.title,
    ],
    [
      'too much',
      `scenario=january-strikes&open=${'R1,'.repeat(900)}`,
      'at most 2000',
      january.title,
    ],
  ])('says what is wrong with an address and goes on: %s', async (_, text, sentence, title) => {
    const errors: string[] = []
    const page = await browser.open({
      path: `#${text}`,
      before: async page => void page.on('pageerror', error => errors.push(error.message)),
    })
    await screen(page, title)
    const alert = page.getByRole('alert')
    await alert.filter({hasText: sentence}).waitFor()
    await alert.getByRole('button', {name: 'All right'}).click()
    await expect.poll(() => alert.count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('is followed where its number sign was written as a question mark', async () => {
    const page = await browser.open({path: '?scenario=january-strikes&seats=pakistan&seed=42'})
    await screen(page, january.title)
    await page.getByText(/^Set by your teacher/).waitFor()
    await page.reload()
    await screen(page, january.title)
  })

  it('holds every seat at one screen', async () => {
    const page = await browser.open({path: '#scenario=january-strikes&hotseat=1'})
    await screen(page, january.title)
    await page.getByRole('button', {name: 'Begin'}).click()
    await screen(page, turn(0))
    await page
      .getByText(
        Object.values(january.seats)
          .map(({short}) => short)
          .join(' & '),
      )
      .waitFor()
  })

  it.each([
    ['a full lesson', FULL],
    ['a wrong one', 'scenario=january-strikes&seats=atlantis&seed=x'],
    ['a hot seat', 'scenario=january-strikes&hotseat=1'],
  ])('has a briefing that everybody can read, on any screen: %s', async (_, text) => {
    const page = await browser.open({path: `#${text}`})
    await page.getByText(/^Set by your teacher|^This link opens/).waitFor()
    if (text.includes('atlantis')) await page.getByRole('alert').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const found: string[] = []
    const judge = judgeOf(page)
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      for (const each of await judge()) found.push(`${size.width}: ${each}`)
      for (const each of await page.evaluate(misplaced)) found.push(`${size.width}: ${each}`)
    }
    expect(found).toEqual([])
  })
})
