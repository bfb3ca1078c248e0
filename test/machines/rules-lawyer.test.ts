import fc from 'fast-check'
import {expect, it} from 'vitest'
import {position, proceed} from '../../src/machines/game.ts'
import {LADDERS, type Rungs, TONES, type Tone} from '../../src/scenarios/ladders.ts'
import type {Moves} from '../../src/scenarios/schema.ts'
import {type Ruling, ruleOnEvent, ruleOnOrder} from './rules-lawyer.ts'
import {ordered, smallScenario, started} from './small-scenario.ts'

type Turn = {
  event: Moves | undefined
  moves: Moves
  tone: Tone
  channel: 'open' | 'quiet'
  roll: number
}
type Case = {start: Rungs; audienceGate: boolean; deterrence: boolean; turns: readonly Turn[]}

const rung = fc.constantFrom(0, 1, 2, 3, 4)
const rungs: fc.Arbitrary<Rungs> = fc.record({
  military: rung,
  diplomatic: rung,
  economic: rung,
  audience: rung,
  trust: rung,
})
const effect = fc.oneof(
  fc.constant(0),
  fc.integer({min: -1, max: 1}),
  fc.integer({min: -4, max: 4}),
)
const moves: fc.Arbitrary<Moves> = fc.record({
  military: effect,
  diplomatic: effect,
  economic: effect,
  audience: effect,
  trust: effect,
})
const turn: fc.Arbitrary<Turn> = fc.record({
  event: fc.option(moves, {nil: undefined}),
  moves,
  tone: fc.constantFrom(...TONES),
  channel: fc.constantFrom('open', 'quiet'),
  roll: fc.integer({min: 1, max: 6}),
})
const anyCase: fc.Arbitrary<Case> = fc.record({
  start: rungs,
  audienceGate: fc.boolean(),
  deterrence: fc.boolean(),
  turns: fc.array(turn, {minLength: 1, maxLength: 2}),
})
/** An event crosses, an easing order goes back, and the die may push again. */
const nearCrossing: fc.Arbitrary<Case> = fc.record({
  start: fc.record({
    military: fc.constantFrom(1, 2),
    diplomatic: fc.constantFrom(0, 1, 2),
    economic: fc.constantFrom(1, 2, 3),
    audience: rung,
    trust: fc.constantFrom(0, 1, 1, 1),
  }),
  audienceGate: fc.boolean(),
  deterrence: fc.boolean(),
  turns: fc.array(
    fc.record({
      event: fc.record({military: fc.constantFrom(1, 2)}),
      moves: fc.record({military: fc.integer({min: -2, max: 1}), economic: effect, trust: effect}),
      tone: fc.constantFrom<Tone>('ease', 'force', 'force'),
      channel: fc.constantFrom('open', 'quiet'),
      roll: fc.constantFrom(1, 1, 2, 6),
    }),
    {minLength: 1, maxLength: 2},
  ),
})

/** The event crosses, the order eases back, and a misread of force crosses once more. */
const CROSSES_TWICE: Case = {
  start: {military: 2, diplomatic: 0, economic: 0, audience: 0, trust: 1},
  audienceGate: true,
  deterrence: false,
  turns: [{event: {military: 1}, moves: {military: -1}, tone: 'force', channel: 'open', roll: 1}],
}
/** Both ladders that push the audience cross in one order, and the die pushes it a third time. */
const PUSHES_TWICE: Case = {
  start: {military: 2, diplomatic: 0, economic: 2, audience: 1, trust: 1},
  audienceGate: true,
  deterrence: false,
  turns: [
    {event: undefined, moves: {military: 1, economic: 1}, tone: 'press', channel: 'open', roll: 1},
  ],
}
/** What spills meets a public locked in already and a trust that is gone. */
const SPILLS_INTO_THE_END: Case = {
  start: {military: 2, diplomatic: 2, economic: 2, audience: 4, trust: 0},
  audienceGate: true,
  deterrence: true,
  turns: [
    {
      event: {diplomatic: 2},
      moves: {military: 1, economic: 2, trust: 2},
      tone: 'force',
      channel: 'quiet',
      roll: 2,
    },
  ],
}

it('moves every ladder, and logs it, as the written rules do', {timeout: 60_000}, () => {
  const seen = {crossedTwice: 0, pushedTwice: 0, spilledIntoTheEnd: 0, refusals: new Set<string>()}
  const sawCase = (log: readonly Ruling[]) => {
    const spills = log.filter(({cause}) => cause === 'spill')
    const by = spills.map(spill => spill.by)
    if (by.filter(ladder => ladder === 'military').length > 1) seen.crossedTwice++
    if (by.includes('military') && by.includes('economic')) seen.pushedTwice++
    if (spills.some(({refused}) => refused === 'end')) seen.spilledIntoTheEnd++
    for (const {refused} of log) if (refused) seen.refusals.add(refused)
  }

  fc.assert(
    fc.property(fc.oneof(anyCase, nearCrossing), example => {
      const {audienceGate, deterrence} = example
      let game = started(scenarioOf(example), {audienceGate, deterrence})
      let standing: Record<keyof Rungs, number> = example.start
      for (const [index, {event, ...order}] of example.turns.entries()) {
        const happened = ruleOnEvent(standing, event ?? {})
        expect(position(game)).toMatchObject({
          phase: 'deciding',
          rungs: happened.standing,
          log: happened.log,
        })
        const resolved = ruleOnOrder(happened.standing, {
          ...example,
          ...order,
          effects: order.moves,
        })
        game = ordered(game, 'order', order.roll)
        expect(position(game).rungs).toStrictEqual(resolved.standing)
        expect(position(game).log).toStrictEqual(resolved.log)
        expect(game.snapshot.value).toMatchObject(
          Object.fromEntries(LADDERS.map(ladder => [ladder, String(resolved.standing[ladder])])),
        )
        sawCase([...happened.log, ...resolved.log])
        standing = resolved.standing
        if (index + 1 < example.turns.length) game = proceed(game)
      }
      expect(position(game).ending).toBe(endingFor(standing))
    }),
    {numRuns: 1500, examples: [[CROSSES_TWICE], [PUSHES_TWICE], [SPILLS_INTO_THE_END]]},
  )

  expect(seen.crossedTwice).toBeGreaterThan(5)
  expect(seen.pushedTwice).toBeGreaterThan(20)
  expect(seen.spilledIntoTheEnd).toBeGreaterThan(20)
  expect([...seen.refusals].sort()).toEqual([
    'audience-gate',
    'deterrence',
    'end',
    'envoys-gate',
    'military-gate',
    'trust-gate',
  ])
})

/** An ending for every standing of the two ladders that spill-overs push, to see which one was tested. */
const ENDINGS = [0, 1, 2, 3, 4].flatMap(audience =>
  [0, 1, 2, 3, 4].map(trust => ({audience, trust})),
)
const endingFor = ({audience, trust}: {audience: number; trust: number}) =>
  `audience-${audience}-trust-${trust}`

const scenarioOf = ({start, turns}: Case) =>
  smallScenario({
    start,
    endings: {
      ...Object.fromEntries(
        ENDINGS.map(({audience, trust}) => [
          endingFor({audience, trust}),
          {when: `audience == ${audience} && trust == ${trust}`},
        ]),
      ),
      over: {},
    },
    turns: Object.fromEntries(
      turns.map(({event, moves, tone, channel}, index) => [
        `turn-${index + 1}`,
        {...(event ? {event} : {}), options: {order: {moves, tone, channel}}},
      ]),
    ),
  })
