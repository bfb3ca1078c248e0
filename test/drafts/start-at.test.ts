import {expect, test} from 'vitest'
import {startedAt} from '../../src/drafts/start-at.ts'
import {prepare} from '../../src/machines/game.ts'
import {begin, endingId, order, type Play, waiting} from '../../src/records/play.ts'
import {numberOf} from '../../src/session/story.ts'
import {january} from '../january.ts'

const setup = {
  held: [],
  rival: 'documented',
  dice: {seed: 4},
  rules: {audienceGate: 'on', deterrence: 'off'},
} as const

/** Goes on with the first open option at every turn. */
function playOn(play: Play): Play {
  const turn = waiting(play)
  const option = turn?.options.find(({id}) => order(play, id, 3).ok)
  const next = option && order(play, option.id, 3)
  return next?.ok ? playOn(next.value) : play
}

test('what follows a moment is what would have followed it in the whole play', () => {
  let play = begin(prepare(january), setup)
  for (let turn = 0; turn < 3; turn++) {
    const {options = []} = waiting(play) ?? {}
    const option = options.find(({sets}) => sets) ?? options.find(({tone}) => tone === 'ease')
    const next = option && order(play, option.id, 3)
    if (!next?.ok) throw new Error('The order was refused.')
    play = next.value
  }
  const last = play.steps.at(-1)
  const turn = waiting(play)?.id
  if (!last || !turn) throw new Error('The play has stopped.')
  const rest = startedAt(january, {turn, rungs: last.after, flags: last.flagsAfter})
  const started = playOn(begin(prepare(rest), setup))
  const whole = playOn(play)
  expect(last.flagsAfter.length).toBeGreaterThan(0)
  expect(endingId(started)).toBe(endingId(whole))
  expect(started.steps.map(({after}) => after)).toEqual(
    whole.steps.slice(play.steps.length).map(({after}) => after),
  )
})

test('turns are numbered as in the whole scenario', () => {
  const turn = january.turns[4]?.id ?? ''
  const rungs = {military: 1, diplomatic: 1, economic: 1, audience: 1, trust: 1} as const
  const play = begin(prepare(startedAt(january, {turn, rungs, flags: []})), setup)
  const waits = waiting(play)
  expect(waits?.id).toBe(turn)
  expect(waits && numberOf(play.playable, waits)).toBe(5)
  expect(play.playable.scenario.turns).toHaveLength(january.turns.length)
})

test('a turn that is not there changes nothing', () => {
  const rungs = {military: 0, diplomatic: 0, economic: 0, audience: 0, trust: 0} as const
  expect(startedAt(january, {turn: 'nowhere', rungs, flags: []})).toBe(january)
})
