import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {endingOf} from '../../src/machines/game.ts'
import {readCode} from '../../src/records/code.ts'
import {evidenceAt} from '../../src/records/evidence.ts'
import {endingId, type Play} from '../../src/records/play.ts'
import {NO_REMARKS, recordOf} from '../../src/records/record.ts'
import {LADDERS} from '../../src/scenarios/ladders.ts'
import {january} from '../january.ts'
import {useBrowser} from './browser.ts'
import {CODES, gathered, merged, openView, rows, saved} from './class-desk.ts'
import {JANUARY, opening, ordered, RECORD_ORDERS} from './player.ts'

const browser = useBrowser()

/** The same codes, played again through the chart. */
const PLAYS: readonly Play[] = CODES.map(code => {
  const play = readCode(code, [JANUARY])
  if (!play.ok) throw new Error(play.error.code)
  return play.value
})

async function classPage(): Promise<Page> {
  const page = await browser.open({path: 'debrief/'})
  await gathered(page)
  return page
}

const round = (part: number, all: number) => {
  const share = (100 * part) / all
  if (share > 0 && share < 0.5) return '<1%'
  return share < 100 && share > 99.5 ? '>99%' : `${Math.round(share)}%`
}

/** Counts made with plain loops from the plays alone. */
const stepsAt = (turn: string, option: string) =>
  PLAYS.flatMap(({steps}) => steps.filter(it => it.turn.id === turn && it.option.id === option))

