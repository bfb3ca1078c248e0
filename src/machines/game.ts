import {initialTransition, transition} from 'xstate'
import {fail, ok, type Result} from '../result.ts'
import type {Rungs} from '../scenarios/ladders.ts'
import type {Ending, Option, Scenario, Turn} from '../scenarios/schema.ts'
import {
  type Chart,
  type ChartInput,
  type ChartSnapshot,
  compileChart,
  openingContext,
} from './chart.ts'
import {type Flow, flowOf, seatsOf} from './flow.ts'
import type {Entry} from './steps.ts'

/** A scenario made ready to play: compile once, play often. */
export type Playable = {readonly scenario: Scenario; readonly flow: Flow; readonly chart: Chart}

/** One play at one moment; never changed, only succeeded by another. */
export type Game = {
  readonly playable: Playable
  readonly snapshot: ChartSnapshot
}

/** What a game is at this moment, as plain data. */
export type Position = {
  readonly phase: 'opening' | 'deciding' | 'told' | 'ended'
  /** The turn being decided or just decided; the last one once ended; undefined in the opening. */
  readonly turn: string | undefined
  readonly ending: string | undefined
  readonly rungs: Rungs
  readonly flags: readonly string[]
  /** In `deciding` what the turn's event moved; in `told` and `ended` what the order moved. */
  readonly log: readonly Entry[]
  readonly prologue: boolean
}

/** Why an order was refused; `why` names what the chart found. */
export type ChoiceProblem =
  | {readonly code: 'choice/not-deciding'; readonly phase: Position['phase']}
  | {readonly code: 'choice/unknown-option'; readonly turn: string; readonly option: string}
  | {
      readonly code: 'choice/closed-option'
      readonly turn: string
      readonly option: string
      readonly when: string
    }
  | {readonly code: 'choice/bad-roll'; readonly roll: number}

/** An order to be given: the option's id and the face of the die, 1 to 6. */
export type Choice = {
  readonly option: string
  readonly roll: number
  readonly by: 'person' | 'rival'
}

export function prepare(scenario: Scenario): Playable {
  const flow = flowOf(scenario)
  return {scenario, flow, chart: compileChart(scenario, flow)}
}

/** A game before its first turn; go on with `proceed`. */
export function open(playable: Playable, input: ChartInput): Game {
  const [snapshot] = initialTransition(playable.chart, openingContext(playable.scenario, input))
  return {playable, snapshot}
}

/** Leaves the opening or an outcome for the next turn, whose event happens first; elsewhere nothing. */
export function proceed(game: Game): Game {
  if (!game.snapshot.can({type: 'continue'})) return game
  const [snapshot] = transition(game.playable.chart, game.snapshot, {type: 'continue'})
  return {...game, snapshot}
}

/** Gives an order; what the chart refuses is told and changes nothing. */
export function choose(game: Game, choice: Choice): Result<Game, ChoiceProblem> {
  const {phase, turn} = position(game)
  if (phase !== 'deciding' || turn === undefined) return fail({code: 'choice/not-deciding', phase})
  const {option: id, roll, by} = choice
  if (!Number.isInteger(roll) || roll < 1 || roll > 6) return fail({code: 'choice/bad-roll', roll})
  const option = turnOf(game.playable, turn).options.find(candidate => candidate.id === id)
  if (!option) return fail({code: 'choice/unknown-option', turn, option: id})
  const event = {type: `choose.${id}` as const, roll, by}
  if (!game.snapshot.can(event)) {
    return fail({code: 'choice/closed-option', turn, option: id, when: String(option.when)})
  }
  const [snapshot] = transition(game.playable.chart, game.snapshot, event)
  return ok({...game, snapshot})
}

/** The options the chart would take now, in the order of the file. */
export function openOptions(game: Game): readonly Option[] {
  const {phase, turn} = position(game)
  if (phase !== 'deciding' || turn === undefined) return []
  return turnOf(game.playable, turn).options.filter(option =>
    game.snapshot.can({type: `choose.${option.id}`, roll: 3, by: 'person'}),
  )
}

export function position(game: Game): Position {
  const {context, value} = game.snapshot
  const {rungs, flags, log, prologue} = context
  return {...roundOf(value), rungs, flags, log, prologue}
}

/** The turn with this id; throws where the scenario has none. */
export function turnOf(playable: Playable, id: string): Turn {
  const turn = playable.flow.turns[playable.flow.indexOf.get(id) ?? -1]
  if (!turn) throw new Error(`No turn "${id}" in "${playable.scenario.id}".`)
  return turn
}

export function endingOf(playable: Playable, id: string): Ending {
  const ending = playable.scenario.endings.find(candidate => candidate.id === id)
  if (!ending) throw new Error(`No ending "${id}" in "${playable.scenario.id}".`)
  return ending
}

/** Whether any of these seats decides the turn. */
export const decides = (turn: Turn, held: readonly string[]) =>
  seatsOf(turn).some(seat => held.includes(seat))

function roundOf(value: unknown): Pick<Position, 'phase' | 'turn' | 'ending'> {
  const round = (value as {round: string | Record<string, unknown>}).round
  if (typeof round === 'string') return {phase: 'opening', turn: undefined, ending: undefined}
  if ('ended' in round) return {phase: 'ended', turn: undefined, ending: String(round.ended)}
  const [[turn, phase] = []] = Object.entries(round.turns as Record<string, string>)
  if (phase !== 'deciding' && phase !== 'told') throw new Error(`The round rests in "${phase}".`)
  return {phase, turn, ending: undefined}
}
