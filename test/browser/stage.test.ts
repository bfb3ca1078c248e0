import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {MOVING, useBrowser} from './browser.ts'
import {
  code,
  codeText,
  endingTitle,
  opening,
  openScenario,
  ordered,
  playByMouse,
  RECORD_ORDERS,
  screen,
  sit,
} from './player.ts'
import {TONGUES} from './tongues.ts'

const browser = useBrowser()
const SEED = 3
/** The script of the stage; it alone brings the canvas. */
const STAGE = /\/assets\/stage-[\w-]{8}\.js$/
const whole = ordered(opening('pakistan', SEED), RECORD_ORDERS)

it('plays to the same ending and code where the stage cannot be had', async () => {
  const page = await openWithoutStage()
  await playWhole(page)
  expect(await page.locator('canvas').count()).toBe(0)
})

it('says nothing of an update where the stage cannot be had', async () => {
  const page = await openWithoutStage()
  await openScenario(page)
  expect(await page.getByRole('alert').count()).toBe(0)
})

it('stands behind the page as a picture that is hidden from screen readers', async () => {
  const page = await browser.open(MOVING)
  await page.locator('canvas').waitFor()
  expect(await page.locator('canvas').count()).toBe(1)
  expect(await page.locator('[aria-hidden="true"] canvas').count()).toBe(1)
  expect(await page.getByRole('button', {name: 'Rules'}).isVisible()).toBe(true)
})

it.each(TONGUES)('takes no key and no tab stop in $language', async ({language}) => {
  const page = await browser.open({language})
  await page.locator('canvas').waitFor()
  const stops = page.locator('#stage :is(a, button, input, select, textarea, [tabindex])')
  expect(await stops.count()).toBe(0)
})

it('leaves the console empty and the origin never in a whole play', async () => {
  const wrong: string[] = []
  const strangers: string[] = []
  const page = await browser.open({
    ...MOVING,
    seed: SEED,
    serviceWorkers: 'allow',
    before: async page => {
      page.on('console', message => {
        if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
      })
      page.on('pageerror', error => wrong.push(error.message))
      page.on('request', request => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(browser.site()))
          strangers.push(request.url())
      })
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', event =>
          console.error(`The policy forbids ${event.violatedDirective}: ${event.blockedURI}`),
        ),
      )
    },
  })
  await page.locator('canvas').waitFor()
  await playWhole(page)
  await page
    .getByRole('button', {name: /^Source /})
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', {name: 'Close'}).click()
  await page.getByRole('link', {name: 'Step through this play'}).click()
  await screen(page, whole.steps[0]?.turn.title ?? '')
  expect({wrong, strangers}).toEqual({wrong: [], strangers: []})
})

/** A page that asked for its stage and did not get it. */
async function openWithoutStage(): Promise<Page> {
  let blocked = 0
  const page = await browser.open({
    ...MOVING,
    seed: SEED,
    before: page =>
      page.route(STAGE, route => {
        blocked++
        return route.abort()
      }),
  })
  await expect.poll(() => blocked).toBeGreaterThan(0)
  return page
}

async function playWhole(page: Page) {
  await openScenario(page)
  await sit(page, 'pakistan')
  await playByMouse(page, whole.steps)
  await screen(page, endingTitle(whole))
  await expect.poll(() => code(page)).toBe(codeText(whole))
}
