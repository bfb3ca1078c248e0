import fc from 'fast-check'
import {openOptions, type Playable, prepare} from '../../src/machines/game.ts'
import {POLICIES} from '../../src/machines/rivals.ts'
import {
  begin,
  isHeld,
  order,
  type Play,
  playRival,
  type Setup,
  waiting,
} from '../../src/records/play.ts'
import {recordOf, writeRecord} from '../../src/records/record.ts'
import {january} from '../january.ts'
import {anyScenario} from '../machines/any-scenario.ts'

/** January, prepared once. */
export const JANUARY = prepare(january)

/** A setup for a person in Pakistan's seat, with live dice. */
export const SETUP: Setup = {
  held: ['pakistan'],
  rival: 'documented',
  dice: {seed: 20240116},
  rules: {audienceGate: 'on', deterrence: 'off'},
}

/** The play behind these orders for the held seats; the policy plays the others until the next. */
export function played(
  options: readonly string[],
  setup: Setup = SETUP,
  playable: Playable = JANUARY,
): Play {
  let play = begin(playable, setup)
  for (const option of options) {
    while (waiting(play) && !isHeld(play)) play = playRival(play)
    const next = order(play, option)
    if (!next.ok) throw new Error(`${option}: ${next.error.code}`)
    play = next.value
  }
  return play
}

/** Any legal play of January or of a small scenario: any seats, rival, dice and switches; finished or not. */
export const anyPlay = (): fc.Arbitrary<Play> =>
  fc.oneof(fc.constant(JANUARY), anyScenario({mostTurns: 6}).map(prepare)).chain(playable =>
    fc
      .record({
        setup: setupFor(playable),
        picks: fc.array(fc.nat({max: 1000}), {minLength: 8, maxLength: 8}),
        stopAt: fc.oneof(fc.constant(99), fc.nat({max: 6})),
      })
      .map(({setup, picks, stopAt}) => wander(playable, setup, picks, stopAt)),
  )

function setupFor({scenario}: Playable): fc.Arbitrary<Setup> {
  return fc
    .record({
      held: fc.subarray(Object.keys(scenario.seats)),
      rival: fc.constantFrom(...POLICIES),
      dice: fc.oneof(
        fc.integer({min: 0, max: 0xffffffff}).map(seed => ({seed})),
        fc.integer({min: 1, max: 6}).map(fixed => ({fixed})),
      ),
      audienceGate: fc.constantFrom('on', 'off'),
      deterrence: fc.constantFrom('on', 'off'),
    })
    .map(
      ({held, rival, dice, audienceGate, deterrence}): Setup => ({
        held,
        rival,
        dice,
        rules: {audienceGate, deterrence},
      }),
    )
}

/** A person who picks at random among the open options, and stops where told. */
function wander(playable: Playable, setup: Setup, picks: readonly number[], stopAt: number): Play {
  let play = begin(playable, setup)
  while (waiting(play) && play.steps.length < stopAt) {
    const open = openOptions(play.game)
    const option = open[(picks[play.steps.length] ?? 0) % open.length]
    if (!option) throw new Error('No option is open.')
    const next = isHeld(play) ? order(play, option.id) : {ok: true as const, value: playRival(play)}
    if (!next.ok) throw new Error(next.error.code)
    play = next.value
  }
  // A counterexample is told by its record, not by the whole chart.
  return Object.assign(play, {[fc.toStringMethod]: () => writeRecord(recordOf(play))})
}
