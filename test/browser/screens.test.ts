import AxeBuilder from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {january} from '../january.ts'
import {codeFor, wanderOf} from '../records/class-plays.ts'
import {type OpenOptions, SCREENS, useBrowser} from './browser.ts'
import {gathered, openView} from './class-desk.ts'
import {misplaced} from './misplaced.ts'
import {
  codeText,
  JANUARY,
  jointTurn,
  kept,
  opening,
  openScenario,
  ordered,
  RECORD_ORDERS,
} from './player.ts'
import {THOROUGH} from './thorough.ts'

const browser = useBrowser()
const start = opening('pakistan', 3)
const struck = ordered(start, ['protest', 'recall', 'strike'])
const whole = ordered(start, RECORD_ORDERS)

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A screen to look at: how to open it, and what to do there. */
type View = OpenOptions & {readonly after?: (page: Page) => Promise<unknown>}

const press = (name: string) => (page: Page) =>
  page.getByRole('button', {name, exact: true}).first().click()
/** Waits for a hand-out of this title. */
const sheet = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', {name, level: 2}).waitFor()
const guess = (page: Page) => page.getByRole('radio').first().click()

/** A copy of the template, judged and walked. */
async function draft(page: Page) {
  await page.getByRole('button', {name: 'A fishing dispute in Lantern Bay'}).click()
  await page.getByRole('heading', {name: 'Odds of the endings'}).waitFor()
}

/** A machine that was checked, with what it keeps counted. */
const checked = (page: Page) => page.getByRole('row', {name: /^Plays/}).waitFor()

const setup = {held: ['pakistan'], rival: 'documented', rules: january.rules} as const
const classCodes = [whole, ...[1, 2, 3, 4, 5].map(seed => wanderOf(JANUARY, setup, seed))].map(
  codeFor,
)

/** A class of six teams, with its list in sight. */
async function sixTeams(page: Page) {
  await page.getByRole('textbox', {name: 'Codes or records'}).fill(classCodes.join('\n'))
  await press('Gather')(page)
  await page.getByRole('tab', {name: 'Teams'}).click()
  await page
    .getByRole('button', {name: /^Show .* in the views$/})
    .nth(1)
    .click()
}

/** A team beside the documents. */
async function compared(page: Page) {
  await sixTeams(page)
  await press('Compare two')(page)
  await page.getByRole('button', {name: 'Go to the first difference'}).waitFor()
}

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
  'a joint turn with a pick': kept(jointTurn(), 'onward', 'consultations'),
  'an outcome': kept(struck, 'told'),
  'a forecast': kept(struck),
  'a forecast with a guess': {...kept(struck), after: guess},
  'the order of the other side': {...kept(struck), after: press('Continue')},
  'a turn before the first decision': kept(opening('iran', 3)),
  'an ending': kept(whole),
  'the source drawer': {...kept(start), after: press('Source G1')},
  'the rules': {...kept(start), after: press('Rules')},
  'the words': {...kept(start), after: press('Words')},
  'the roles of a team': {...kept(start), after: press('Team')},
  'a play to scan': {...kept(start), after: press('QR')},
  'the settings': {...kept(start), after: press('Settings')},
  'the workshop': {path: 'workshop/'},
  'a draft': {path: 'workshop/', after: draft},
  'a draft with a problem': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await page.getByRole('textbox', {name: 'Scenario text'}).click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('nonsense: 1\n')
      await page
        .getByRole('region', {name: 'Problems'})
        .getByText(/nonsense/)
        .waitFor()
    },
  },
  'the passages of a draft': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Passages')(page)
      await page.getByRole('heading', {name: 'Passages'}).waitFor()
    },
  },
  'the versions of a draft': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Versions')(page)
      await page.getByRole('radio').first().waitFor()
    },
  },
  'what a draft can be saved as': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Export')(page)
    },
  },
  'a play beside a draft': {
    path: 'workshop/',
    after: async page => {
      await draft(page)
      await press('Full play')(page)
      await page.frameLocator('iframe').getByRole('heading', {level: 1}).waitFor()
      await page.getByText('Set up').click()
    },
  },
  'the hand-outs': {path: 'handouts/', after: sheet('Lesson plan: The January strikes')},
  'the rules on paper': {path: 'handouts/#sheet=rules', after: sheet(/^The rules of/)},
  'a quiz on paper': {path: 'handouts/#sheet=rules-quiz', after: sheet('Rules quiz')},
  'a seat brief on paper': {
    path: 'handouts/#sheet=seat-brief&paper=letter',
    after: sheet(/^Seat brief/),
  },
  'a log on paper': {path: 'handouts/#sheet=decision-log', after: sheet(/^Decision log/)},
  'a source check on paper': {path: 'handouts/#sheet=source-check', after: sheet('Source check')},
  'a rubric on paper': {path: 'handouts/#sheet=rubric', after: sheet('Rubric for the debrief')},
  'a test on paper': {path: 'handouts/#sheet=test-a', after: sheet(/form A$/)},
  'a hand-out of a wrong address': {
    path: 'handouts/#scenario=atlantis&sheet=exit-ticket',
    after: sheet('Exit ticket'),
  },
  'the preflight': {path: 'preflight/', after: checked},
  'the preflight, asked whether to erase': {
    path: 'preflight/',
    after: async page => {
      await checked(page)
      await press('Erase all of it')(page)
    },
  },
  'the debrief': {path: 'debrief/'},
  'the debrief of a code that is wrong': {
    path: `debrief/#${codeText(whole).slice(1)}`,
    after: page => page.getByRole('alert').waitFor(),
  },
  'the opening of a replay': {path: `debrief/#${codeText(whole)}`, after: press('Start')},
  'a replay': {path: `debrief/#${codeText(whole)}`},
  'a debrief that is led': {
    path: 'debrief/',
    after: async page => {
      await sixTeams(page)
      await press('Lead the debrief')(page)
      await page.getByRole('tab', {name: 'Why it happened'}).click()
      await page.getByRole('button', {name: /^Sources/}).click()
    },
  },
  'two plays of a class': {path: 'debrief/', after: compared},
  'a fork of a play': {
    path: 'debrief/',
    after: async page => {
      await compared(page)
      await page
        .getByRole('button', {name: /^What if .* decided otherwise/})
        .first()
        .click()
      await page.getByRole('radio').first().check()
    },
  },
  'a road that a class took': {
    path: 'debrief/',
    after: async page => {
      await compared(page)
      await page
        .getByRole('button', {name: /^What if .* decided otherwise/})
        .first()
        .click()
      await page.getByRole('radio').first().check()
      await press('Play this road')(page)
      await page.getByRole('button', {name: /^Open the road/}).waitFor()
    },
  },
  'a camera that is refused': {
    path: 'debrief/',
    after: async page => {
      await press('Scan codes by camera')(page)
      await page
        .getByRole('dialog')
        .getByText(/^The camera |no camera/)
        .waitFor()
    },
  },
  'the ending of a replay': {path: `debrief/#${codeText(whole)}`, after: press('End')},
  ...Object.fromEntries(
    [
      ...['Paths', 'Choices', 'Ladders', 'Endings', 'Blocked moves', 'Agreement', 'Forecasts'],
      ...['Evidence', 'Seats'],
    ].map(name => [`the view of a class named ${name}`, classView(name)]),
  ),
  'a class before the back row': classView('Paths', press('Present')),
}

