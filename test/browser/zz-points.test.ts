import {expect, it} from 'vitest'
import {useBrowser} from './browser.ts'
import {
  ladders,
  opening,
  openScenario,
  ordered,
  playByMouse,
  RECORD_ORDERS,
  screen,
  sit,
} from './player.ts'

const browser = useBrowser()

/** A seed whose dice bring neither misread nor leak on the record's path. */
const FAIR_SEED = 4

it('shows the rungs of the record behind each of its orders, and its ending', async () => {
  const page = await browser.open({seed: FAIR_SEED})
  await openScenario(page)
  await sit(page, 'pakistan')
  const rungs: string[] = []
  const {steps} = ordered(opening('pakistan', FAIR_SEED), RECORD_ORDERS)
  await playByMouse(page, steps, async () => rungs.push(await ladders(page)))
  expect(rungs.join(' ')).toBe('21022 23111 33111 33122 23123 12123 01124 00124')
  await screen(page, 'Consulting neighbours')
})
