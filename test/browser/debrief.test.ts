import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {begin} from '../../src/records/play.ts'
import {type Record as PlayRecord, recordOf, writeRecord} from '../../src/records/record.ts'
import {movedStatus} from '../../src/words/status.ts'
import {january} from '../january.ts'
import {useBrowser} from './browser.ts'
import {
  codeText,
  endingTitle,
  focusedScreen,
  isFocused,
  kept,
  ladders,
  opening,
  ordered,
  RECORD_ORDERS,
  rungsText,
  screen,
} from './player.ts'

const browser = useBrowser()
const whole = ordered(opening('pakistan', 3), RECORD_ORDERS)
const code = codeText(whole)
const record = recordOf(whole)
const MARKUP = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>'

it('steps from the opening through every turn of a code to the ending', async () => {
  const page = await opened()
  await give(page, code)
  await page.getByRole('button', {name: 'Start', exact: true}).click()
  await screen(page, 'Before the first turn')
  expect(await ladders(page)).toBe('20022')
  for (const step of whole.steps) {
    await page.getByRole('button', {name: 'Next', exact: true}).click()
    await screen(page, step.turn.title)
    expect(await ladders(page)).toBe(rungsText(step.after))
  }
  await page.getByRole('button', {name: 'Next', exact: true}).click()
  await screen(page, endingTitle(whole))
  expect(await page.getByRole('button', {name: 'Next', exact: true}).isDisabled()).toBe(true)
})

it('names whose order moved the ladders', async () => {
  const page = await browser.open({path: `debrief/#${code}`})
  await screen(page, whole.steps[0]?.turn.title ?? '')
  const moved = page.getByRole('list', {name: 'What moved, and why'})
  await moved.getByText('the order of Pakistan').first().waitFor()
  expect(await moved.getByText(/your order|their order/).count()).toBe(0)
})

it('keeps the focus on the control that steps, to the end of the list', async () => {
  const page = await browser.open({path: `debrief/#${code}`})
  await screen(page, whole.steps[0]?.turn.title ?? '')
  const next = page.getByRole('button', {name: 'Next', exact: true})
  await next.focus()
  for (const step of whole.steps.slice(1)) {
    await page.keyboard.press('Enter')
    await screen(page, step.turn.title)
    expect(await isFocused(next)).toBe(true)
  }
  await page.keyboard.press('Enter')
  await screen(page, endingTitle(whole))
  await page.keyboard.press('Enter')
  expect(await isFocused(next)).toBe(true)
})

it('tells each moment that is stepped to', async () => {
  const page = await browser.open({path: `debrief/#${code}`})
  await page.getByRole('button', {name: 'Next', exact: true}).click()
  const [, step] = whole.steps
  if (!step) throw new Error('Nothing was played.')
  const moved = movedStatus(january, [...step.event, ...step.log])
  const told = `Moment 2 of 9: ${step.turn.title}. ${moved}`
  await page.getByRole('status').filter({hasText: told}).waitFor()
})

it('goes to the heading of a turn that is gone to from the list', async () => {
  const page = await browser.open({path: `debrief/#${code}`})
  const last = whole.steps.at(-1)
  await page.getByRole('button', {name: last?.option.label ?? ''}).click()
  await focusedScreen(page, last?.turn.title ?? '')
})

it('has the text size of the settings', async () => {
  const page = await browser.open({
    path: 'debrief/',
    before: page =>
      page.addInitScript(() => localStorage.setItem('demarche/settings', '{"text": 200}')),
  })
  await page.getByRole('heading', {level: 1}).waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  )
})

it('steps back and forth with arrow keys', async () => {
  const page = await browser.open({path: `debrief/#${code}`})
  const [first, second] = whole.steps
  await screen(page, first?.turn.title ?? '')
  await page.keyboard.press('ArrowRight')
  await screen(page, second?.turn.title ?? '')
  await page.keyboard.press('ArrowLeft')
  await screen(page, first?.turn.title ?? '')
  await page.keyboard.press('End')
  await screen(page, endingTitle(whole))
})

it('goes to any turn from the list of orders', async () => {
  const page = await browser.open({path: `debrief/#${code}`})
  for (const step of [...whole.steps].reverse()) {
    await page.getByRole('button', {name: step.option.label}).click()
    await screen(page, step.turn.title)
    expect(await ladders(page)).toBe(rungsText(step.after))
  }
})

