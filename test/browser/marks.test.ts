import {expect, it} from 'vitest'
import {outcomeOf} from '../../src/session/story.ts'
import {useBrowser} from './browser.ts'
import {JANUARY, kept, opening, openScenario, ordered, outcomeTitle, screen} from './player.ts'
import {TONGUES} from './tongues.ts'

const browser = useBrowser()
const start = opening('pakistan', 3)
const told = ordered(start, ['protest', 'recall'])

it('says which rung of a ladder ends the story', async () => {
  const page = await browser.open(kept(start))
  const military = page.getByRole('group', {name: 'Military', exact: true})
  await military.getByText('The rung “campaign” ends the story.').waitFor()
  expect(await page.getByText(/ends the story/).count()).toBe(1)
})

it.each(
  TONGUES.flatMap(({language}) => [
    {language, width: 1366, height: 768},
    {language, width: 390, height: 844},
  ]),
)('brings the situation of a seat into sight once it is taken: $language, $width', async size => {
  const {language, ...viewport} = size
  const page = await browser.open({language, viewport})
  await openScenario(page)
  await page.getByRole('radio').first().check()
  const brief = page.locator('.seat-brief')
  await expect
    .poll(async () => {
      const box = await brief.boundingBox()
      return box !== null && box.y > -1 && box.y + box.height < viewport.height + 1
    })
    .toBe(true)
})

it('lights the turn that is told, and then the one that waits', async () => {
  const page = await browser.open(kept(told, 'told'))
  const lit = () =>
    page.locator('.pips i').evaluateAll(pips => pips.findIndex(pip => pip.className === 'now'))
  const step = told.steps.at(-1)
  await screen(page, step ? outcomeTitle(step) : '')
  expect(await lit()).toBe(1)
  await page.getByRole('button', {name: 'Continue'}).click()
  await expect.poll(lit).toBe(2)
})

it.each(TONGUES)(
  'picks by number only while an option has the focus, and says so in $language',
  async tongue => {
    const {language, en} = tongue
    const page = await browser.open({...kept(start), language})
    const options = page.getByRole('radiogroup', {name: en.play.options})
    await options.waitFor()
    expect(
      await options.evaluate(group => {
        const help = document.getElementById(group.getAttribute('aria-describedby') ?? '')
        return help?.textContent
      }),
    ).toBe(en.play.optionKeys)
    await page.keyboard.press('2')
    expect(await options.getByRole('radio', {checked: true}).count()).toBe(0)
    await options.getByRole('radio').first().focus()
    await page.keyboard.press('2')
    await expect.poll(() => options.getByRole('radio').nth(1).isChecked()).toBe(true)
  },
)

it('tells at every turn what the held seat wants', async () => {
  const page = await browser.open(kept(start))
  await page.getByText('What your seat wants').click()
  for (const {text} of JANUARY.scenario.seats.pakistan?.aims ?? []) {
    expect(await page.getByRole('listitem').filter({hasText: text}).isVisible()).toBe(true)
  }
})

it('stops once at a passage that a telling marks and cites', async () => {
  const page = await browser.open(kept(told, 'told'))
  const step = told.steps.at(-1)
  if (!step) throw new Error('Nothing was played.')
  await screen(page, outcomeTitle(step))
  expect(outcomeOf(JANUARY, step)).toMatchObject({
    cites: ['R11'],
    text: expect.stringContaining('[R11]'),
  })
  const before = page.locator('.telling, .telling + .grounds')
  expect(await before.getByRole('button', {name: 'Source R11'}).count()).toBe(1)
})

it('opens a source from the words of a crisis', async () => {
  const page = await browser.open(kept(start))
  await page.getByRole('button', {name: 'Words', exact: true}).click()
  const words = page.getByRole('dialog', {name: 'Words and marks'})
  await words.getByRole('button', {name: 'Source R13'}).click()
  await page.getByRole('dialog').filter({hasText: 'Paragraph 13'}).waitFor()
})

it('explains only the names that its reasons call on', async () => {
  const page = await browser.open(kept(start))
  await page.getByRole('button', {name: 'Words', exact: true}).click()
  const words = page.getByRole('dialog', {name: 'Words and marks'})
  await words.getByText('Fearon (1994)').waitFor()
  expect(await words.getByText(/Pruitt/).count()).toBe(0)
})
