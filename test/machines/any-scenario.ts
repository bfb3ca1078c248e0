import fc from 'fast-check'
import {LADDERS, TONES} from '../../src/scenarios/ladders.ts'
import type {Moves, Scenario} from '../../src/scenarios/schema.ts'
import {SEATS, type SmallOption, type SmallTurn, smallScenario} from './small-scenario.ts'

/** Random scenarios that always have an open option and an ending. */
export function anyScenario({mostTurns = 4, mostOptions = 4} = {}): fc.Arbitrary<Scenario> {
  return fc
    .record({
      start: fc.record({
        military: rung,
        diplomatic: rung,
        economic: rung,
        audience: rung,
        trust: rung,
      }),
      turns: fc.array(turnOf(mostOptions), {minLength: 1, maxLength: mostTurns}),
      whens: fc.array(fc.option(condition, {nil: undefined, freq: 2}), {
        minLength: mostTurns,
        maxLength: mostTurns,
      }),
      endings: fc.array(fc.record({when: condition, immediate: fc.boolean()}), {maxLength: 3}),
      audienceGate: fc.constantFrom('on', 'on', 'off'),
    })
    .map(({start, turns, whens, endings, audienceGate}) =>
      smallScenario({
        start,
        flags: FLAGS,
        rules: {audienceGate},
        turns: Object.fromEntries(
          turns.map((turn, index) => {
            const when = whens[index]
            return [`turn-${index + 1}`, {...turn, ...(when ? {when} : {})}]
          }),
        ),
        endings: {
          ...Object.fromEntries(endings.map((ending, index) => [`ending-${index + 1}`, ending])),
          over: {},
        },
      }),
    )
}

const rung = fc.constantFrom(0, 1, 2, 3, 4)
const effect = fc.oneof(fc.integer({min: -1, max: 1}), fc.integer({min: -4, max: 4}))
const moves: fc.Arbitrary<Moves> = fc.record(
  {military: effect, diplomatic: effect, economic: effect, audience: effect, trust: effect},
  {requiredKeys: []},
)
const FLAGS = ['word', 'bond']

const condition = fc.oneof(
  fc
    .tuple(fc.constantFrom(...LADDERS), fc.constantFrom('>=', '<='), fc.integer({min: 1, max: 3}))
    .map(parts => parts.join(' ')),
  fc.constantFrom('military >= 4', 'word', '!bond', 'word && trust >= 2', 'bond || economic == 2'),
)

const option: fc.Arbitrary<SmallOption> = fc
  .record({
    tone: fc.constantFrom(...TONES),
    channel: fc.constantFrom('open', 'quiet'),
    moves,
    sets: fc.option(fc.array(fc.constantFrom(...FLAGS), {minLength: 1, maxLength: 3}), {
      nil: undefined,
      freq: 2,
    }),
    when: fc.option(condition, {nil: undefined, freq: 2}),
    history: fc.option(fc.constantFrom('did', 'nearest'), {nil: undefined, freq: 2}),
  })
  .map(defined)

/** The first option of every turn has no condition; every flag is set somewhere. */
const turnOf = (mostOptions: number): fc.Arbitrary<SmallTurn> =>
  fc
    .record({
      seats: fc.uniqueArray(fc.constantFrom(...SEATS), {minLength: 1, maxLength: 2}),
      event: fc.option(moves, {nil: undefined, freq: 2}),
      options: fc.array(option, {minLength: 2, maxLength: mostOptions}),
    })
    .map(({seats, event, options}) => ({
      ...(seats.length > 1 ? {seats} : {seat: seats[0] ?? 'north'}),
      ...(event ? {event} : {}),
      options: Object.fromEntries(
        options.map((each, index) => [`option-${index + 1}`, index === 0 ? certain(each) : each]),
      ),
    }))

function certain({when: _, ...rest}: SmallOption): SmallOption {
  return rest
}

/** Without the keys that hold nothing. */
function defined<T extends object>(value: T) {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
