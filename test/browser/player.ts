import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'
import {endingOf, openOptions} from '../../src/machines/game.ts'
import {codeOf} from '../../src/records/code.ts'
import {begin, endingId, order, type Play, playRivals, type Step} from '../../src/records/play.ts'
import {recordOf} from '../../src/records/record.ts'
import {LADDERS, type Rungs} from '../../src/scenarios/ladders.ts'
import type {Place, SavedRun} from '../../src/session/saved-run.ts'
import {outcomeOf} from '../../src/session/story.ts'
import {january} from '../january.ts'
import {ENGLISH, type Tongue, tongueOf} from './tongues.ts'

export const JANUARY = ENGLISH.january

/** What the record documents, as far as it is Pakistan's to order. */
export const RECORD_ORDERS = [
  'protest',
  'recall',
  'strike',
  'phone',
  'repair',
  'consultations',
] as const

/** The play that the page begins for this seat, where it draws this number as its seed. */
export const opening = (seat: string, seed: number, tongue: Tongue = ENGLISH): Play =>
  begin(tongue.january, {held: [seat], rival: 'documented', dice: {seed}, rules: january.rules})

/** The play of two teams at one screen. */
export function openingOfAll(seed: number, tongue?: Tongue): Play {
  const {setup, ...play} = opening('pakistan', seed, tongue)
  return {...play, setup: {...setup, held: Object.keys(january.seats)}}
}

/** Two teams at one screen before the turn that both decide, behind the first option of every other. */
export const jointTurn = (tongue?: Tongue): Play =>
  ordered(
    openingOfAll(3, tongue),
    january.turns.slice(0, -1).map(({options}) => options[0]?.id ?? ''),
  )

/** A play behind these orders of the held seat; what follows them is not yet played. */
export function ordered(play: Play, options: readonly string[]): Play {
  return options.reduce((current, option) => {
    const next = order(playRivals(current), option)
    if (!next.ok) throw new Error(`${option}: ${next.error.code}`)
    return next.value
  }, play)
}

/** Every way to the end from here that the held seat can choose. */
export function* toTheEnd(play: Play): Generator<Play> {
  const now = playRivals(play)
  if (endingId(now) !== undefined) yield now
  else for (const {id} of openOptions(now.game)) yield* toTheEnd(ordered(now, [id]))
}

export const rungsText = (rungs: Rungs): string => LADDERS.map(ladder => rungs[ladder]).join('')

export function codeText(play: Play): string {
  const code = codeOf(play)
  if (!code.ok) throw new Error(code.error.code)
  return code.value
}

export function endingTitle(play: Play): string {
  const ending = endingId(play)
  if (ending === undefined) throw new Error('This play has not ended.')
  return endingOf(play.playable, ending).title
}

export const outcomeTitle = (step: Step): string => outcomeOf(JANUARY, step).title

/** The heading of the screen, once it stands there. */
export async function screen(page: Page, title: string): Promise<Locator> {
  const heading = page.getByRole('heading', {level: 1, name: title, exact: true})
  await heading.waitFor()
  return heading
}

