import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {openOptions, prepare} from '../../src/machines/game.ts'
import {begin, isHeld, order, type Play, playRival, waiting} from '../../src/records/play.ts'
import {useBrowser} from './browser.ts'
import {kept, screen} from './player.ts'

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
    await page.getByText(title, {exact: true}).waitFor()
    const moved = page.getByRole('list', {name: 'What moved, and why'})
    expect(await moved.getByText('what happened before the decision').count()).toBeGreaterThan(0)
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
