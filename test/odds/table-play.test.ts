import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scenariosIn} from '../../build/library-plugin.ts'
import {type Playable, prepare} from '../../src/machines/game.ts'
import {POLICIES} from '../../src/machines/rivals.ts'
import {tablePlayer} from '../../src/odds/table-play.ts'
import type {Setup} from '../../src/records/play.ts'
import {CHART, type Player} from '../../src/records/player.ts'
import {anyScenario} from '../machines/any-scenario.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const library = scenariosIn(ROOT).map(prepare)

type Wander = {readonly setup: Setup; readonly picks: readonly number[]; readonly rolls: number[]}

const wanderIn = ({scenario}: Playable): fc.Arbitrary<Wander> =>
  fc.record({
    setup: fc.record({
      held: fc.subarray(Object.keys(scenario.seats)),
      rival: fc.constantFrom(...POLICIES),
      dice: fc.oneof(
        fc.integer({min: 0, max: 0xffffffff}).map(seed => ({seed})),
        fc.integer({min: 1, max: 6}).map(fixed => ({fixed})),
      ),
      rules: fc.record({
        audienceGate: fc.constantFrom('on', 'off'),
        deterrence: fc.constantFrom('on', 'off'),
      }),
    }),
    picks: fc.array(fc.nat({max: 999}), {minLength: 12, maxLength: 12}),
    // 0 lets the dice decide; others are rolls that a record may hold.
    rolls: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 6), {minLength: 12, maxLength: 12}),
  })

/** All that a player says of a wander: the course behind every order, and its answers at every turn. */
function said<P>(player: Player<P>, playable: Playable, {setup, picks, rolls}: Wander) {
  const told: unknown[] = []
  let play = player.begin(playable, setup)
  for (const [index, pick] of picks.entries()) {
    const turn = player.waiting(play)
    const asked = [turn?.id, player.isHeld(play), player.rollFor(play)]
    told.push([...asked, player.rivalChoice(play)?.id, courseIn(player, play)])
    if (!turn) break
    const option = turn.options[pick % turn.options.length]
    const roll = rolls[index]
    const next = player.order(play, option?.id ?? '', roll === 0 ? undefined : roll)
    if (next.ok) play = next.value
    else told.push(next.error)
  }
  for (const refused of ['nothing', '']) told.push(player.order(play, refused))
  told.push(player.order(play, player.waiting(play)?.options[0]?.id ?? '', 7))
  return told
}

/** A course without the chart and the scenario, which no failure needs to print. */
function courseIn<P>(player: Player<P>, play: P) {
  const {playable: _, steps, ...course} = player.courseOf(play)
  return {
    ...course,
    steps: steps.map(({turn, option, ...step}) => ({turn: turn.id, option: option.id, ...step})),
  }
}

describe('a play by memory goes as the chart does', () => {
  const memory = tablePlayer()
  const compare = (playable: Playable, wander: Wander) => {
    const wanted = said(CHART, playable, wander)
    expect(said(memory, playable, wander)).toStrictEqual(wanted)
    expect(said(memory, playable, wander)).toStrictEqual(wanted)
  }

  it.each(library.map(each => [each.scenario.id, each] as const))(
    'in %s, from any seats, under any rival, dice and switches',
    (_, playable) => {
      fc.assert(
        fc.property(wanderIn(playable), wander => compare(playable, wander)),
        {numRuns: 80},
      )
    },
  )

  it('in any small scenario', () => {
    fc.assert(
      fc.property(
        anyScenario({mostTurns: 5})
          .map(prepare)
          .chain(playable => fc.tuple(fc.constant(playable), wanderIn(playable))),
        ([playable, wander]) => compare(playable, wander),
      ),
      {numRuns: 150},
    )
  })
})
