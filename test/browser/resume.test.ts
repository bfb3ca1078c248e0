import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {type Play, rivalChoice, type Step, waiting} from '../../src/records/play.ts'
import {recordOf} from '../../src/records/record.ts'
import {january} from '../january.ts'
import {useBrowser} from './browser.ts'
import {
  code,
  codeText,
  endingTitle,
  isFocused,
  kept,
  ladders,
  opening,
  openScenario,
  ordered,
  outcomeTitle,
  playByMouse,
  RECORD_ORDERS,
  rungsText,
  screen,
  sit,
  storing,
} from './player.ts'

const browser = useBrowser()
const SEED = 3
const start = opening('pakistan', SEED)
const whole = ordered(start, RECORD_ORDERS)

/** What a person sees of a play at one of its screens. */
type Sight = {title: string; rungs: string; code: string; picked: string[]}

it('comes back to every screen of a play when the page is loaded again', async () => {
  const page = await begun()
  for (const step of whole.steps) {
    await stays(page, decidingSight(step))
    if (step.by === 'person') {
      await page.getByRole('radio', {name: step.option.label, exact: true}).click()
      await stays(page, {...decidingSight(step), picked: [step.option.label]})
      await page.getByRole('button', {name: 'Give the order'}).click()
    } else {
      await page.getByRole('button', {name: 'Continue'}).click()
    }
    await stays(page, toldSight(step))
    await page.getByRole('button', {name: 'Continue'}).click()
  }
  await stays(page, {
    title: endingTitle(whole),
    rungs: '00124',
    code: codeText(whole),
    picked: [],
  })
})

it('keeps a forecast over a reload, and tells it against the order', async () => {
  const play = ordered(start, ['protest', 'recall', 'strike'])
  const guess = waiting(play)?.options.find(option => option !== rivalChoice(play))?.label ?? ''
  const page = await browser.open(kept(play))
  await page.getByRole('radio', {name: guess, exact: true}).click()
  await page.getByRole('button', {name: 'Continue'}).click()
  await page.getByText(`Your forecast was: ${guess}`).waitFor()
  await page.reload()
  await page.getByText(`Your forecast was: ${guess}`).waitFor()
})

it('goes back to the library, or to the briefing, from a briefing loaded again', async () => {
  const page = await browser.open()
  await openScenario(page)
  await page.reload()
  await page.getByText(january.title).first().waitFor()
})

it('offers to go on when the tab was closed, and does', async () => {
  const page = await begun()
  await playByMouse(page, whole.steps.slice(0, 2))
  const sight = decidingSight(nth(whole.steps, 2))
  await sees(page, sight)
  await page.close()
  const next = await page.context().newPage()
  await next.goto(browser.site())
  await next.getByRole('button', {name: `Go on: ${january.title}`}).click()
  await sees(next, sight)
})

it('leaves a play with the back button, and comes back to it with forward', async () => {
  const page = await begun()
  const [first] = whole.steps
  await sees(page, decidingSight(nth(whole.steps, 0)))
  await page.goBack()
  await page.getByRole('button', {name: january.title, exact: true}).waitFor()
  await page.goForward()
  await screen(page, first?.turn.title ?? '')
})

it('keeps both plays where two tabs went on with one', async () => {
  const page = await begun()
  await screen(page, nth(whole.steps, 0).turn.title)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await playByMouse(other, whole.steps.slice(0, 2))
  await playByMouse(page, whole.steps.slice(0, 1))
  await page.getByRole('alert').filter({hasText: 'in another tab'}).waitFor()
  const library = await page.context().newPage()
  await library.goto(browser.site())
  const goOn = library.getByRole('button', {name: /^Go on/})
  await expect.poll(() => goOn.count()).toBe(2)
})

it('stays one play where another tab only looked at it', async () => {
  const page = await begun()
  await screen(page, nth(whole.steps, 0).turn.title)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await screen(other, nth(whole.steps, 0).turn.title)
  await playByMouse(page, whole.steps.slice(0, 1))
  await screen(page, nth(whole.steps, 1).turn.title)
  expect(await page.getByRole('alert').count()).toBe(0)
})