describe('a view of a class', () => {
  it('has the figures of the plays in its table', async () => {
    const page = await classPage()

    await openView(page, 'Choices')
    const choices: string[][] = []
    for (const [index, {id, title, options}] of january.turns.entries()) {
      const decided = options.reduce((sum, option) => sum + stepsAt(id, option.id).length, 0)
      for (const option of options) {
        const taken = stepsAt(id, option.id)
        const persons = taken.filter(({by}) => by === 'person').length
        const mark = {did: 'in the documents', nearest: 'nearest to the documents', advised: ''}
        choices.push([
          ...[`${index + 1} ${title}`, option.label, option.history ? mark[option.history] : ''],
          ...[`${taken.length}`, round(taken.length, decided)],
          ...[`${persons}`, `${taken.length - persons}`],
        ])
      }
    }
    expect(await rows(page)).toEqual(choices)

    await openView(page, 'Endings')
    const endings = january.endings.map(({id, title}) => {
      const number = PLAYS.filter(play => endingId(play) === id).length
      return [title, `${number}`, round(number, PLAYS.length)]
    })
    expect((await rows(page)).map(row => row.slice(0, 3))).toEqual(endings)
    await expect.poll(async () => (await rows(page))[0]?.[3]).toMatch(/^\d+%$/)

    await openView(page, 'Paths')
    const went = new Map<string, number>()
    for (const play of PLAYS) {
      for (const [index, {turn, option}] of play.steps.entries()) {
        const next = play.steps[index + 1]
        const from = `${january.turns.indexOf(turn) + 1} ${option.label}`
        const to = next
          ? `${january.turns.indexOf(next.turn) + 1} ${next.option.label}`
          : `Ending: ${endingOf(JANUARY, endingId(play) ?? '').title}`
        went.set(`${from} > ${to}`, (went.get(`${from} > ${to}`) ?? 0) + 1)
      }
    }
    const flows = (await rows(page, 1)).map(([from, to, number]) => `${from} > ${to}: ${number}`)
    expect([...flows].sort()).toEqual([...went].map(([way, count]) => `${way}: ${count}`).sort())

    await openView(page, 'Agreement')
    const agreed = january.turns.flatMap(({id, options}) => {
      const persons = options.map(
        option => stepsAt(id, option.id).filter(({by}) => by === 'person').length,
      )
      const all = persons.reduce((sum, each) => sum + each, 0)
      return [[round(Math.max(...persons), all), `${all}`]]
    })
    expect((await rows(page)).map(row => row.slice(2))).toEqual(agreed)

    await openView(page, 'Ladders')
    const table = await rows(page)
    for (const ladder of LADDERS) {
      for (const [index, {id}] of january.turns.entries()) {
        const stood = PLAYS.flatMap(({steps}) => steps.filter(({turn}) => turn.id === id))
          .map(({after}) => after[ladder])
          .sort()
        const name = new RegExp(`^${ladder}$`, 'i')
        const row = table.find(
          each => name.test(each[0] ?? '') && each[1]?.startsWith(`${index + 1} `),
        )
        const middle = (stood.length - 1) / 2
        const median = ((stood[Math.floor(middle)] ?? 0) + (stood[Math.ceil(middle)] ?? 0)) / 2
        expect(row?.[2]).toBe(`${stood.length}`)
        expect(row?.[3]).toMatch(new RegExp(`^${stood[0]} `))
        expect(row?.[5]).toBe(`${median}`)
        expect(row?.[7]).toMatch(new RegExp(`^${stood.at(-1)} `))
      }
    }

    await openView(page, 'Blocked moves')
    const held = new Map<string, number>()
    for (const {steps} of PLAYS) {
      for (const {turn, option, log, by} of steps) {
        for (const {ladder, refused} of log) {
          if (!refused || refused === 'end' || by !== 'person') continue
          const move = `${january.turns.indexOf(turn) + 1} ${option.label}, ${ladder}`
          held.set(move, (held.get(move) ?? 0) + 1)
        }
      }
    }
    const sums = new Map<string, number>()
    for (const [turn = '', option, ladder, number] of await rows(page)) {
      const move = `${turn.split(' ')[0]} ${option}, ${ladder?.toLowerCase()}`
      sums.set(move, (sums.get(move) ?? 0) + Number(number))
    }
    expect([...sums].sort()).toEqual([...held].sort())

    await openView(page, 'Seats')
    const iran = PLAYS.filter(({setup}) => setup.held.join() === 'iran')
    const told = await rows(page)
    for (const {id, title} of january.endings) {
      const number = iran.filter(play => endingId(play) === id).length
      const row = told.find(each => each[0] === 'Endings' && each[1] === title)
      expect(row?.slice(5)).toEqual([`${number}`, round(number, iran.length)])
    }
  })

  it('merges groups under five, and nothing in its tables tells of fewer', async () => {
    const page = await browser.open({path: 'debrief/'})
    await gathered(page)
    await merged(page)
    for (const [view, column] of [
      ['Paths', 3],
      ['Choices', 3],
      ['Endings', 1],
    ] as const) {
      await openView(page, view)
      const counts = (await rows(page)).map(row => Number(row[column]))
      expect(counts.length, view).toBeGreaterThan(2)
      expect(
        counts.filter(count => count > 0 && count < 5),
        view,
      ).toEqual([])
    }
  })

  it('is saved as a picture and as values', async () => {
    const page = await classPage()
    for (const view of ['Paths', 'Choices', 'Ladders', 'Endings', 'Seats']) {
      await openView(page, view)
      const picture = await saved(page, 'Save as SVG')
      expect(picture.name).toBe(`january-strikes-${view.toLowerCase()}.svg`)
      const wrong = await page.evaluate(text => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
        return [
          ...[...parsed.querySelectorAll('parsererror')].map(it => it.textContent),
          ...[...parsed.querySelectorAll('[class], style, script')].map(it => it.outerHTML),
        ]
      }, picture.text)
      expect(wrong, view).toEqual([])
      const values = await saved(page, 'Save as CSV')
      const lines = values.text.split('\r\n').filter(line => line !== '')
      expect(lines.length, view).toBeGreaterThan(7)
      expect(values.text, view).not.toMatch(/(^|[,\n])[=+@]/)
    }
  })

  it('chooses a turn by key, and shows the way of a team', async () => {
    const page = await classPage()
    await page.getByRole('tab', {name: 'Teams'}).click()
    await page
      .getByRole('button', {name: /^Show .* in the views$/})
      .first()
      .click()
    await openView(page, 'Paths')
    const column = page.getByRole('button', {name: 'Turn 4: Casualties reported on own soil'})
    await column.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => column.getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.mark-chosen').count()).toBe(1)
    const points = await page.locator('.mark-team-dot').count()
    expect(points).toBe((PLAYS[0]?.steps.length ?? 0) + 1)
  })

  it('says what it needs where only codes came, and shows forecasts and evidence of records', async () => {
    const page = await classPage()
    await openView(page, 'Forecasts')
    await page.getByText('Only codes came').waitFor()
    await openView(page, 'Evidence')
    await page.getByText('Only codes came').waitFor()
    await page.getByRole('button', {name: 'Add records'}).click()
    await gathered(page, [JSON.stringify(recordOf(RECORDED, REMARKS))])
    await page.getByRole('button', {name: 'Add records'}).click()
    await openView(page, 'Forecasts')
    expect(await rows(page)).toEqual([
      ['Very sure', '1', '1', '100%'],
      ['All forecasts', '1', '1', '100%'],
    ])
    await openView(page, 'Evidence')
    const first = evidenceAt(january.turns[0] ?? turnless())
    const told = (await rows(page)).filter(([turn]) => turn?.startsWith('1 '))
    const opened = first.map(id => (id === first[0] ? ['1', '0', '0%'] : ['1', '1', '100%']))
    expect(told.map(row => row.slice(2))).toEqual(opened)
  })
})

/** A play whose record keeps one forecast, which was right, and one passage that was opened at once. */
const RECORDED = ordered(opening('pakistan', 3), RECORD_ORDERS)
const REMARKS = {
  ...NO_REMARKS,
  forecasts: {casualties: {option: RECORDED.steps[3]?.option.id ?? '', sure: 3}},
  opened: {'first-words': evidenceAt(january.turns[0] ?? turnless()).slice(0, 1)},
} as const

function turnless(): never {
  throw new Error('The story has no turn.')
}
