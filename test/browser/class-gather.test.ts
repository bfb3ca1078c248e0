import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {randomCodes} from '../../bench/random-codes.ts'
import {prepare} from '../../src/machines/game.ts'
import {readClass} from '../../src/records/class-file.ts'
import {readCode} from '../../src/records/code.ts'
import {playedUpTo} from '../../src/records/play.ts'
import {type Record as PlayRecord, recordOf, writeRecord} from '../../src/records/record.ts'
import {january} from '../january.ts'
import {codeFor} from '../records/class-plays.ts'
import {useBrowser} from './browser.ts'
import {isFocused} from './player.ts'

const browser = useBrowser()
const playable = prepare(january)
const codes = randomCodes(playable, 28)
const [first = '', second = '', third = ''] = codes
const MARKUP = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>'
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LONG = 180_000

const opened = () => browser.open({path: 'debrief/'})
const box = (page: Page) => page.getByLabel('Codes or records')

async function give(page: Page, text: string) {
  await box(page).fill(text)
  await page.getByRole('button', {name: 'Gather', exact: true}).click()
}

const drop = (page: Page, name: string, text: string | Buffer) =>
  page
    .getByLabel('Choose files')
    .setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(text)})

const teams = (page: Page) => page.getByRole('table', {name: 'The plays of the class'})
const rows = (page: Page) => teams(page).getByRole('row')

async function seeTeams(page: Page, count: number) {
  await page.getByRole('tab', {name: 'Teams'}).click()
  await expect.poll(() => rows(page).count(), {timeout: 20_000}).toBe(count + 1)
}

const playOf = (code: string) => {
  const play = readCode(code, [playable])
  if (!play.ok) throw new Error(play.error.code)
  return play.value
}
const recordFor = (code: string, change: (record: PlayRecord) => PlayRecord = it => it) =>
  writeRecord(change(recordOf(playOf(code))))
/** The code that the first team had on its way. */
const early = codeFor(playedUpTo(playOf(first), 2))

/** The record with a reason in each of its moves. */
const withReasons = (record: PlayRecord, reason: string): PlayRecord => ({
  ...record,
  moves: record.moves.map(move => ({...move, reason})),
})

describe('a class', () => {
  it('is gathered from codes that stand in other text, and what does not count is told', async () => {
    const page = await opened()
    const damaged = `${second.slice(0, -1)}${second.endsWith('0') ? '1' : '0'}`
    await give(page, ['Period 3', ...codes.map(code => `team: ${code}`), first, damaged].join('\n'))
    await page.getByText('28 new plays.').waitFor()
    await seeTeams(page, 28)
    await page.getByText('2 things in what was handed in are not counted.').waitFor()
    await page.getByRole('button', {name: 'Show why'}).click()
    await page.getByRole('heading', {name: 'What is not counted (2)'}).waitFor()
    await page.getByText('Beside that, 1 passage without a code').waitFor()
    await page.getByText('pasted text, line 30: this play stands already').waitFor()
    await page.getByText('pasted text, line 31: One or more characters').waitFor()
    await page.getByText('pasted text, line 1: no code').waitFor()
  })

  it('counts no earlier moment of a play until a tick says that another team stopped there', async () => {
    const page = await opened()
    await give(page, first)
    await seeTeams(page, 1)
    await page.getByRole('button', {name: 'Add records'}).click()
    await give(page, `${early}\n${second}`)
    // What came closes the panel, so that the views stand where they stood.
    await page.getByText('1 new play. 1 thing in what was handed in is not counted.').waitFor()
    expect(await isFocused(page.getByRole('button', {name: 'Add records'}))).toBe(true)
    await seeTeams(page, 2)
    const [alias = ''] = await rows(page).getByRole('rowheader').allInnerTexts()
    await page.getByRole('button', {name: 'Show why'}).click()
    await page
      .getByText(new RegExp(`is an earlier moment of the play of ${alias}, which`))
      .waitFor()
    expect(await page.getByText('gathering/').count()).toBe(0)
    await page.getByRole('checkbox', {name: /^Another team stopped there: count /}).check()
    await seeTeams(page, 3)
    await page.getByText('kept on this device').waitFor()
    await page.reload()
    await seeTeams(page, 3)
    await page.getByRole('button', {name: 'Add records'}).click()
    await page.getByRole('checkbox', {name: /^Another team stopped there: count /}).uncheck()
    await seeTeams(page, 2)
    await give(page, recordFor(first))
    await page.getByText(/^1 play of the class now has its record/).waitFor()
  })

  it('comes back after a reload, with its name and its groups, and more can be added', async () => {
    const page = await opened()
    await give(page, codes.slice(0, 20).join('\n'))
    await seeTeams(page, 20)
    await page.getByLabel('Name of the class').fill('Period 3')
    await page.getByLabel('Name of the class').press('Enter')
    await page
      .getByLabel(/^Group of /)
      .first()
      .fill('Window row')
    await page
      .getByLabel(/^Group of /)
      .first()
      .press('Tab')
    await page.getByRole('combobox', {name: 'Group', exact: true}).waitFor()
    await page.getByText('kept on this device').waitFor()
    await page.reload()
    await seeTeams(page, 20)
    expect(await page.getByLabel('Name of the class').inputValue()).toBe('Period 3')
    expect(
      await page
        .getByLabel(/^Group of /)
        .first()
        .inputValue(),
    ).toBe('Window row')
    const aliases = await rows(page).getByRole('rowheader').allInnerTexts()
    await page.getByRole('button', {name: 'Add records'}).click()
    await give(page, codes.join(' '))
    await page.getByText('8 new plays.').waitFor()
    await expect.poll(() => rows(page).count()).toBe(29)
    const more = await rows(page).getByRole('rowheader').allInnerTexts()
    expect(more.slice(0, 20)).toEqual(aliases)
    expect(new Set(more).size).toBe(28)
  })

  it('is saved as one file that holds no text around the codes, and opens from it elsewhere', async () => {
    const page = await opened()
    await give(page, codes.map((code, index) => `Nadia ${index}: ${code}`).join('\n'))
    await seeTeams(page, 28)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', {name: 'Save file'}).click()
    const text = await readFile(await (await saving).path(), 'utf8')
    expect(text).not.toContain('Nadia')
    expect(readClass(text).ok).toBe(true)
    const other = await opened()
    await drop(other, 'Class.class.json', text)
    await seeTeams(other, 28)
  })

  it('holds records with what was said in them, as text', async () => {
    const page = await opened()
    const record = recordFor(third, it => withReasons(it, MARKUP))
    await drop(page, 'one.json', record)
    await seeTeams(page, 1)
    await page.getByRole('button', {name: /^Replay/}).click()
    await page.getByText(MARKUP).first().waitFor()
    await page.getByRole('button', {name: 'Back to the class'}).click()
    await teams(page).waitFor()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })

  it('is deleted only once that is said twice', async () => {
    const page = await opened()
    await give(page, first)
    await seeTeams(page, 1)
    await page.getByText('kept on this device').waitFor()
    await page.getByRole('button', {name: 'All classes'}).click()
    await page.getByRole('button', {name: /^Delete The January strikes, /}).click()
    await page.getByRole('button', {name: 'Delete it'}).click()
    await expect.poll(() => page.getByRole('button', {name: /^Open /}).count()).toBe(0)
  })
})

