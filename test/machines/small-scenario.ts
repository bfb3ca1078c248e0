import type {ChartInput} from '../../src/machines/chart.ts'
import {choose, type Game, open, prepare, proceed} from '../../src/machines/game.ts'
import type {Rungs, Tone} from '../../src/scenarios/ladders.ts'
import {type Moves, type Scenario, scenarioSchema} from '../../src/scenarios/schema.ts'

export type SmallOption = {
  tone?: Tone
  channel?: 'open' | 'quiet'
  moves?: Moves
  sets?: string[]
  when?: string
  history?: 'did' | 'nearest' | 'advised'
}
export type SmallTurn = {
  /** `north` where nothing is said. */
  seat?: string
  /** The seats of a joint turn, instead of `seat`. */
  seats?: string[]
  when?: string
  event?: Moves
  /** By id, in the order of the file; one that does nothing is added where there is only one. */
  options: Readonly<Record<string, SmallOption>>
}
export type Small = {
  /** The rungs it opens at; M1 D1 E1 A1 T2 where nothing is said. */
  start?: Partial<Rungs>
  /** By id, in the order of the file. */
  turns: Readonly<Record<string, SmallTurn>>
  /** By id, in the order of the file; `over`, which takes everything, where nothing is said. */
  endings?: Readonly<Record<string, {when?: string; immediate?: boolean}>>
  /** Flags that conditions name beside those that options set. */
  flags?: readonly string[]
  rules?: {audienceGate?: 'on' | 'off'; deterrence?: 'on' | 'off'}
}

/** The seats of every small scenario, in the order of its file. */
export const SEATS = ['north', 'south', 'east'] as const

/** A valid scenario of which only what matters to a test need be said. */
export function smallScenario({
  start,
  turns,
  endings = {over: {}},
  flags = [],
  rules = {},
}: Small): Scenario {
  const rungs: Rungs = {military: 1, diplomatic: 1, economic: 1, audience: 1, trust: 2, ...start}
  const set = Object.values(turns)
    .flatMap(({options}) => Object.values(options))
    .flatMap(({sets}) => sets ?? [])
  return scenarioSchema.parse({
    demarche: 1,
    id: 'small',
    title: 'A small scenario',
    summary: 'For one test.',
    minutes: 5,
    care: 'Nothing happens to anyone.',
    seats: Object.fromEntries(SEATS.map(seat => [seat, seatNamed(seat)])),
    ladders: Object.fromEntries(
      Object.entries(rungs).map(([ladder, rung]) => [ladder, {start: rung}]),
    ),
    rules,
    flags: Object.fromEntries([...set, ...flags].map(flag => [flag, `Set: ${flag}.`])),
    places: {},
    turns: Object.entries(turns).map(([id, turn]) => fullTurn(id, turn)),
    endings: Object.entries(endings).map(([id, ending]) => ({
      id,
      ...ending,
      title: id,
      worth: 1,
      basis: 'counterfactual',
      text: `It ended as ${id}.`,
    })),
    debrief: {learn: ['Nothing.'], questions: ['Why?']},
  })
}

/** A game at its first turn, its event behind it; `north` is held and the switches are as in the scenario. */
export function started(scenario: Scenario, input: Partial<ChartInput> = {}): Game {
  const opened = open(prepare(scenario), {
    held: ['north'],
    audienceGate: scenario.rules.audienceGate === 'on',
    deterrence: false,
    ...input,
  })
  return proceed(opened)
}

/** The game behind an order that must be possible. */
export function ordered(
  game: Game,
  option: string,
  roll = 3,
  by: 'person' | 'rival' = 'person',
): Game {
  const chosen = choose(game, {option, roll, by})
  if (!chosen.ok) throw new Error(`${option}: ${chosen.error.code}`)
  return chosen.value
}

const seatNamed = (seat: string) => ({
  name: `The office of the ${seat}`,
  short: seat,
  aims: [{text: 'Calm.', met: 'military <= 1'}],
  brief: `You sit in the ${seat}.`,
})

function fullTurn(id: string, {seat, seats, when, event, options}: SmallTurn) {
  const stated = Object.entries(options)
  const all = stated.length > 1 ? stated : [...stated, ['stand-by', {}] as const]
  return {
    id,
    ...(seats ? {seats} : {seat: seat ?? 'north'}),
    ...(when === undefined ? {} : {when}),
    title: id,
    brief: `It is time for ${id}.`,
    ...(event ? {event: {title: 'Something happens', text: 'It happens.', moves: event}} : {}),
    options: all.map(([option, given]) => ({
      id: option,
      tone: 'hold',
      ...given,
      label: option,
      basis: 'counterfactual',
      because: 'For a test.',
      outcome: {title: option, text: `They chose ${option}.`},
    })),
  }
}