it('takes the last decision again after an early ending, and keeps the first play', async () => {
  const early = ordered(start, ['protest', 'recall', 'widen'])
  const page = await browser.open(kept(early))
  await screen(page, endingTitle(early))
  await page.getByRole('button', {name: 'Step back one turn'}).click()
  await screen(page, nth(early.steps, 2).turn.title)
  await page.goto(browser.site())
  await page.getByRole('button', {name: `Go on: ${january.title}`}).waitFor()
  await page.getByRole('button', {name: `Look again: ${january.title}`}).waitFor()
})

it('hands over to the next team without a trace of the play on the screen', async () => {
  const page = await browser.open(kept(ordered(start, ['protest'])))
  await page.getByRole('button', {name: 'Team', exact: true}).click()
  await page.getByRole('button', {name: 'Hand over'}).click()
  await screen(page, january.title)
  expect(await page.getByRole('radio', {checked: true}).count()).toBe(0)
  expect(await page.getByRole('region', {name: 'Record'}).count()).toBe(0)
})

it('no longer offers a play that was removed, and puts it back where that was a slip', async () => {
  const page = await browser.open({...kept(whole), path: ''})
  const lookAgain = page.getByRole('button', {name: `Look again: ${january.title}`})
  await page.getByRole('button', {name: `Remove: ${january.title}`}).click()
  await expect.poll(() => lookAgain.count()).toBe(0)
  await expect.poll(() => isFocused(page.getByRole('button', {name: 'Put it back'}))).toBe(true)
  await page.keyboard.press('Enter')
  await lookAgain.waitFor()
  await page.reload()
  await lookAgain.click()
  await screen(page, endingTitle(whole))
  const asked = page.getByText('Does your class gather its plays?')
  expect(await asked.textContent()).toContain(codeText(whole))
  await page.goto(browser.site())
  await page.getByRole('button', {name: `Remove: ${january.title}`}).click()
  const names = await page.evaluate(() => Object.keys(localStorage))
  expect(names.filter(name => name.startsWith('demarche/run/'))).toEqual([])
  await openScenario(page)
})

describe('a damaged text among the kept plays', () => {
  const record = recordOf(ordered(start, ['protest']))
  const run = {id: 'damaged', at: 1, place: 'onward', picked: null, record}
  const move = {...record.moves[0]}
  const changed = (change: object) => JSON.stringify({...run, record: {...record, ...change}})
  const damaged: Record<string, string> = {
    'nothing at all': '',
    'half a text': JSON.stringify(run).slice(0, 100),
    'a list': '[]',
    null: 'null',
    'a number': '7',
    'no record': '{"id":"damaged","at":1}',
    'an empty record': '{"id":"damaged","at":1,"record":{}}',
    'a deep nest': `{"id":"damaged","at":1,"record":${'['.repeat(9999)}${']'.repeat(9999)}}`,
    'a record of another version': changed({version: 2}),
    'an unknown scenario': changed({scenario: {...record.scenario, id: 'gone'}}),
    'an unknown seat': changed({held: ['atlantis']}),
    'an unknown option': changed({moves: [{...move, option: 'sing'}]}),
    'an order for a later turn': changed({moves: [{...move, turn: 'verdict'}]}),
    'orders behind the end': changed({moves: Array(20).fill(move)}),
    'another name than its key': JSON.stringify({...run, id: 'other'}),
    'an option picked that is not there': JSON.stringify({...run, picked: 'sing'}),
    'a place that is not there': JSON.stringify({...run, place: 'nowhere'}),
  }

  it.each(Object.keys(damaged))('opens no page that breaks: %s', async name => {
    const errors: string[] = []
    const page = await browser.open({
      path: '#run=damaged',
      before: page => {
        page.on('pageerror', error => errors.push(error.message))
        return storing(page, {damaged: damaged[name] ?? ''})
      },
    })
    await page.getByRole('heading', {level: 1}).waitFor()
    expect(errors).toEqual([])
  })

  it('leaves the library whole, with the good plays to go on with', async () => {
    const errors: string[] = []
    const page = await browser.open({
      before: async page => {
        page.on('pageerror', error => errors.push(error.message))
        await kept(whole).before(page)
        await storing(page, damaged)
      },
    })
    await page
      .getByRole('button', {name: `Look again: ${january.title}`})
      .first()
      .click()
    await screen(page, endingTitle(whole))
    expect(errors).toEqual([])
  })

  it.each(['an unknown scenario', 'another name than its key', 'an unknown seat'])(
    'is not offered, or opens, or is told: %s',
    async name => {
      const page = await browser.open({
        before: page => storing(page, {damaged: damaged[name] ?? ''}),
      })
      await page.getByRole('button', {name: january.title, exact: true}).waitFor()
      const goOn = page.getByRole('button', {name: /^(Go on|Look again)/})
      // The library lists its kept plays a moment after it stands.
      await goOn.waitFor({timeout: 3000}).catch(() => {})
      if ((await goOn.count()) === 0) return
      await goOn.click()
      const answer = page.getByRole('alert').or(page.getByRole('region', {name: 'Record'}))
      await answer.first().waitFor({timeout: 10_000})
    },
  )
})

