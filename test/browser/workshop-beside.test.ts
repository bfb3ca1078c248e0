import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {clean, goBehind, problems, STRAIT, TEMPLATE, textBox, workshopIn} from './workshop-page.ts'

const browser = useBrowser()
const {opened, templateOpened, fileOpened} = workshopIn(browser)

describe('playing beside the text', () => {
  const desk = (page: Page) => page.frameLocator('iframe')

  it('goes on where it was after an edit, and says where that no longer fits', async () => {
    const page = await templateOpened()
    await page.getByRole('button', {name: 'Play from “A trawler is boarded”'}).click()
    const frame = desk(page)
    await frame.getByRole('heading', {level: 1, name: 'A trawler is boarded'}).waitFor()
    await frame.getByRole('radiogroup', {name: 'Options'}).getByRole('radio').first().click()
    await frame.getByRole('button', {name: 'Give the order'}).click()
    await frame.getByRole('button', {name: 'Continue'}).click()
    await frame.getByRole('heading', {level: 1, name: 'Saltmouth wants an answer'}).waitFor()

    await goBehind(page, 'title: Saltmouth wants an answer')
    await page.keyboard.type(' now')
    await frame.getByRole('heading', {level: 1, name: 'Saltmouth wants an answer now'}).waitFor()

    await goBehind(page, 'title: Saltmouth wants an answer now')
    await page.keyboard.press('Enter')
    await page.keyboard.type('when: audience >= 4')
    await frame.getByRole('heading', {level: 1, name: 'The other way round'}).waitFor()
    await frame.getByText('This crisis has been changed since you last played').waitFor()
  })

  it.each([
    'The January strikes',
    'The gate at Torkham',
    'Five billion by 2023',
    'Three neighbours, one threat',
  ])('shows the situation of %s and an option without scrolling', async title => {
    const page = await opened()
    await page.getByRole('button', {name: title}).click()
    await page.getByRole('button', {name: /^Play from/}).click()
    const frame = desk(page)
    const options = frame.getByRole('radiogroup', {name: 'Options'}).getByRole('radio')
    await options.first().waitFor()
    for (const each of [frame.getByRole('heading', {level: 1}), options.first()]) {
      const isInSight = await each.evaluate(element => {
        const {left, right, top, bottom} = element.getBoundingClientRect()
        const middle = (left + right) / 2
        return [top + 4, bottom - 4].every(y =>
          element.contains(document.elementFromPoint(middle, y)),
        )
      })
      expect(isInSight).toBe(true)
    }
  })

  it('has no library to go back to, and numbers its turns as in the whole', async () => {
    const page = await templateOpened()
    await page.getByRole('button', {name: 'Full play'}).click()
    await desk(page).getByRole('heading', {level: 1, name: TEMPLATE}).waitFor()
    expect(await desk(page).getByRole('button', {name: 'Back to the library'}).count()).toBe(0)
    await page.getByText('Set up').click()
    await page.getByLabel('From turn').selectOption({label: 'Saltmouth wants an answer'})
    await page.locator('.play-setup').getByRole('button', {name: 'Begin again'}).click()
    await desk(page).getByText('Turn 2 of 4').waitFor()
  })

  it('leaves no run among the plays of this device', async () => {
    const page = await templateOpened()
    await page.getByRole('button', {name: 'Play from “A trawler is boarded”'}).click()
    await desk(page).getByRole('heading', {level: 1, name: 'A trawler is boarded'}).waitFor()
    const keys = await page.evaluate(() => Object.keys(localStorage))
    expect(keys.filter(key => key.startsWith('demarche/run/'))).toEqual([])
  })
})

