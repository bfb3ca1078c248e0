import {startRungs} from '../machines/chart.ts'
import {seatsOf} from '../machines/flow.ts'
import {type Playable, position} from '../machines/game.ts'
import {departs} from '../machines/rivals.ts'
import type {Refusal} from '../machines/steps.ts'
import {citationsIn} from '../records/evidence.ts'
import {begin, order, type Play, rivalChoice, type Step, waiting} from '../records/play.ts'
import type {Ladder, Rungs} from '../scenarios/ladders.ts'
import type {Basis, Option, Scenario, Turn} from '../scenarios/schema.ts'
import {language} from '../words/language.ts'

/** A text as it is told in one state, with the ground it stands on. */
export type Telling = {
  readonly title: string
  readonly text: string
  readonly basis: Basis
  readonly order: 'documented' | 'inferred' | undefined
  readonly cites: readonly string[]
  readonly because: string | undefined
  /** Points at which its sources must be read critically. */
  readonly doubts: readonly string[]
  /** Whether the text is the scenario's main wording; a variant tells what the state made of the act. */
  readonly main: boolean
}

/** The outcome of a step: the first variant that the state after it meets, else the main wording. */
export function outcomeOf(playable: Playable, step: Step): Telling {
  const {option} = step
  const {outcome} = option
  const variant = outcome.variants?.find(each =>
    playable.flow.holds(each.when, step.after, step.flagsAfter),
  )
  const own = variant ?? outcome
  const grounded = own.basis !== undefined
  return {
    title: own.title ?? outcome.title,
    text: own.text,
    basis: own.basis ?? option.basis,
    order: grounded ? undefined : option.order,
    cites: own.cites ?? (grounded ? [] : (option.cites ?? [])),
    doubts: own.doubts ?? (grounded ? [] : (option.doubts ?? [])),
    because: own.because ?? (grounded ? undefined : option.because),
    main: variant === undefined,
  }
}

/** What an order would ask of ladders that would all the same stay where they are now, and why. */
export type Idle = Partial<Record<Ladder, Refusal>>

/** What an open option of the waiting turn asks for in vain; the die is left out of it. */
export function idleMoves(play: Play, option: string): Idle {
  const tried = order(play, option, QUIET_ROLL)
  const step = tried.ok ? tried.value.steps.at(-1) : undefined
  const log = step?.log ?? []
  const ordered = log.filter(({cause}) => cause === 'order')
  // The way that it asks for, by whatever cause: a spill-over may come before the order.
  const moved = log
    .filter(({ladder, from, to}) => (to - from) * (step?.option.moves[ladder] ?? 0) > 0)
    .map(({ladder}) => ladder)
  return Object.fromEntries(
    ordered.flatMap(({ladder, refused}) =>
      refused && !moved.includes(ladder) ? [[ladder, refused]] : [],
    ),
  )
}

/** A face of the die that neither misreads nor leaks. */
const QUIET_ROLL = 3

/** What the documents did at a turn: the option they report, or the one nearest to their silence. */
export const historyOf = (turn: Turn): Option | undefined =>
  turn.options.find(option => option.history === 'did') ??
  turn.options.find(option => option.history === 'nearest')

/** What a document advises at a turn and none reports as done. */
export const adviceOf = (turn: Turn): Option | undefined =>
  turn.options.find(option => option.history === 'advised')

/** The number, from 1, of the first step off the documents' path; undefined where none is. */
export function divergenceOf(steps: readonly Step[]): number | undefined {
  const index = steps.findIndex(({turn, option}) => historyOf(turn) && historyOf(turn) !== option)
  return index < 0 ? undefined : index + 1
}

/**
 * The step with which a person left the documents' path, where this is the first order of the other
 * side behind it; later orders need not tell it again.
 */
export function departureBehind(play: Play, step: Step): Step | undefined {
  const answer = play.steps.find(({by, departed}) => by === 'rival' && departed)
  return step === answer ? play.steps.find(departs) : undefined
}

/** The name of the seat or seats that decide a turn. */
export const seatNames = (
  scenario: Scenario,
  turn: Turn,
  form: 'name' | 'short' = 'name',
): string => language.joined(seatsOf(turn).map(seat => scenario.seats[seat]?.[form] ?? seat))

/** The office that orders, in the words of the turn or of its seat. */
export const officeOf = (scenario: Scenario, turn: Turn): string =>
  turn.office ?? seatNames(scenario, turn)

/** Where a turn stands among all turns, from 1. */
export const numberOf = (playable: Playable, turn: Turn): number =>
  (playable.flow.indexOf.get(turn.id) ?? 0) + 1

/** The aims of a seat, each met or not as the play stands now. */
export function aimsOf(play: Play, seat: string): readonly {text: string; met: boolean}[] {
  const {rungs, flags} = position(play.game)
  return (play.playable.scenario.seats[seat]?.aims ?? []).map(({text, met}) => ({
    text,
    met: play.playable.flow.holds(met, rungs, flags),
  }))
}

/**
 * Where the documents' own path stood behind this many turns, with every die 3: the ghost that a play
 * is held against. Undefined where the documents' path does not reach so far: it stops where they are
 * silent, and what they only advise is never drawn as history.
 */
export function historyRungs(playable: Playable, turns: number): Rungs | undefined {
  const {scenario} = playable
  if (turns === 0) return startRungs(scenario)
  let path: Play | undefined = histories.get(scenario) ?? documentsOpening(playable)
  while (path && path.steps.length < turns) {
    path = asDocumented(path)
    if (path) histories.set(scenario, path)
  }
  return path?.steps[turns - 1]?.after
}

/** The documents' paths as far as they were asked for. */
const histories = new WeakMap<Scenario, Play>()

/** The documents' own path as a play, with every die 3; it stops where they are silent. */
export function documentsPlay(playable: Playable): Play {
  let play = documentsOpening(playable)
  for (let next: Play | undefined = play; next; next = asDocumented(next)) play = next
  return play
}

const documentsOpening = (playable: Playable): Play =>
  begin(playable, {
    held: [],
    rival: 'documented',
    dice: {fixed: 3},
    rules: playable.scenario.rules,
  })

/** A step further on the documents' path; undefined where they are silent or the story has ended. */
function asDocumented(play: Play): Play | undefined {
  const turn = waiting(play)
  const option = turn && historyOf(turn)
  const next = option && option === rivalChoice(play) ? order(play, option.id) : undefined
  return next?.ok ? next.value : undefined
}

/** Every citation of a scenario, in the order of the file, once for each place that makes it. */
export const citationsOf = (scenario: Scenario): readonly string[] => citationsIn(scenario)