describe.each([
  ['keeps nothing', refuseToKeep],
  ['refuses to be named', refuseStorage],
])('where the storage of the browser %s', (_, refuse) => {
  it('plays on to the end, and says that nothing is kept', async () => {
    const page = await browser.open({seed: SEED, before: page => page.addInitScript(refuse)})
    await openScenario(page)
    await sit(page, 'pakistan')
    const told = page.getByText('This browser is not keeping your play.')
    await told.waitFor()
    expect((await told.boundingBox())?.width).toBeGreaterThan(100)
    await playByMouse(page, whole.steps)
    await screen(page, endingTitle(whole))
    await expect.poll(() => code(page)).toBe(codeText(whole))
  })
})

async function begun(): Promise<Page> {
  const page = await browser.open({seed: SEED})
  await openScenario(page)
  await sit(page, 'pakistan')
  return page
}

/** Sees this now and after a reload. */
async function stays(page: Page, sight: Sight) {
  await sees(page, sight)
  await page.reload()
  await sees(page, sight)
}

async function sees(page: Page, sight: Sight) {
  await screen(page, sight.title)
  await expect.poll(() => code(page)).toBe(sight.code)
  expect({
    title: await page.getByRole('heading', {level: 1}).textContent(),
    rungs: await ladders(page),
    code: await code(page),
    picked: await pickedIn(page),
  }).toEqual(sight)
}

const pickedIn = async (page: Page) => {
  const radios = page.getByRole('radio', {checked: true})
  return (await radios.count()) ? [await nameOf(radios.first())] : []
}

const nameOf = async (radio: ReturnType<Page['getByRole']>) =>
  (await radio.ariaSnapshot()).replace(/^- radio "(.*)" \[checked\].*/s, '$1')

const decidingSight = (step: Step): Sight => ({
  title: step.turn.title,
  rungs: rungsText(step.decided),
  code: codeText(until(step, 0)),
  picked: [],
})

const toldSight = (step: Step): Sight => ({
  title: outcomeTitle(step),
  rungs: rungsText(step.after),
  code: codeText(until(step, 1)),
  picked: [],
})

/** The play before this step, or with it. */
const until = (step: Step, more: 0 | 1): Play => ({
  ...whole,
  steps: whole.steps.slice(0, whole.steps.indexOf(step) + more),
})

function nth<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`There is no ${index}.`)
  return found
}

function refuseToKeep() {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

function refuseStorage() {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('refused', 'SecurityError')
    },
  })
}

it('stands where what is kept was damaged, says so, and changes nothing of it', async () => {
  const damaged = {
    'demarche/run/torn': '{"record":',
    'demarche/scenario/own': JSON.stringify({...january, id: 'own', title: 'Own', seats: null}),
    'demarche/settings': '['.repeat(50_000),
  }
  const page = await browser.open({
    path: '#run=torn',
    before: each =>
      each.addInitScript(given => {
        for (const [key, text] of Object.entries(given)) localStorage.setItem(key, text)
      }, damaged),
  })
  await page.getByRole('alert').getByText('This play cannot be opened here').waitFor()
  await page.getByText('A play on this device cannot be read').waitFor()
  await page.getByRole('button', {name: 'own', exact: true}).click()
  await page.getByRole('alert').getByText('This crisis could not be loaded').waitFor()
  await page.getByRole('button', {name: january.title, exact: true}).click()
  await screen(page, january.title)
  const kept = await page.evaluate(
    keys => keys.map(key => localStorage.getItem(key)),
    Object.keys(damaged),
  )
  expect(kept).toEqual(Object.values(damaged))
})