describe('a document of the author’s own', () => {
  it('is cited in the text as it stands, and known by the panel afterwards', async () => {
    const page = await fileOpened(STRAIT)
    await clean(page)
    await goBehind(page, 'trawlers into Tamsund. [H2]')
    await page.getByRole('button', {name: 'Passages'}).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('passages-title')
    await page.getByLabel('Add documents').setInputFiles({
      name: 'tide-book.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Early that day the tide turned at four in the morning.\n\nNobody was on the quay.\n',
      ),
    })
    await page.getByRole('button', {name: 'Choose words in paragraph 1'}).click()
    await page.getByLabel('or type words that occur in it').fill('turned at four')
    const says = page.getByLabel(/^What it supports/)
    await says.fill('Half a thought')
    await page.getByRole('button', {name: 'Close', exact: true}).click()
    await page.getByRole('button', {name: 'Choose words in paragraph 1'}).click()
    expect(await says.inputValue()).toBe('Half a thought')
    await page.getByLabel('or type words that occur in it').fill('turned at four')
    await says.fill('That day the tide turned at four in the morning.')
    await page.getByRole('button', {name: 'Cite this passage'}).click()
    await page.getByText('Too close to the source').waitFor()
    await says.fill('The water was low at dawn.')
    await page.getByRole('button', {name: 'Cite this passage'}).click()
    await page.getByText('T1 is in the scenario').waitFor()
    await page.getByRole('button', {name: 'Insert at the cursor'}).click()
    await expect.poll(() => textBox(page).evaluate(it => it.matches(':focus'))).toBe(true)
    await page.getByText('taken one of your trawlers into Tamsund. [H2][T1]').waitFor()
    await page.getByText('Document T · 1 passage cited').waitFor()
    await page.getByText('The words you chose are found in this text').waitFor()
    await clean(page)
  })

  it.each([
    ['', async () => {}, false],
    [' where no worker reads it', (page: Page) => page.addInitScript(refusePdfWorker), true],
  ])('is read from a PDF%s', async (_, before, isRefused) => {
    const paper = await browser.open({at: 'about:blank'})
    await paper.setContent(
      '<p>The tide turned at four.</p><p style="margin-top:4em">Nobody was on the quay.</p>',
    )
    const buffer = await paper.pdf()
    const page = await browser.open({path: 'workshop/', before})
    await page.getByRole('button', {name: TEMPLATE}).click()
    await page.getByRole('button', {name: 'Passages'}).click()
    await page
      .getByLabel('Add documents')
      .setInputFiles({name: 'tide-book.pdf', mimeType: 'application/pdf', buffer})
    await page.getByText('The tide turned at four.').waitFor()
    await page.getByText('Nobody was on the quay.').waitFor()
    await page.getByRole('button', {name: 'Choose words in paragraph 2'}).waitFor()
    expect(await page.evaluate(() => 'isRefused' in window)).toBe(isRefused)
  })

  it('is what its marks open, though a bundled one has the same letter', async () => {
    const page = await fileOpened(
      STRAIT.replace('letter: H', 'letter: R').replace(/\bH(\d)\b/g, 'R$1'),
    )
    await problems(page)
      .getByText(/^Line \d+\. The letter R belongs to the bundled document/)
      .waitFor()
    await page.getByRole('button', {name: 'Play from “A boat under tow”'}).click()
    await page
      .frameLocator('iframe')
      .getByRole('button', {name: 'Source R2', exact: true})
      .first()
      .click()
    const drawer = page
      .frameLocator('iframe')
      .getByRole('dialog', {name: 'Letters between the two harbour offices'})
    await drawer.getByText('text not on this device').waitFor()
    await drawer.getByText('save it as a plain text file').waitFor()
  })

  it('is offered a free letter where a bundled document has the one that was typed', async () => {
    const page = await fileOpened(STRAIT)
    await page.getByRole('button', {name: 'Passages'}).click()
    await page.getByLabel('Add documents').setInputFiles({
      name: 'tide-book.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The tide turned at four in the morning.'),
    })
    await page.getByRole('button', {name: 'Choose words in paragraph 1'}).click()
    await page.getByText('About the document').click()
    await page.getByLabel('Letter').fill('R')
    await page.getByText('R is the letter of the bundled document').waitFor()
    await page.getByRole('button', {name: 'Take the free letter T'}).click()
    expect(await page.getByLabel('Letter').inputValue()).toBe('T')
  })

  it('is not cited while the scenario does not parse', async () => {
    const page = await fileOpened('turns: [\n')
    await page.getByRole('button', {name: 'Passages'}).click()
    await page.getByText('Nothing can be cited until it does').waitFor()
  })
})

/** A browser in which the worker of the PDF reader cannot start. */
function refusePdfWorker() {
  const Started = Worker
  window.Worker = class extends Started {
    constructor(address: string | URL, options?: WorkerOptions) {
      if (String(address).includes('pdf')) {
        Object.assign(window, {isRefused: true})
        throw new DOMException('refused', 'SecurityError')
      }
      super(address, options)
    }
  }
}
