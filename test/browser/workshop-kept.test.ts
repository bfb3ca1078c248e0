import type {BrowserContext, Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {numbers} from './chances.ts'
import {THOROUGH} from './thorough.ts'
import {goBehind, kept, problems, STRAIT, TEMPLATE, textBox, workshopIn} from './workshop-page.ts'

const browser = useBrowser()
const {opened, templateOpened, fileOpened} = workshopIn(browser)

describe('two tabs', () => {
  it('tell one another, and neither loses what was typed', async () => {
    const page = await fileOpened(STRAIT)
    await kept(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await textBox(other).waitFor()
    await page.getByRole('alert').getByText('also open in another tab').waitFor()
    await goBehind(page, 'demarche: 1')
    await page.keyboard.type(' # one')
    await kept(page)
    await goBehind(other, 'demarche: 1')
    await other.keyboard.type(' # two')
    await other.getByText('kept as a draft of its own').waitFor()
    await page.reload()
    await page.getByText('# one').waitFor()
    await other.reload()
    await other.getByText('# two').waitFor()
  })
})

describe('what the bar says of keeping', () => {
  it('is that nothing is kept, from the first moment, where the browser refuses', async () => {
    const page = await browser.open({
      path: 'workshop/',
      before: page =>
        page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('refused', 'SecurityError')
          }
        }),
    })
    await page.getByRole('button', {name: TEMPLATE}).click()
    await page.getByText('NOT KEPT: this browser refuses to.').waitFor()
    await goBehind(page, 'tone: ease')
    await page.keyboard.type('x')
    await problems(page)
      .getByText(/cannot be “easex”/)
      .waitFor()
    await page.getByText('NOT KEPT: this browser refuses to.').waitFor()
  })

  it('is that nothing is kept yet while somebody types', async () => {
    const page = await templateOpened()
    await page.getByText(/^draft kept/).waitFor()
    await textBox(page).click()
    const told = await page.locator('.keeping').evaluateHandle(it => {
      const seen: string[] = []
      new MutationObserver(() => seen.push(it.textContent ?? '')).observe(it, {
        ...{subtree: true, childList: true, characterData: true},
      })
      return seen
    })
    await page.keyboard.type('#')
    await expect.poll(() => told.evaluate(([first = '']) => first)).toMatch(/^not yet kept/)
  })

  it('is that a new draft is kept before anybody types', async () => {
    const page = await templateOpened()
    await page.getByText('draft kept · not yet saved as a file').waitFor()
    await page.reload()
    await textBox(page).waitFor()
  })
})

it('says that a draft is not here, where the address names one that is gone', async () => {
  const page = await opened('workshop/#draft=gone')
  await page.getByRole('alert').getByText('The draft that this address names').waitFor()
  await page.getByRole('button', {name: TEMPLATE}).waitFor()
})

it('keeps two copies of one crisis apart', async () => {
  const page = await templateOpened()
  await kept(page)
  await page.getByRole('button', {name: 'All drafts'}).click()
  await page.getByRole('button', {name: TEMPLATE, exact: true}).click()
  await page.getByText('id: fishing-dispute-copy-2').waitFor()
})

describe('what was typed a moment ago', () => {
  const ways: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    [
      'closed',
      page => Promise.all([page.waitForEvent('close'), page.close({runBeforeUnload: true})]),
    ],
    ['left for another page', page => page.goto(`${browser.site()}guide/`)],
  ]
  it.each(ways)('is there again after the page was %s', async (_, leave) => {
    let page = await fileOpened('demarche: 1 #\nid: small\n', 'small.yaml')
    const context = page.context()
    await kept(page)
    const address = page.url()
    for (let times = 1; times <= 5; times++) {
      page.on('dialog', dialog => void dialog.accept())
      await textBox(page).click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('End')
      await page.keyboard.insertText(` ${times}`)
      await leave(page)
      page = await context.newPage()
      await page.goto(address)
      await page
        .getByText(
          `demarche: 1 #${[1, 2, 3, 4, 5]
            .slice(0, times)
            .map(n => ` ${n}`)
            .join('')}`,
        )
        .waitFor()
    }
    const copies = () =>
      page.evaluate(() =>
        Object.keys(localStorage).filter(key => key.startsWith('demarche/draft/')),
      )
    await expect.poll(copies).toEqual([])
  })
})

/** Ends the tab as a crash does, without a word to the page. */
async function kill(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page)
  await Promise.race([session.send('Page.crash').catch(() => {}), page.waitForEvent('crash')])
  await page.close()
}

/** A hundred where every case is taken. */
const KILLS = THOROUGH ? 100 : 10

it(`comes back as of the last pause in typing when its tab is killed ${KILLS} times`, async () => {
  let page = await fileOpened('demarche: 1 #\nid: small\n', 'small.yaml')
  const context = page.context()
  await page.waitForURL(/#draft=/)
  const address = page.url()
  const chances = numbers(11)
  const next = () => chances.next().value ?? 0
  let line = 'demarche: 1 #'
  for (let kills = 0; kills < KILLS; kills++) {
    await textBox(page).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    // Typed, and then rested on.
    const rested = ` ${next().toString(36)}`
    await page.keyboard.type(rested)
    await kept(page)
    // Typed when it is killed.
    const late = ` ${next().toString(36)}`
    await page.keyboard.type(late.slice(0, next() % (late.length + 1)))
    await kill(context, page)
    page = await context.newPage()
    await page.goto(address)
    await textBox(page).waitFor()
    const now = (await page.locator('.cm-line').first().textContent()) ?? ''
    expect(now.slice(0, (line + rested).length), `kill ${kills}, late ${late}`).toBe(line + rested)
    expect((line + rested + late).slice(0, now.length)).toBe(now)
    line = now
    if (line.length > 36) {
      await textBox(page).click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Shift+End')
      await page.keyboard.type('demarche: 1 #')
      await kept(page)
      line = 'demarche: 1 #'
    }
  }
}, 600_000)
