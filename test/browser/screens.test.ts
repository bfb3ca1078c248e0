import AxeBuilder from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {january} from '../january.ts'
import {type OpenOptions, SCREENS, useBrowser} from './browser.ts'
import {misplaced} from './misplaced.ts'
import {codeText, kept, opening, openScenario, ordered, RECORD_ORDERS} from './player.ts'

const browser = useBrowser()
const start = opening('pakistan', 3)
const struck = ordered(start, ['protest', 'recall', 'strike'])
const whole = ordered(start, RECORD_ORDERS)

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A screen to look at: how to open it, and what to do there. */
type View = OpenOptions & {readonly after?: (page: Page) => Promise<unknown>}

const press = (name: string) => (page: Page) =>
  page.getByRole('button', {name, exact: true}).first().click()
const guess = (page: Page) => page.getByRole('radio').first().click()

const VIEWS: Readonly<Record<string, View>> = {
  'the library': {},
  'the library with a kept play': {...kept(whole), path: ''},
  'the briefing': {
    after: async page => {
      await openScenario(page)
      await page.getByRole('radio').first().click()
      await page.getByText('Rival and dice').click()
    },
  },
  'a turn': kept(ordered(start, ['protest'])),
  'a turn with a pick': kept(ordered(start, ['protest']), 'onward', 'recall'),
  'an outcome': kept(struck, 'told'),
  'a forecast': kept(struck),
  'a forecast with a guess': {...kept(struck), after: guess},
  'the order of the other side': {...kept(struck), after: press('Continue')},
  'a turn before the first decision': kept(opening('iran', 3)),
  'an ending': kept(whole),
  'the source drawer': {...kept(start), after: press('Source G1')},
  'the rules': {...kept(start), after: press('Rules')},
  'the roles of a team': {...kept(start), after: press('Team')},
  'a play to scan': {...kept(start), after: press('QR')},
  'the settings': {...kept(start), after: press('Settings')},
  'the debrief': {path: 'debrief/'},
  'the debrief of a code that is wrong': {
    path: `debrief/#${codeText(whole).slice(1)}`,
    after: page => page.getByRole('alert').waitFor(),
  },
  'the opening of a replay': {path: `debrief/#${codeText(whole)}`, after: press('Start')},
  'a replay': {path: `debrief/#${codeText(whole)}`},
  'the ending of a replay': {path: `debrief/#${codeText(whole)}`, after: press('End')},
}

describe.each(Object.entries(VIEWS))('%s', (_, view) => {
  it('has nothing that the rules of accessible pages forbid, on any screen', async () => {
    const page = await opened(view)
    const found: string[] = []
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      const {violations} = await new AxeBuilder({page})
        .options({resultTypes: ['violations']})
        .withTags(TAGS)
        .setLegacyMode()
        .analyze()
      for (const {id, nodes} of violations) {
        for (const {target} of nodes) found.push(`${size.width}: ${id} at ${target.join(' ')}`)
      }
    }
    expect(found).toEqual([])
  })

  it('has every word in its place, on any screen', async () => {
    const page = await opened(view)
    const found: string[] = []
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      for (const each of await page.evaluate(misplaced)) found.push(`${size.width}: ${each}`)
    }
    expect(found).toEqual([])
  })
})

/** Where a new moment begins: nothing lies over its heading. */
it.each(['a turn', 'an outcome', 'a forecast', 'an ending', 'a replay'])(
  'leaves the heading of %s in sight, on any screen',
  async name => {
    const page = await opened({...VIEWS[name]})
    const heading = page.getByRole('heading', {level: 1})
    const found: string[] = []
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      await page.evaluate(() => window.scrollTo(0, 0))
      const isInSight = await heading.evaluate(it => {
        const {left, top, width, height} = it.getBoundingClientRect()
        return it.contains(document.elementFromPoint(left + width / 4, top + height / 2))
      })
      if (!isInSight) found.push(`${size.width}: ${await heading.textContent()}`)
    }
    expect(found).toEqual([])
  },
)

async function opened({after, ...options}: View): Promise<Page> {
  const page = await browser.open({reducedMotion: 'reduce', ...options})
  await page.getByRole('heading', {level: 1}).waitFor()
  // The library shows its kept plays, and a replay its play, a moment after the page stands.
  if (options.path === '')
    await page.getByRole('button', {name: `Go on: ${january.title}`}).waitFor()
  if (options.path?.startsWith('debrief/#')) {
    await page
      .getByRole('alert')
      .or(page.getByRole('button', {name: 'Next'}))
      .waitFor()
  }
  await after?.(page)
  // A font that arrives late would move every word.
  await page.evaluate(() => document.fonts.ready)
  return page
}
