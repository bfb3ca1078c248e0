import type {Locator, Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {recordOf} from '../../src/records/record.ts'
import {january} from '../january.ts'
import {codeFor, wanderOf} from '../records/class-plays.ts'
import {useBrowser} from './browser.ts'
import {isFocused, JANUARY, opening, ordered, RECORD_ORDERS, screen} from './player.ts'

const browser = useBrowser()
const setup = {held: ['pakistan'], rival: 'documented', rules: january.rules} as const
const documented = ordered(opening('pakistan', 3), RECORD_ORDERS)
const inquiry = ordered(opening('pakistan', 3), ['protest', 'inquiry', 'strike'])
const wandering = Array.from({length: 6}, (_, seed) => wanderOf(JANUARY, setup, seed + 1))
const codes = [documented, inquiry, ...wandering].map(codeFor)
const turnTitle = (id: string) => january.turns.find(turn => turn.id === id)?.title ?? id
/** What the page draws aliases with, so that they are known: the first two places of the class. */
const SEED = 7

describe('a debrief that is led', () => {
  it('goes from pasted codes to each phase by keyboard alone', async () => {
    const page = await browser.open({path: 'debrief/', seed: SEED})
    await tabTo(page, 'Codes or records')
    await page.keyboard.insertText(codes.join('\n'))
    await tabTo(page, 'Gather')
    await page.keyboard.press('Enter')
    await page.getByText('8 new plays.').waitFor()
    await tabTo(page, 'Lead the debrief')
    await page.keyboard.press('Enter')
    await tabTo(page, /^Step out/)
    for (const [name, todo] of [
      ['Reactions', 'Feelings come first'],
      ['What happened', 'Step through the turns in silence'],
      ['Why it happened', 'Now ask why'],
      ['What follows from it', 'Change one decision and nothing else'],
      ['Step out', 'Let everybody leave the office'],
    ] as const) {
      await page.keyboard.press('ArrowRight')
      await page.getByRole('tabpanel', {name}).getByText(todo).first().waitFor()
      expect(await page.getByRole('tab', {name}).getAttribute('aria-selected')).toBe('true')
    }
  })

  it('asks what this class is asked, and names theories with their doubts', async () => {
    const page = await gathered()
    await lead(page, 'Why it happened')
    const panel = page.getByRole('tabpanel', {name: 'Why it happened'})
    await panel.getByText('Which rule moved the crisis most?').waitFor({state: 'attached'})
    expect(await panel.getByText('Doubt it.', {exact: true}).count()).toBe(10)
    // Nothing of documents that this crisis does not rest on.
    expect(await panel.getByText(/trucks/).count()).toBe(0)
  })

  it('shows a team beside the documents, turn by turn, and opens a source of the turn', async () => {
    const page = await gathered()
    await lead(page, 'What happened')
    const panel = page.getByRole('complementary', {name: 'Lead the debrief'})
    const [, second = ''] = await aliases(page)
    await panel.getByRole('combobox', {name: 'Team'}).selectOption(second)
    await goTo(page, 'measures')
    await panel.getByRole('region', {name: second}).getByText('Offer a joint inquiry').waitFor()
    await panel.getByRole('region', {name: 'The documents'}).getByText('Recall').first().waitFor()
    await panel.getByText(/^Another order, and behind it /).waitFor()
    await panel.getByRole('button', {name: /^Sources/}).click()
    await panel
      .getByRole('group', {name: 'Sources of this turn'})
      .getByRole('button')
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
  })

  it('stands after a reload where it stood: view, team, phase, clock and turn', async () => {
    const page = await gathered()
    const [, second = ''] = await aliases(page)
    await page.getByRole('tab', {name: 'Ladders'}).click()
    await lead(page, 'What happened')
    await page.getByRole('button', {name: 'Start', exact: true}).click()
    await page.getByRole('button', {name: 'Two minutes more'}).click()
    await page.getByRole('combobox', {name: 'Team'}).selectOption(second)
    await goTo(page, 'casualties')
    expect(page.url()).toContain('turn=casualties')
    const left = () => page.getByRole('timer').textContent()
    await page.getByRole('button', {name: 'Pause', exact: true}).click()
    const before = await left()
    await page.reload()
    await page.getByRole('heading', {level: 3, name: turnTitle('casualties')}).waitFor()
    expect(await left()).toBe(before)
    const chosen = page.getByRole('tab', {selected: true})
    expect(await chosen.allTextContents()).toEqual([
      'Ladders',
      expect.stringContaining('What happened'),
    ])
    await page.getByRole('region', {name: second}).waitFor()
  })
})

it('leaves the chart its room beside the panel, and both have larger letters before the back row', async () => {
  const page = await gathered()
  await lead(page, 'Reactions')
  await page.getByRole('tab', {name: 'Paths'}).click()
  const chart = page.getByRole('img', {name: 'Paths of the class, turn by turn'})
  const questions = page.getByRole('tabpanel', {name: 'Reactions'}).getByRole('listitem')
  const size = (of: Locator) =>
    of.first().evaluate(it => Number.parseFloat(getComputedStyle(it).fontSize))
  const before = [await size(chart), await size(questions)]
  await page.getByRole('button', {name: 'Present', exact: true}).click()
  const [words = 0, asked = 0] = [await size(chart), await size(questions)]
  expect(words).toBeGreaterThan(before[0] ?? 0)
  expect(asked).toBeGreaterThan(before[1] ?? 0)
  expect(await page.getByText('There is too little room here for the chart').count()).toBe(0)
  await page.getByRole('tab', {name: 'Teams'}).click()
  expect(await size(page.getByRole('rowheader'))).toBeGreaterThanOrEqual(16)
})

describe('the clock', () => {
  it('counts a phase and the whole, pauses, takes two minutes more, and says the end once', async () => {
    const page = await gathered({before: page => page.clock.install({time: 0})})
    await lead(page, 'Step out')
    // Only what the test lets pass.
    await page.clock.pauseAt(3_600_000)
    const left = page.getByRole('timer')
    expect(await left.textContent()).toBe('02:00')
    await page.getByRole('button', {name: 'Start', exact: true}).click()
    await page.clock.runFor(30_500)
    expect(await left.textContent()).toBe('01:30')
    await page.getByText('29:30 left of the whole').waitFor()
    await page.getByRole('button', {name: 'Pause', exact: true}).click()
    await page.clock.runFor(60_000)
    expect(await left.textContent()).toBe('01:30')
    await page.getByRole('button', {name: 'Two minutes more'}).click()
    expect(await left.textContent()).toBe('03:30')
    await page.getByRole('button', {name: 'Start', exact: true}).click()
    const end = page.getByRole('status').filter({hasText: 'The time for “Step out” is over.'})
    await page.clock.runFor(209_000)
    expect(await end.count()).toBe(0)
    await page.clock.runFor(2_000)
    await end.waitFor()
    await page.clock.runFor(61_500)
    expect(await left.textContent()).toBe('01:02')
    await page.getByText('over in this phase').waitFor()
    await page.getByRole('tab', {name: 'Reactions'}).click()
    await page.clock.runFor(1_500)
    await end.waitFor({state: 'detached'})
    expect(await left.textContent()).toBe('03:59')
  })
})

describe('two plays side by side', () => {
  it('name the first difference and what made it matter', async () => {
    const page = await gathered()
    const [first = '', second = ''] = await aliases(page)
    await page.getByRole('button', {name: 'Compare two'}).click()
    await page.getByRole('combobox', {name: 'Left'}).selectOption({label: first})
    await page.getByRole('combobox', {name: 'Right'}).selectOption({label: second})
    await page
      .getByText(
        `They part at “Diplomatic measures”: ${first} took “Recall the ambassador”, ${second} took “Offer a joint inquiry”.`,
      )
      .waitFor()
    await page.getByText(/^The ladders part at “Diplomatic measures”: for /).waitFor()
    await page.getByRole('button', {name: 'Go to the first difference'}).click()
    const row = page.getByRole('rowheader', {name: /Diplomatic measures.*First difference/})
    expect(await isFocused(row)).toBe(true)
  })

  it('may be a team and the path of the documents', async () => {
    const page = await gathered()
    const [, second = ''] = await aliases(page)
    await page.getByRole('button', {name: `Compare ${second}`}).click()
    await page.getByText(`${second} took “Offer a joint inquiry”, the path`).waitFor()
  })
})

describe('another road', () => {
  it('is played from a turn, survives a reload and a saved file, and is deleted', async () => {
    const page = await gathered()
    const [first = ''] = await aliases(page)
    await page.getByRole('button', {name: `Compare ${first}`}).click()
    await page
      .getByRole('button', {
        name: `What if ${first} had decided otherwise at “${turnTitle('answer')}”?`,
      })
      .click()
    await page.getByRole('radio', {name: /Hold fire/}).check()
    await page.getByRole('button', {name: 'Play this road'}).click()
    await page.getByText(/took “Hold fire/).waitFor()
    await page.getByText('kept on this device').waitFor()
    await page.reload()
    await page.getByRole('tab', {name: 'Teams'}).click()
    const roads = page.getByRole('region', {name: 'Roads taken by the room'})
    await roads.getByRole('button', {name: new RegExp(`^Open the road of ${first}`)}).click()
    await page.getByText(/took “Hold fire/).waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', {name: 'Save file'}).click()
    const file = await (await saving).path()
    const other = await browser.open({path: 'debrief/'})
    await other.getByLabel('Choose files').setInputFiles(file)
    await other.getByRole('tab', {name: 'Teams'}).click()
    await other
      .getByRole('region', {name: 'Roads taken by the room'})
      .getByRole('button', {name: new RegExp(`^Open the road of ${first}`)})
      .waitFor()
    await roads.getByRole('button', {name: /^Delete the road/}).click()
    await roads.getByText('None yet.').waitFor()
  })

  it('is taken from the turn that is led', async () => {
    const page = await gathered()
    await lead(page, 'What follows from it')
    const fork = page.getByRole('button', {name: 'What if: take another road here …'})
    expect(await fork.isDisabled()).toBe(true)
    const [first = ''] = await aliases(page)
    await page.getByRole('combobox', {name: 'Team'}).selectOption(first)
    await goTo(page, 'answer')
    await fork.click()
    await page.getByRole('radio', {name: /Hold fire/}).check()
    await page.getByRole('button', {name: 'Play this road'}).click()
    await page.getByText(/took “Hold fire/).waitFor()
  })

  it('is taken from a replay, which then gives way to both roads', async () => {
    const page = await gathered()
    const [first = ''] = await aliases(page)
    await page.getByRole('button', {name: `Replay ${first}`}).click()
    await page.getByRole('button', {name: 'What if: take another road here …'}).click()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', {name: 'Play this road'}).click()
    const heading = page.getByRole('heading', {name: 'Two plays side by side'})
    await heading.waitFor()
    expect(await isFocused(heading)).toBe(true)
  })
})

describe('a replay of a team', () => {
  it('has its alias, reasons and forecasts, and Escape leads back to the button it came from', async () => {
    const record = recordOf(documented)
    const moves = record.moves.map((move, index) =>
      index === 0 ? {...move, reason: 'They must hear it from us.'} : move,
    )
    const page = await gathered({given: [JSON.stringify({...record, moves})]})
    const [first = ''] = await aliases(page)
    const button = page.getByRole('button', {name: `Replay ${first}`})
    for (const back of ['Escape', 'Back to the class']) {
      await button.click()
      await screen(page, documented.steps[0]?.turn.title ?? '')
      await page.getByRole('banner').getByText(first).waitFor()
      await page.getByText('They must hear it from us.').waitFor()
      if (back === 'Escape') await page.keyboard.press(back)
      else await page.getByRole('button', {name: back}).click()
      await button.waitFor()
      expect(await isFocused(button)).toBe(true)
    }
  })
})

describe('the address of a moment', () => {
  const code = codeFor(documented)

  it('opens a replay at that turn', async () => {
    const page = await browser.open({path: `debrief/#${code}@casualties`})
    await screen(page, turnTitle('casualties'))
  })

  it('falls back where the play never came to it, and says so', async () => {
    const page = await browser.open({path: `debrief/#${code}@nowhere`})
    await page.getByRole('alert').filter({hasText: 'never comes to a moment “nowhere”'}).waitFor()
    await screen(page, documented.steps[0]?.turn.title ?? '')
  })

  it('is copied, and shown where copying is refused', async () => {
    const page = await browser.open({
      path: `debrief/#${code}`,
      before: page =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
        }),
    })
    await page.getByRole('button', {name: 'Next', exact: true}).click()
    await page.getByRole('button', {name: 'Copy the address of this moment'}).click()
    await page.getByText('Copying was refused.').waitFor()
    const address = page.getByRole('textbox', {name: 'Address of this moment'})
    expect(await address.inputValue()).toBe(`${browser.site()}debrief/#${code}@measures`)
  })
})

