import AxeBuilder from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {endingOf} from '../../src/machines/game.ts'
import {codeOf} from '../../src/records/code.ts'
import {begin, endingId, order, type Play} from '../../src/records/play.ts'
import {recordOf} from '../../src/records/record.ts'
import type {SavedRun} from '../../src/session/saved-run.ts'
import {outcomeOf} from '../../src/session/story.ts'
import {useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {code, screen, storing, tabTo} from './player.ts'
import {give, walked} from './walked.ts'

const browser = useBrowser()
const SEED = 11
const LOOKS = [
  {width: 1366, height: 768},
  {width: 390, height: 844},
  {width: 320, height: 256},
] as const
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const scenarios = scenariosIn(new URL('../../', import.meta.url).pathname)
const seats = scenarios.flatMap(scenario =>
  Object.entries(scenario.seats).map(([seat, {name}]) => [name, seat, scenario] as const),
)

describe.each(seats)('%s', (name, seat, scenario) => {
  const play = walked(scenario, seat, SEED)

  it(`comes from the library to the ending of ${scenario.title}, with every word in its place`, async () => {
    const page = await browser.open({seed: SEED, reducedMotion: 'reduce'})
    await page.getByRole('button', {name: scenario.title, exact: true}).click()
    await screen(page, scenario.title)
    await page.getByRole('radio', {name, exact: true}).click()
    await page.getByRole('button', {name: 'Begin'}).click()
    const found: string[] = []
    for (const step of play.steps) {
      if (!(step.prologue && step.by === 'rival')) {
        await screen(page, step.turn.title)
        found.push(...(await outOfPlace(page, step.turn.id)))
        if (step.by === 'person') await give(page, step)
        else await page.getByRole('button', {name: 'Continue'}).click()
      }
      await screen(page, outcomeOf(play.playable, step).title)
      found.push(...(await outOfPlace(page, `${step.turn.id} told`)))
      await page.getByRole('button', {name: 'Continue'}).click()
    }
    await screen(page, endingOf(play.playable, endingId(play) ?? '').title)
    await page.getByRole('heading', {name: 'Your path'}).waitFor()
    found.push(...(await outOfPlace(page, 'ending')))
    expect(found).toEqual([])
    const made = codeOf(play)
    expect(await code(page)).toBe(made.ok && made.value)
  })
})

describe.each(scenarios.map(scenario => [scenario.title, scenario] as const))(
  '%s',
  (_, scenario) => {
    const [seat = ''] = Object.keys(scenario.seats)
    const play = walked(scenario, seat, SEED)

    it('breaks no rule of accessible pages at a turn, an outcome and its ending', async () => {
      const found: string[] = []
      for (const [place, at] of [
        ['onward', upTo(play, 1)],
        ['told', upTo(play, 2)],
        ['onward', play],
      ] as const) {
        const run: SavedRun = {id: 'kept', at: 1, place, picked: null, record: recordOf(at)}
        const page = await browser.open({
          path: '#run=kept',
          reducedMotion: 'reduce',
          before: each => storing(each, {kept: JSON.stringify(run)}),
        })
        await page.getByRole('heading', {level: 1}).waitFor()
        for (const size of LOOKS) {
          await page.setViewportSize(size)
          const {violations} = await new AxeBuilder({page}).withTags(TAGS).setLegacyMode().analyze()
          for (const {id, nodes} of violations)
            for (const {target} of nodes) found.push(`${size.width}: ${id} at ${target.join(' ')}`)
        }
      }
      expect(found).toEqual([])
    })

    it('plays by keyboard alone with the stage gone, reloads midway, and comes to the same record', async () => {
      const page = await browser.open({seed: SEED, reducedMotion: 'reduce'})
      await page.route(/stage-[^/]*\.js$/, route => route.abort())
      await tabTo(page, page.getByRole('button', {name: scenario.title, exact: true}))
      await page.keyboard.press('Enter')
      await screen(page, scenario.title)
      await tabTo(page, page.getByRole('radiogroup', {name: 'Seats'}).getByRole('radio'))
      await page.keyboard.press('Space')
      await tabTo(page, page.getByRole('button', {name: 'Begin'}))
      await page.keyboard.press('Enter')
      for (const [index, step] of play.steps.entries()) {
        if (!(step.prologue && step.by === 'rival')) {
          await screen(page, step.turn.title)
          if (index === 2) {
            await page.reload()
            await screen(page, step.turn.title)
          }
          if (step.by === 'person') {
            await tabTo(page, page.getByRole('radiogroup', {name: 'Options'}).getByRole('radio'))
            await page.keyboard.press(String(step.open.indexOf(step.option.id) + 1))
            await tabTo(page, page.getByRole('button', {name: 'Give the order'}))
          } else {
            await tabTo(page, page.getByRole('button', {name: 'Continue'}))
          }
          await page.keyboard.press('Enter')
        }
        await screen(page, outcomeOf(play.playable, step).title)
        await tabTo(page, page.getByRole('button', {name: 'Continue'}))
        await page.keyboard.press('Enter')
      }
      await screen(page, endingOf(play.playable, endingId(play) ?? '').title)
      const made = codeOf(play)
      expect(await code(page)).toBe(made.ok && made.value)
    })
  },
)

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
