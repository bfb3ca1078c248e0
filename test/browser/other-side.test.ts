import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {openOptions, prepare} from '../../src/machines/game.ts'
import {begin, isHeld, order, type Play, playRival, waiting} from '../../src/records/play.ts'
import {NO_REMARKS, recordOf, writeRecord} from '../../src/records/record.ts'
import {useBrowser} from './browser.ts'
import {kept, opening, ordered, screen} from './player.ts'
import {TONGUES} from './tongues.ts'

const browser = useBrowser()
const scenarios = scenariosIn(new URL('../../', import.meta.url).pathname)

/** Every bundled turn with an event, each from a seat that does not decide it. */
const watched = scenarios.flatMap(scenario =>
  scenario.turns.flatMap(turn => {
    const other = Object.keys(scenario.seats).find(
      seat => seat !== turn.seat && !turn.seats?.includes(seat),
    )
    return turn.event && other !== undefined
      ? [[turn.event.title, turn, other, scenario] as const]
      : []
  }),
)

describe('a turn that the other side plays', () => {
  it.each(watched)('tells its event: %s', async (title, turn, seat, scenario) => {
    const play = upTo(
      begin(prepare(scenario), {
        held: [seat],
        rival: 'documented',
        dice: {fixed: 3},
        rules: scenario.rules,
      }),
      turn.id,
    )
    const page = await browser.open(kept(play))
    await screen(page, turn.title)
    await page.getByRole('heading', {name: 'Before the decision'}).waitFor()
    const {short} = scenario.seats[turn.seat ?? ''] ?? {}
    await page.getByRole('heading', {name: `What ${short} sees`}).waitFor()
    await page.getByText(title, {exact: true}).waitFor()
    const moved = page.getByRole('list', {name: 'What moved, and why'})
    expect(await moved.getByText('what happened before the decision').count()).toBeGreaterThan(0)
  })
})

describe('a forecast', () => {
  const struck = ordered(opening('pakistan', 3), ['protest', 'recall', 'strike'])

  describe.each(TONGUES)('in $language', ({language, en}) => {
    it.each([
      {width: 1366, height: 768},
      {width: 390, height: 844},
      {width: 320, height: 256},
    ])('asks in sight how sure it is once it is made, and presumes nothing: $width', async size => {
      const page = await browser.open({...kept(struck), language, viewport: size})
      const group = (name: string) => page.getByRole('radiogroup', {name})
      const sure = group(en.rival.sure)
      await group(en.rival.forecast).getByRole('radio').first().check()
      await expect
        .poll(async () => {
          const box = await sure.boundingBox()
          return box !== null && box.y > -1 && box.y + box.height < size.height + 1
        })
        .toBe(true)
      expect(await sure.getByRole('radio', {checked: true}).count()).toBe(0)
    })
  })

  it('may leave open how sure it is, and the debrief says so', async () => {
    const turn = waiting(struck)
    const play = playRival(struck)
    const record = recordOf(play, {
      ...NO_REMARKS,
      forecasts: {[turn?.id ?? '']: {option: turn?.options[0]?.id ?? ''}},
    })
    const page = await browser.open({path: 'debrief/'})
    await page.getByLabel('Choose a record file').setInputFiles({
      name: 'play.demarche.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeRecord(record)),
    })
    await page.getByRole('button', {name: 'End', exact: true}).click()
    await page.getByText('(how sure: not said)').waitFor()
  })
})

/** The play where this turn waits: people take the first open option that leads there. */
function upTo(play: Play, turn: string): Play {
  const found = search(play, turn)
  if (!found) throw new Error(`No way to "${turn}".`)
  return found
}

function search(play: Play, turn: string): Play | undefined {
  const now = waiting(play)
  if (!now) return undefined
  if (now.id === turn) return play
  if (!isHeld(play)) return search(playRival(play), turn)
  for (const {id} of openOptions(play.game)) {
    const next = order(play, id)
    const found = next.ok ? search(next.value, turn) : undefined
    if (found) return found
  }
  return undefined
}