it('opens the play that the ending of a play links to', async () => {
  const page = await browser.open(kept(whole))
  await page.getByRole('link', {name: 'Step through this play'}).click()
  await screen(page, whole.steps[0]?.turn.title ?? '')
})

it('opens a code as a person types it, in small letters and groups', async () => {
  const page = await opened()
  await give(page, ` ${code.toLowerCase().replace(/(.{4})/g, '$1-')} \n`)
  await screen(page, whole.steps[0]?.turn.title ?? '')
})

it('opens the file of a whole play without a complaint', async () => {
  const page = await opened()
  await giveFile(page, writeRecord(record))
  await screen(page, whole.steps[0]?.turn.title ?? '')
  expect(await page.getByRole('alert').count()).toBe(0)
})

it('stops where an unfinished play stopped, and says so', async () => {
  const page = await opened()
  const half = ordered(opening('pakistan', 3), ['protest', 'recall'])
  await give(page, codeText(half))
  await page.getByRole('button', {name: 'End', exact: true}).click()
  await screen(page, half.steps[1]?.turn.title ?? '')
  await page.getByText('This play stops here.').waitFor()
})

describe('a code that is refused', () => {
  const places = [...new Set([0, 3, code.length >> 1, code.length - 1])]
  it.each(places)('has one wrong character, number %i from 0', async place => {
    const other = code[place] === '7' ? '8' : '7'
    const told = await refusal(code.slice(0, place) + other + code.slice(place + 1))
    expect(told).toMatch(/wrong|not whole/)
    expect(told).toContain('Compare it with the original, character by character.')
  })

  it('lacks a character', async () => {
    expect(await refusal(code.slice(0, -1))).toContain('Compare it with the original')
  })

  it('has a character that no code has', async () => {
    expect(await refusal(code.replace(/.$/, '?'))).toContain('A code has no character "?"')
  })

  it('is empty', async () => {
    expect(await refusal('')).toContain('There is no code here.')
  })

  it('belongs to a scenario that is not here', async () => {
    const {military} = january.ladders
    const other = {...january, ladders: {...january.ladders, military: {...military, start: 1}}}
    const play = begin(prepare(other as typeof january), whole.setup)
    expect(await refusal(codeText(play))).toContain('No scenario on this machine fits this code')
  })

  it('came with the address', async () => {
    const page = await browser.open({path: `debrief/#${code.slice(1)}`})
    expect(plain(await alertIn(page))).toContain('Compare it with the original')
    await page.getByRole('textbox', {name: 'Code or record'}).waitFor()
  })
})

it.each(['%E0%A4%A', MARKUP, encodeURIComponent(MARKUP)])(
  'stands where the address ends in #%s',
  async end => {
    const page = await browser.open({path: `debrief/#${end}`})
    await page.getByRole('textbox', {name: 'Code or record'}).waitFor()
    await isHarmless(page)
  },
)

describe('a record that no longer fits', () => {
  const changed = (change: Partial<PlayRecord> | {version: number}) =>
    JSON.stringify({...record, ...change})

  it('belongs to a scenario that is not here', async () => {
    const told = await fileRefusal(changed({scenario: {...record.scenario, id: 'harbour'}}))
    expect(told).toContain('This record belongs to the scenario "harbour"')
  })

  it('is of another version', async () => {
    expect(await fileRefusal(changed({version: 2}))).toContain('This record has version 2')
  })

  it('is told to be of a changed scenario, and shown as far as it fits', async () => {
    const moves = record.moves.map((move, index) =>
      index === 3 ? {...move, option: 'no-such-option'} : move,
    )
    const page = await opened()
    await giveFile(page, changed({moves, scenario: {...record.scenario, structure: '00000000'}}))
    const told = plain(await alertIn(page))
    expect(told).toContain('has been changed since this record was made')
    expect(told).toContain('Order 4 of this record takes "no-such-option"')
    await page.getByRole('button', {name: 'End', exact: true}).click()
    await screen(page, whole.steps[2]?.turn.title ?? '')
    expect(await ladders(page)).toBe('33111')
    await page.getByText('This play stops here.').waitFor()
    expect(await page.getByRole('button', {name: 'Next', exact: true}).isDisabled()).toBe(true)
  })

  it('is told to have other dice, and keeps them', async () => {
    const page = await opened()
    const moves = record.moves.map((move, index) => (index === 1 ? {...move, roll: 3} : move))
    await giveFile(page, changed({moves}))
    expect(plain(await alertIn(page))).toContain('has the die at 3')
  })
})

