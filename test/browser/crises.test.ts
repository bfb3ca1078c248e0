import type {Locator, Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {endingOf} from '../../src/machines/game.ts'
import {codeOf} from '../../src/records/code.ts'
import {begin, endingId, order, type Play} from '../../src/records/play.ts'
import {outcomeOf} from '../../src/session/story.ts'
import {judgeOf} from './accessible.ts'
import {useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {code, kept, screen, tabTo} from './player.ts'
import {THOROUGH} from './thorough.ts'
import {TONGUES, tongueOf} from './tongues.ts'
import {walked} from './walked.ts'
import {playThrough} from './whole-play.ts'

const browser = useBrowser()
const SEED = 11
const LOOKS = [
  {width: 1366, height: 768},
  {width: 390, height: 844},
  {width: 320, height: 256},
] as const
/** Every crisis in English, and in the other languages where every case is asked for. */
const told = TONGUES.filter(({language}) => THOROUGH || language === 'en').flatMap(
  ({language, crises}) => crises().map(scenario => ({language, scenario, title: scenario.title})),
)

const seats = told.flatMap(each =>
  Object.entries(each.scenario.seats).map(([seat, {name}]) => ({...each, seat, name})),
)

describe.each(seats)('$name, in $language', ({language, seat, scenario}) => {
  const play = walked(scenario, seat, SEED)

  it(`comes from the library to the ending of ${scenario.title}, with every word in its place`, async () => {
    const page = await browser.open({language, seed: SEED})
    const found: string[] = []
    await playThrough(page, play, async where => found.push(...(await outOfPlace(page, where))))
    await page.getByRole('heading', {name: tongueOf(page).ending.path}).waitFor()
    found.push(...(await outOfPlace(page, 'ending')))
    expect(found).toEqual([])
    const made = codeOf(play)
    expect(await code(page)).toBe(made.ok && made.value)
  })
})

describe.each(told)('$title, in $language', ({language, scenario}) => {
  const [seat = ''] = Object.keys(scenario.seats)
  const play = walked(scenario, seat, SEED)

  it('breaks no rule of accessible pages at a turn, an outcome and its ending', async () => {
    const found: string[] = []
    for (const [place, at] of [
      ['onward', upTo(play, 1)],
      ['told', upTo(play, 2)],
      ['onward', play],
    ] as const) {
      const page = await browser.open({...kept(at, place), language})
      await page.getByRole('heading', {level: 1}).waitFor()
      const judge = judgeOf(page)
      for (const size of LOOKS) {
        await page.setViewportSize(size)
        found.push(...(await judge()).map(each => `${size.width}: ${each}`))
      }
    }
    expect(found).toEqual([])
  })

  it('plays by keyboard alone with the stage gone, reloads midway, and comes to the same record', async () => {
    const page = await browser.open({language, seed: SEED})
    await page.route(/stage-[^/]*\.js$/, route => route.abort())
    const {briefing, play: words} = tongueOf(page).en
    const pressed = async (target: Locator) => {
      await tabTo(page, target)
      await page.keyboard.press('Enter')
    }
    const button = (name: string) => page.getByRole('button', {name})
    await pressed(page.getByRole('button', {name: scenario.title, exact: true}))
    await screen(page, scenario.title)
    await tabTo(page, page.getByRole('radiogroup', {name: briefing.sit}).getByRole('radio'))
    await page.keyboard.press('Space')
    await pressed(button(briefing.begin))
    for (const [index, step] of play.steps.entries()) {
      if (!(step.prologue && step.by === 'rival')) {
        await screen(page, step.turn.title)
        if (index === 2) {
          await page.reload()
          await screen(page, step.turn.title)
        }
        if (step.by === 'person') {
          await tabTo(page, page.getByRole('radiogroup', {name: words.options}).getByRole('radio'))
          await page.keyboard.press(String(step.open.indexOf(step.option.id) + 1))
        }
        await pressed(button(step.by === 'person' ? words.order : words.continue))
      }
      await screen(page, outcomeOf(play.playable, step).title)
      await pressed(button(words.continue))
    }
    await screen(page, endingOf(play.playable, endingId(play) ?? '').title)
    const made = codeOf(play)
    expect(await code(page)).toBe(made.ok && made.value)
  })
})

async function outOfPlace(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  for (const size of LOOKS) {
    await page.setViewportSize(size)
    for (const each of await page.evaluate(misplaced))
      found.push(`${where}, ${size.width}: ${each}`)
  }
  await page.setViewportSize(LOOKS[0])
  return found
}

/** The same play behind this many of its steps. */
function upTo(play: Play, steps: number): Play {
  return play.steps.slice(0, steps).reduce(
    (current, {option}) => {
      const next = order(current, option.id)
      return next.ok ? next.value : current
    },
    begin(play.playable, play.setup),
  )
}