type Gathered = {
  readonly given?: readonly string[]
  readonly before?: (page: Page) => Promise<unknown>
}

/** A page with a class of these codes or records. */
async function gathered({given = codes, before}: Gathered = {}): Promise<Page> {
  const page = await browser.open({path: 'debrief/', seed: SEED, ...(before && {before})})
  await page.getByRole('textbox', {name: 'Codes or records'}).fill(given.join('\n'))
  await page.getByRole('button', {name: 'Gather', exact: true}).click()
  await page.getByRole('tab', {name: 'Teams'}).click()
  return page
}

async function lead(page: Page, phase: string) {
  await page.getByRole('button', {name: 'Lead the debrief'}).click()
  await page.getByRole('tab', {name: phase}).click()
}

/** The aliases of the teams in the order of the list. */
async function aliases(page: Page): Promise<readonly string[]> {
  await page
    .getByRole('button', {name: /^Show .* in the views$/})
    .first()
    .waitFor()
  return page.getByRole('button', {name: /^Show .* in the views$/}).allTextContents()
}

/** Steps the panel to a turn. */
async function goTo(page: Page, turn: string) {
  const before = page.getByRole('button', {name: 'Turn before'})
  const next = page.getByRole('button', {name: 'Next turn'})
  while (!(await before.isDisabled())) await before.click()
  const heading = page.getByRole('heading', {level: 3, name: turnTitle(turn), exact: true})
  while ((await heading.count()) === 0) await next.click()
}

/** Goes on by Tab until the element of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  const target = page
    .getByRole('textbox', {name})
    .or(page.getByRole('button', {name, exact: true}))
    .or(page.getByRole('tab', {name}))
  for (let presses = 0; presses < 60; presses++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}.`)
}