describe('a file that is no record', () => {
  const junk: Record<string, string | Buffer> = {
    empty: '',
    'a letter': 'Dear Sir, I did not save my play.',
    'half a record': writeRecord(record).slice(0, 200),
    'an empty object': '{}',
    'a list': '[]',
    'bytes of a picture': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]),
    'a record without fields': '{"demarche":"record","version":1}',
    'a record with a field too many': JSON.stringify({...record, grade: 'A'}),
    'a deep nest': `{"a":${'['.repeat(20_000)}`,
    'two megabytes': `{"a":"${'a'.repeat(2_000_000)}"}`,
  }
  it.each(Object.keys(junk))('is refused in a sentence: %s', async name => {
    const told = await fileRefusal(junk[name] ?? '')
    expect(told).toMatch(/(file|record)/i)
  })

  it('does not stand in the way of the next file', async () => {
    const page = await opened()
    await giveFile(page, '{}')
    await alertIn(page)
    await giveFile(page, writeRecord(record))
    await screen(page, whole.steps[0]?.turn.title ?? '')
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('markup in a record', () => {
  const [move, ...moves] = record.moves
  const forged: Record<string, object> = {
    'the title of its scenario': {scenario: {...record.scenario, title: MARKUP}},
    'the name of its scenario': {scenario: {...record.scenario, id: MARKUP.slice(0, 60)}},
    'a seat': {held: [MARKUP.slice(0, 60)]},
    'a turn': {moves: [{...move, turn: MARKUP.slice(0, 60)}, ...moves]},
    'an option': {moves: [{...move, option: MARKUP.slice(0, 60)}, ...moves]},
    'a forecast': {moves: [{...move, forecast: {option: MARKUP.slice(0, 60), sure: 1}}, ...moves]},
    'the ending': {ending: MARKUP.slice(0, 60)},
    'the version': {version: MARKUP.slice(0, 20)},
    'the name of a field': {[MARKUP]: 1},
  }
  it.each(Object.keys(forged))('stays text: in %s', async name => {
    const page = await opened()
    await giveFile(page, JSON.stringify({...record, ...forged[name]}))
    await page
      .getByRole('alert')
      .or(page.getByRole('button', {name: 'Next', exact: true}))
      .first()
      .waitFor()
    await isHarmless(page)
  })
})

const opened = () => browser.open({path: 'debrief/'})

async function give(page: Page, text: string) {
  await page.getByRole('textbox', {name: 'Code or record'}).fill(text)
  await page.getByRole('button', {name: 'Show this play'}).click()
}

const giveFile = (page: Page, content: string | Buffer) =>
  page.getByLabel('Choose a record file').setInputFiles({
    name: 'play.demarche.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })

async function alertIn(page: Page): Promise<string> {
  const alert = page.getByRole('alert')
  await alert.waitFor()
  return (await alert.textContent()) ?? ''
}

/** What is told of a code that opens nothing. */
async function refusal(given: string): Promise<string> {
  const page = await opened()
  await give(page, given)
  return refusalIn(page)
}

async function fileRefusal(content: string | Buffer): Promise<string> {
  const page = await opened()
  await giveFile(page, content)
  return refusalIn(page)
}

async function refusalIn(page: Page): Promise<string> {
  const told = await alertIn(page)
  expect(await page.getByRole('textbox', {name: 'Code or record'}).isVisible()).toBe(true)
  expect(await page.getByRole('button', {name: 'Next', exact: true}).count()).toBe(0)
  return plain(told)
}

/** What is told but for the codes of the problems; in sentences that ask no knowledge of machines. */
function plain(told: string): string {
  const sentences = told.replace(/\b(code|record)\/[a-z-]+/g, '').trim()
  expect(sentences).toMatch(/^["A-Z].*\.$/s)
  expect(sentences).not.toMatch(
    /checksum|hash|parse|syntax|byte|token|undefined|null|NaN|\?\?|\[object|schema|invalid/i,
  )
  return sentences
}

async function isHarmless(page: Page) {
  expect(await page.locator('#page :is(img, script, iframe, style)').count()).toBe(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
}
