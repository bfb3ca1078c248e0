import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {generate} from 'lean-qr'
import type {Page} from 'playwright-core'
import {afterAll, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {codeText, opening, ordered, RECORD_ORDERS} from './player.ts'

const whole = codeText(ordered(opening('pakistan', 3), RECORD_ORDERS))
const short = codeText(ordered(opening('pakistan', 3), ['protest', 'summon']))

const WIDTH = 640
const HEIGHT = 480
const folder = mkdtempSync(join(tmpdir(), 'demarche-camera-'))
const film = join(folder, 'codes.y4m')
writeFileSync(film, filmOf([`https://a.example/debrief/#${whole}`, 'WIFI:S:school;;', short]))
afterAll(() => rmSync(folder, {recursive: true}))

/** A camera that shows the film again and again; whether a page may use it is asked as of any camera. */
const browser = useBrowser([
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
])

it('lists each code that the camera shows once, and gathers them when done', async () => {
  const page = await browser.open({path: 'debrief/', permissions: ['camera'], before: noteStreams})
  await page.getByRole('button', {name: 'Scan codes by camera'}).click()
  const found = page.getByRole('list', {name: 'Codes found'}).getByRole('listitem')
  await found.nth(1).waitFor()
  await page.getByText('This picture holds something else').waitFor()
  expect((await found.allTextContents()).sort()).toEqual([whole, short].sort())
  await page.getByRole('button', {name: 'Done', exact: true}).click()
  await page.getByText('2 new plays.').waitFor()
  expect(await tracks(page)).toEqual(['ended'])
})

it('lets the camera go when the dialog is left', async () => {
  const page = await browser.open({path: 'debrief/', permissions: ['camera'], before: noteStreams})
  await page.getByRole('button', {name: 'Scan codes by camera'}).click()
  await page.getByRole('list', {name: 'Codes found'}).waitFor()
  expect(await tracks(page)).toEqual(['live'])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({state: 'detached'})
  expect(await tracks(page)).toEqual(['ended'])
})

it('says what to do where the camera is refused', async () => {
  const page = await browser.open({path: 'debrief/'})
  await page.getByRole('button', {name: 'Scan codes by camera'}).click()
  await page.getByText('The camera was refused. Allow it for this page').waitFor()
  await page.getByRole('button', {name: 'Cancel', exact: true}).click()
})

it('is not offered where a browser has no camera to give', async () => {
  const page = await browser.open({
    path: 'debrief/',
    before: page =>
      page.addInitScript(() =>
        Object.defineProperty(navigator, 'mediaDevices', {value: undefined}),
      ),
  })
  await page.getByRole('button', {name: 'Gather', exact: true}).waitFor()
  expect(await page.getByRole('button', {name: 'Scan codes by camera'}).count()).toBe(0)
})

/** Keeps every stream that the page is given, so that it can be asked whether it still runs. */
const noteStreams = (page: Page) =>
  page.addInitScript(() => {
    const {mediaDevices} = navigator
    const given = mediaDevices.getUserMedia.bind(mediaDevices)
    const streams: MediaStream[] = []
    Object.assign(window, {streams})
    mediaDevices.getUserMedia = async wanted => {
      const stream = await given(wanted)
      streams.push(stream)
      return stream
    }
  })

const tracks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    (window as unknown as {streams: MediaStream[]}).streams.flatMap(stream =>
      stream.getTracks().map(({readyState}) => readyState),
    ),
  )

/** A film in which each text stands as a code for a second. */
function filmOf(texts: readonly string[]): Buffer {
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F2:1 Ip A1:1 C420jpeg\n`)
  const frames = texts.flatMap(text => [frameOf(text), frameOf(text)])
  return Buffer.concat([head, ...frames])
}

function frameOf(text: string): Buffer {
  const picture = generate(text)
  const points = Math.floor((HEIGHT - 80) / picture.size)
  const bright = Buffer.alloc(WIDTH * HEIGHT, 235)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const field = (at: number) => Math.floor((at - 40) / points)
      if (picture.get(field(x), field(y))) bright[y * WIDTH + x] = 16
    }
  }
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  return Buffer.concat([Buffer.from('FRAME\n'), bright, colourless])
}