/** A view of a class with one of its teams in view. */
function classView(name: string, after?: (page: Page) => Promise<unknown>): View {
  return {
    path: 'debrief/',
    after: async page => {
      await gathered(page)
      await page.getByRole('tab', {name: 'Teams'}).click()
      await page
        .getByRole('button', {name: /^Show .* in the views$/})
        .first()
        .click()
      await openView(page, name)
      await after?.(page)
    },
  }
}

/** How a person may want every view: what puts a look on, and what takes it off again. */
type Look = {
  readonly on: (page: Page) => Promise<unknown>
  readonly off: (page: Page) => Promise<unknown>
  /** Rules that cannot judge it. */
  readonly without?: readonly string[]
  /** Screens on which it lays words out otherwise than another look does; all where none are named. */
  readonly screens?: readonly (typeof SCREENS)[number][]
}

const NOTHING = async () => {}
const forcedColors = (page: Page, to: 'active' | 'none') => page.emulateMedia({forcedColors: to})
/** Percent on the root, as the settings write it. */
const rootSize = (page: Page, percent: number) =>
  page.evaluate(size => {
    document.documentElement.style.fontSize = `${size}%`
  }, percent)
/** The letters that a person chose in the browser, in pixels. */
async function browserSize(page: Page, standard: number) {
  const browserItself = await page.context().newCDPSession(page)
  await browserItself.send('Page.setFontSizes', {fontSizes: {standard}})
  await browserItself.detach()
}

const LOOKS: Readonly<Record<string, Look>> = {
  usual: {on: NOTHING, off: NOTHING},
  'forced colours': {
    on: page => forcedColors(page, 'active'),
    off: page => forcedColors(page, 'none'),
    // It reads the colours of the page where the system's are drawn.
    without: ['color-contrast'],
    // It moves nothing.
    screens: [SCREENS[0]],
  },
  'the largest text of the settings': {
    on: page => rootSize(page, 200),
    off: page => rootSize(page, 100),
  },
  'a browser with letters twice as large': {
    on: page => browserSize(page, 32),
    off: page => browserSize(page, 16),
    // Letters of twice the size come to the same, except where a rule asks for pixels.
    screens: THOROUGH ? SCREENS : [SCREENS[2]],
  },
}

describe.each(Object.entries(VIEWS))('%s', (_, view) => {
  it('is for everybody and has every word in its place, in any look, on any screen', async () => {
    const page = await opened(view)
    const found: string[] = []
    for (const [look, {on, off, without, screens = SCREENS}] of Object.entries(LOOKS)) {
      await on(page)
      for (const size of screens) {
        await page.setViewportSize(size)
        await drawn(page)
        // The rules judge what stands there and its colours: each size in the usual look, and each look once.
        const isJudged = look === 'usual' || size === screens[0]
        const wrong = [
          ...(isJudged ? await forbidden(page, without) : []),
          ...(await page.evaluate(misplaced)),
        ]
        found.push(...wrong.map(each => `${look}, ${size.width}: ${each}`))
      }
      await off(page)
    }
    expect(found).toEqual([])
  })
})

/** Charts are laid out for a new size in the frame behind it, before anybody could read them. */
const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )

/** What the rules of accessible pages forbid and the page has. */
async function forbidden(page: Page, without: readonly string[] = []): Promise<string[]> {
  const {violations} = await new AxeBuilder({page})
    .options({resultTypes: ['violations']})
    .withTags(TAGS)
    .disableRules([...without])
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target}) => `${id} at ${target.join(' ')}`),
  )
}

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