/** The five ladders as they are read out, M D E A T. */
export async function ladders(page: Page): Promise<string> {
  const read: string[] = []
  for (const ladder of LADDERS) {
    const group = page.getByRole('group', {name: new RegExp(`^${ladder}$`, 'i')})
    const [, rung, label] = /rung (\d) of 4: ([^"\n]+)/.exec(await group.ariaSnapshot()) ?? []
    const wanted = january.ladders[ladder].rungs?.[Number(rung)]
    if (label !== wanted) throw new Error(`Rung ${rung} of ${ladder} is called "${label}".`)
    read.push(rung ?? '?')
  }
  return read.join('')
}

export const code = (page: Page): Promise<string> =>
  page
    .getByRole('region', {name: tongueOf(page).en.record.region})
    .getByRole('textbox', {name: tongueOf(page).en.record.code})
    .inputValue()

export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll(found => found.some(each => each === document.activeElement))

/** Whether a person sees all of it without scrolling anything, and nothing lies over it. */
export const isInSight = (target: Locator): Promise<boolean> =>
  target.evaluate(element => {
    const {left, right, top, bottom} = element.getBoundingClientRect()
    const corners = [left + 2, right - 2].flatMap(x =>
      [top + 2, bottom - 2].map(y => [x, y] as const),
    )
    return corners.every(([x, y]) => {
      const seen = document.elementFromPoint(x, y)
      return seen !== null && (element.contains(seen) || seen.contains(element))
    })
  })

/** The January strikes as the page tells them. */
const storyOn = (page: Page) => tongueOf(page).january.scenario

export async function openScenario(page: Page): Promise<void> {
  const {title} = storyOn(page)
  await page.getByRole('button', {name: title, exact: true}).click()
  await screen(page, title)
}

/** Takes a seat of the open scenario and begins. */
export async function sit(page: Page, seat: string): Promise<void> {
  const name = storyOn(page).seats[seat]?.name ?? seat
  await page.getByRole('radio', {name, exact: true}).click()
  await page.getByRole('button', {name: tongueOf(page).en.briefing.begin}).click()
}

/** Follows a play from its first turn on with the mouse; behind each turn `told` may look. */
export async function playByMouse(
  page: Page,
  steps: readonly Step[],
  told: (step: Step) => Promise<unknown> = async () => {},
): Promise<void> {
  const {play} = tongueOf(page).en
  for (const step of steps) {
    if (!isOnlyTold(step)) {
      await screen(page, step.turn.title)
      if (step.by === 'person') {
        const options = page.getByRole('radiogroup', {name: play.options})
        await options.getByRole('radio', {name: step.option.label, exact: true}).click()
        await page.getByRole('button', {name: play.order}).click()
      } else {
        await page.getByRole('button', {name: play.continue}).click()
      }
    }
    await screen(page, outcomeTitle(step))
    await told(step)
    await page.getByRole('button', {name: play.continue}).click()
  }
}

/** Opens the scenario, takes a seat and follows a play to its end without a pointer. */
export async function playByKeyboard(page: Page, seat: string, steps: readonly Step[]) {
  const {en} = tongueOf(page)
  const {title} = storyOn(page)
  await tabTo(page, page.getByRole('button', {name: title, exact: true}))
  await page.keyboard.press('Enter')
  await focusedScreen(page, title)
  const seats = page.getByRole('radiogroup', {name: en.briefing.sit}).getByRole('radio')
  await tabTo(page, seats)
  await arrowTo(page, Object.keys(january.seats).indexOf(seat))
  await tabTo(page, page.getByRole('button', {name: en.briefing.begin}))
  await page.keyboard.press('Enter')
  for (const [index, step] of steps.entries()) {
    if (!isOnlyTold(step)) {
      await focusedScreen(page, step.turn.title)
      if (step.by === 'person') await orderByKeyboard(page, step, index)
      else await forecastByKeyboard(page, index)
    }
    await focusedScreen(page, outcomeTitle(step))
    await tabTo(page, page.getByRole('button', {name: en.play.continue}))
    await page.keyboard.press(index % 2 ? 'Enter' : 'Space')
  }
}

/** The heading of a new screen, which has the focus. */
export async function focusedScreen(page: Page, title: string): Promise<void> {
  const heading = await screen(page, title)
  await expect.poll(() => isFocused(heading), {message: `focus on "${title}"`}).toBe(true)
}

/** Before a person's first decision there is nothing to decide or to forecast. */
const isOnlyTold = (step: Step) => step.prologue && step.by === 'rival'

/** Three ways to pick with keys, taken in turn. */
async function orderByKeyboard(page: Page, step: Step, index: number) {
  const {play} = tongueOf(page).en
  const options = page.getByRole('radiogroup', {name: play.options}).getByRole('radio')
  const order = page.getByRole('button', {name: play.order})
  const place = step.open.indexOf(step.option.id)
  await tabTo(page, options)
  if (index % 3 === 0) await arrowTo(page, place)
  else if (index % 3 === 1) await page.keyboard.press(String(place + 1))
  else {
    // Picks the first, goes on to the order, and changes its mind.
    await page.keyboard.press('Space')
    await tabTo(page, order)
    await tabTo(page, options, 'Shift+Tab')
    for (let each = 0; each < place; each++) await page.keyboard.press(tongueOf(page).onward)
  }
  await expect.poll(() => options.nth(place).isChecked()).toBe(true)
  await tabTo(page, order)
  await page.keyboard.press(index % 2 ? 'Space' : 'Enter')
}

async function forecastByKeyboard(page: Page, index: number) {
  const {play, rival} = tongueOf(page).en
  if (index % 2) {
    await tabTo(page, page.getByRole('radiogroup', {name: rival.forecast}).getByRole('radio'))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('radiogroup', {name: rival.sure}).getByRole('radio'))
    await page.keyboard.press('ArrowDown')
  }
  await tabTo(page, page.getByRole('button', {name: play.continue}))
  await page.keyboard.press('Enter')
}

/** From the first radio of a group, which has the focus, to the one at this place, and picks it. */
async function arrowTo(page: Page, place: number) {
  if (place === 0) await page.keyboard.press('Space')
  for (let each = 0; each < place; each++) await page.keyboard.press('ArrowDown')
}

/** Goes from stop to stop until one of these has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    if (await isFocused(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not come to ${target}.`)
}

/** How to open a page of a device that has kept this play, where it stood in it. */
export function kept(play: Play, place: Place = 'onward', picked: string | null = null) {
  const run: SavedRun = {id: 'kept', at: 1, place, picked, record: recordOf(play)}
  return {path: '#run=kept', before: (page: Page) => storing(page, {kept: JSON.stringify(run)})}
}

/** Puts texts where the page keeps its runs, by their ids, unless they stand there already. */
export const storing = (page: Page, runs: Readonly<Record<string, string>>) =>
  page.addInitScript(given => {
    for (const [id, text] of Object.entries(given)) {
      const key = `demarche/run/${id}`
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
    }
  }, runs)
