import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import {strFromU8, unzipSync} from 'fflate'
import type {BrowserContext, FrameLocator, Locator, Page} from 'playwright-core'
import {afterEach, beforeAll, expect, it} from 'vitest'
import {wordSuspendProblem, lms as words} from '../../src/words/lms.ts'
import {demarche, file} from '../cli/demarche.ts'
import {offences} from '../delivery/scorm/specification.ts'
import {useBrowser} from './browser.ts'
import {serveLms} from './lms-server.ts'

const browser = useBrowser()
const zips: Record<string, Uint8Array> = {}
const errors: string[] = []
let lms: Awaited<ReturnType<typeof serveLms>>

beforeAll(async () => {
  for (const id of ['january-strikes', 'torkham-closure']) {
    const out = join(dirname(file('beside.txt', '-')), `${id}.zip`)
    const {exit, err} = await demarche('export', id, '--to', 'scorm12', '--out', out)
    if (exit !== 0) throw new Error(err)
    zips[id] = readFileSync(out)
  }
})

afterEach(async () => {
  expect(lms.calls.flatMap(each => offences(each))).toEqual([])
  expect(errors).toEqual([])
  await lms.close()
  errors.length = 0
})

const serve = async (id: string) => {
  lms = await serveLms(zips[id] ?? new Uint8Array())
}

/** A device on which nothing is known of the LMS. */
async function device(): Promise<BrowserContext> {
  const context = (await browser.open({path: 'icon.svg'})).context()
  await lms.noteIn(context)
  return context
}

/** A student who opens the package in the LMS. */
async function launch(context: BrowserContext) {
  const page = await context.newPage()
  page.on('pageerror', error => errors.push(error.message))
  await page.goto(lms.address)
  return {page, course: page.frameLocator('iframe')}
}

type Course = FrameLocator | Page
const heading = (course: Course) => course.getByRole('heading', {level: 1})
const told = (course: Course) => course.getByRole('region', {name: words.region})
const code = (course: Course) =>
  course.getByRole('region', {name: 'Record'}).getByRole('textbox', {name: 'Code'}).inputValue()
const reported = () => Object.values(lms.kept().interactions ?? {})

async function begin(course: Course) {
  await course.getByRole('radiogroup', {name: 'Seats'}).getByRole('radio').first().click()
  await course.getByRole('button', {name: 'Begin'}).click()
}

/** Takes the first option of this many decisions, or goes on to the end. */
async function decide(course: Course, decisions: number) {
  const order = course.getByRole('button', {name: 'Give the order'})
  const goOn = course.getByRole('button', {name: 'Continue'})
  const ended = course.locator('.paper.ending')
  for (let decided = 0; ; ) {
    await order.or(goOn).or(ended).first().waitFor()
    if (await ended.isVisible()) return
    if (decided === decisions && (await order.isVisible())) return
    const title = await heading(course).textContent()
    if (await order.isVisible()) {
      await course.getByRole('radiogroup', {name: 'Options'}).getByRole('radio').first().click()
      await order.click()
      decided++
    } else await goOn.click()
    await changes(heading(course), title)
  }
}

const changes = (shown: Locator, before: string | null) =>
  expect.poll(() => shown.textContent().catch(() => before)).not.toBe(before)

/** Goes elsewhere, and waits until the LMS knows. */
async function leave(page: Page) {
  const before = lms.finished()
  await page.goto('about:blank')
  await expect.poll(() => lms.finished()).toBe(before + 1)
}

/** Ends the page as a power cut does: no event of it runs. */
async function kill(page: Page) {
  const crashed = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  session.send('Page.crash').catch(() => {})
  await crashed
}

it.each([
  ['january-strikes', 'the same device'],
  ['torkham-closure', 'a device that keeps nothing'],
])('%s is killed in an LMS, gone on with on %s, and completed', async (id, where) => {
  await serve(id)
  const first = await device()
  const {page, course} = await launch(first)
  await begin(course)
  await told(course).getByText(words.reporting).waitFor()
  await decide(course, 2)
  const [title, before] = [await heading(course).textContent(), await code(course)]
  expect(lms.kept().core).toMatchObject({lesson_status: 'incomplete', exit: 'suspend'})
  expect(reported()).toHaveLength(2)
  expect(reported()[0]).toMatchObject({type: 'choice', student_response: 'a', result: ''})
  await kill(page)

  const then = where === 'the same device' ? first : await device()
  if (then !== first) await then.addInitScript(refuseStorage)
  const again = await launch(then)
  await expect.poll(() => heading(again.course).textContent()).toBe(title)
  expect(await code(again.course)).toBe(before)
  await decide(again.course, Number.POSITIVE_INFINITY)
  await expect.poll(() => lms.kept().core?.lesson_status).toBe('completed')
  await leave(again.page)
  const ids = reported().map(each => each.id)
  expect(ids.length).toBeGreaterThan(2)
  expect(new Set(ids).size).toBe(ids.length)
  expect(lms.kept().core).toMatchObject({exit: '', score: {raw: ''}})
})

/** A browser that keeps nothing for a page inside another. */
function refuseStorage() {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('refused', 'SecurityError')
    },
  })
}

it('says what the LMS did not take, and sends it again by itself', async () => {
  await serve('january-strikes')
  const {course} = await launch(await device())
  await begin(course)
  lms.goAway(true)
  await decide(course, 1)
  await told(course).getByText(words.behind).waitFor()
  expect(reported()).toHaveLength(0)
  lms.goAway(false)
  await told(course).getByText(words.reporting).waitFor()
  expect(reported()).toHaveLength(1)
})

it('plays afresh where what the LMS kept is cut off, and keeps it until told otherwise', async () => {
  await serve('january-strikes')
  const cut = 'DEM1;400QKDHMWR00000302460;onward;1g4zos5mwx4'
  lms.keep({suspend_data: cut})
  const {page, course} = await launch(await device())
  await course.getByRole('alert').getByText(wordSuspendProblem('damaged')).waitFor()
  await heading(course).waitFor()
  const {violations} = await new AxeBuilder({page}).analyze()
  expect(violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`)).toEqual([])
  const download = page.waitForEvent('download')
  await course.getByRole('button', {name: words.save}).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(cut)
  await begin(course)
  await decide(course, 1)
  expect(lms.kept().suspend_data).toBe(cut)
  await course.getByRole('button', {name: words.replace}).click()
  await told(course).getByText(words.reporting).waitFor()
  expect(lms.kept().suspend_data).toMatch(/^DEM1;.{40,}/)
})

it('plays without an LMS, and says that nothing is reported', async () => {
  await serve('january-strikes')
  const page = unzipSync(zips['january-strikes'] ?? new Uint8Array())['index.html']
  const alone = await browser.open({path: 'icon.svg'})
  await alone.goto(`file://${file('index.html', strFromU8(page ?? new Uint8Array()))}`)
  await told(alone).getByText(words.alone).waitFor()
  await begin(alone)
  await decide(alone, 1)
  expect(lms.calls).toEqual([])
})
