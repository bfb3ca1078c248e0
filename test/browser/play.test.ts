import {describe, expect, it} from 'vitest'
import {type Play, playRivals} from '../../src/records/play.ts'
import {MOVING, useBrowser} from './browser.ts'
import {
  code,
  codeText,
  endingTitle,
  focusedScreen,
  opening,
  openScenario,
  ordered,
  playByKeyboard,
  playByMouse,
  screen,
  sit,
  toTheEnd,
} from './player.ts'
import {THOROUGH} from './thorough.ts'
import {ENGLISH, TONGUES, type Tongue} from './tongues.ts'

const browser = useBrowser()

const SEED = 20240116

describe.each(['pakistan', 'iran'])('from the seat of %s', seat => {
  const plays = threeEndings(opening(seat, SEED))

  it.each(plays)('a person comes to %s with the mouse', async (title, play) => {
    const page = await browser.open({...MOVING, seed: SEED})
    await openScenario(page)
    await sit(page, seat)
    await playByMouse(page, play.steps)
    await screen(page, title)
    await expect.poll(() => code(page)).toBe(codeText(play))
  })

  it.each(
    TONGUES.flatMap(tongue =>
      plays
        // The rest of the other languages takes minutes.
        .filter((_, index) => THOROUGH || index === 0 || tongue === ENGLISH)
        .map(([title, play]) => [title, tongue.language, retold(play, tongue)] as const),
    ),
  )('a person comes to %s in %s by keyboard alone', async (_, language, play) => {
    const page = await browser.open({seed: SEED, language})
    await playByKeyboard(page, seat, play.steps)
    await focusedScreen(page, endingTitle(play))
    await expect.poll(() => code(page)).toBe(codeText(play))
  })
})

/** A play to each of three endings, by the ending's title; the later ways there take the rarer options. */
function threeEndings(play: Play): [string, Play][] {
  const found = new Map([...toTheEnd(play)].map(ended => [endingTitle(ended), ended]))
  const three = [...found].slice(-3)
  if (three.length < 3) throw new Error(`Seed ${SEED} leaves ${found.size} endings.`)
  return three
}

/** The same play as this language tells it. */
function retold({setup, steps}: Play, tongue: Tongue): Play {
  const orders = steps.filter(({by}) => by === 'person').map(({option}) => option.id)
  return playRivals(ordered(opening(setup.held[0] ?? '', SEED, tongue), orders))
}