describe('what is handed in by mistake or malice', () => {
  it.each([
    ['nothing at all', 'Good morning everyone', 'No code and no record was found'],
    ['a damaged class file', '{"demarche":"class","version":1}', 'This class is damaged at'],
    ['half a record', '{"demarche":"record","version":1,', 'it does not read as JSON'],
    ['a record of a newer version', '{"demarche":"record","version":2}', 'reads version 1'],
    ['half a class file', '{"demarche":"class","ver', 'This class is damaged'],
  ])('%s is told of', async (_, text, sentence) => {
    const page = await opened()
    await drop(page, 'given.json', text)
    await page.getByText(sentence).waitFor()
    await give(page, first)
    await seeTeams(page, 1)
  })

  it('ten thousand damaged codes are counted, and the good one is found', async () => {
    const page = await opened()
    const damaged = Array.from({length: 10_000}, (_, index) =>
      second.replace(/.{3}$/, `${DIGITS[index % 32]}${DIGITS[(index >> 5) % 32]}0`),
    )
    await box(page).evaluate(
      (field, pasted) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', pasted)
        field.dispatchEvent(
          new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
        )
      },
      [...damaged, third].join('\n'),
    )
    await page.getByText(/new plays?\./).waitFor()
    await page.getByRole('button', {name: 'Show why'}).click()
    await page.getByText(/^(9\d{3}|10000) damaged codes or records/).click()
    await page.getByText('The first 500:').first().waitFor()
  })

  it(
    'a file of almost fifty megabytes leaves the page alive, and can be stopped',
    async () => {
      const page = await opened()
      const folder = mkdtempSync(join(tmpdir(), 'demarche-big-'))
      const big = join(folder, 'big.txt')
      // By its path: sent along with the order it would take the test longer than the page.
      writeFileSync(big, Buffer.alloc(49 * 1024 * 1024, `${first} and more text than codes. `))
      await page.getByLabel('Choose files').setInputFiles(big)
      await page.getByRole('button', {name: 'Stop'}).click()
      await page.getByText('Stopped. The class is as it was before.').waitFor()
      rmSync(folder, {recursive: true})
      await give(page, first)
      await seeTeams(page, 1)
    },
    LONG,
  )

  it('a record of a changed scenario and one of a scenario that is not here are told of', async () => {
    const page = await opened()
    const foreign = recordFor(first, it => ({...it, scenario: {...it.scenario, id: 'elsewhere'}}))
    const changed = recordFor(second, it => ({
      ...it,
      moves: it.moves.map((move, at) => (at === 1 ? {...move, option: 'gone'} : move)),
    }))
    await give(page, `${foreign}\n${changed}\n${third}`)
    await seeTeams(page, 1)
    await page.getByRole('button', {name: 'Show why'}).click()
    await page.getByText('1 of other scenarios or versions').waitFor()
    await page.getByText('1 record that does not fit its scenario').waitFor()
  })
})

it('a hundred thousand codes are gathered while the page stays alive', async () => {
  const page = await opened()
  const many = randomCodes(playable, 100_000)
  await drop(page, 'district.txt', many.join('\n'))
  await page.getByText(/plays verified/).waitFor()
  // What the page does meanwhile is answered at once.
  await box(page).fill('typed meanwhile')
  expect(await box(page).inputValue()).toBe('typed meanwhile')
  await page.getByRole('tab', {name: 'Teams'}).waitFor({timeout: LONG})
  await page.getByRole('tab', {name: 'Teams'}).click()
  await page.getByText(/^The first 1000 of \d{5,6} plays are listed/).waitFor()
}, 240_000)
