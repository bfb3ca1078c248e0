import type {ChartInput} from '../machines/chart.ts'
import {type Dice, rollOf} from '../machines/dice.ts'
import {seatsOf} from '../machines/flow.ts'
import {
  type ChoiceProblem,
  choose,
  decides,
  type Game,
  open,
  openOptions,
  type Playable,
  position,
  proceed,
  turnOf,
} from '../machines/game.ts'
import {decide, hasDeparted, type PastOrder, type Policy} from '../machines/rivals.ts'
import type {Entry} from '../machines/steps.ts'
import {fail, ok, type Result} from '../result.ts'
import type {Rungs} from '../scenarios/ladders.ts'
import type {Option, Turn} from '../scenarios/schema.ts'

/** How a play is set up; with its orders it is everything that decides what happens. */
export type Setup = {
  /** Seats that people hold; empty where the policy plays alone. */
  readonly held: readonly string[]
  readonly rival: Policy
  readonly dice: Dice
  readonly rules: {readonly audienceGate: 'on' | 'off'; readonly deterrence: 'on' | 'off'}
}

/** One turn as it was played, complete enough to be told without playing it again. */
export type Step = {
  readonly turn: Turn
  readonly option: Option
  readonly seats: readonly string[]
  readonly by: 'person' | 'rival'
  readonly roll: number
  /** Whether it lay before any held seat's first decision. */
  readonly prologue: boolean
  /** The rungs at the boundary, behind the event, and behind the order. */
  readonly before: Rungs
  readonly decided: Rungs
  readonly after: Rungs
  /** What the event moved and what the order moved, in rule order. */
  readonly event: readonly Entry[]
  readonly log: readonly Entry[]
  /** Flags when the decision was taken, and behind it. */
  readonly flagsBefore: readonly string[]
  readonly flagsAfter: readonly string[]
  /** Ids of the options that were open. */
  readonly open: readonly string[]
  /** Whether the documented rival had turned to tit-for-tat before this turn. */
  readonly departed: boolean
}

/** A play so far. The game rests in `deciding` or `ended`. */
export type Play = {
  readonly playable: Playable
  readonly setup: Setup
  readonly game: Game
  readonly steps: readonly Step[]
  /** The rungs at the boundary before the turn that is being decided. */
  readonly boundary: Rungs
}

/** A play as its steps tell it, without the state of the chart: all that views of many plays ask for. */
export type Course = Omit<Play, 'game'> & {
  /** The id of the ending, or undefined while the story runs. */
  readonly ending: string | undefined
}

/** What a play leaves to be told. */
export const courseOf = (play: Play): Course => {
  const {playable, setup, steps, boundary} = play
  return {playable, setup, steps, boundary, ending: endingId(play)}
}

/** Opens a play at its first turn; an event there may already end it. */
export function begin(playable: Playable, setup: Setup): Play {
  const inOrder = orderedSetup(playable, setup)
  const game = open(playable, chartInputOf(inOrder))
  return {
    playable,
    setup: inOrder,
    game: proceed(game),
    steps: [],
    boundary: position(game).rungs,
  }
}

/** A setup with its seats in the order of the scenario, so that equal setups are equal wherever they come from. */
export const orderedSetup = ({scenario}: Playable, setup: Setup): Setup => ({
  ...setup,
  held: Object.keys(scenario.seats).filter(seat => setup.held.includes(seat)),
})

/** What the chart needs to know of a setup. */
export const chartInputOf = ({held, rival, rules}: Setup): ChartInput => ({
  held,
  audienceGate: rules.audienceGate === 'on',
  deterrence: rules.deterrence === 'on' && rival === 'hard-liner',
})

/** The turn that waits for a decision, or undefined once ended. */
export function waiting(play: Play): Turn | undefined {
  const {phase, turn} = position(play.game)
  return phase === 'deciding' && turn !== undefined ? turnOf(play.playable, turn) : undefined
}

/** Whether a person decides the waiting turn. */
export function isHeld(play: Play): boolean {
  const turn = waiting(play)
  return turn !== undefined && decides(turn, play.setup.held)
}

/** The id of the ending, or undefined while the story runs. */
export const endingId = (play: Play): string | undefined => position(play.game).ending

/** Gives the waiting turn's order; the roll follows from the dice, or in a prologue is 3, unless one is given. */
export function order(play: Play, optionId: string, roll?: number): Result<Play, ChoiceProblem> {
  const turn = waiting(play)
  const at = position(play.game)
  const option = turn?.options.find(candidate => candidate.id === optionId)
  const by = isHeld(play) ? 'person' : 'rival'
  const face = roll ?? rollFor(play)
  const open = openOptions(play.game).map(({id}) => id)
  const chosen = choose(play.game, {option: optionId, roll: face, by})
  if (!chosen.ok) return chosen
  if (!turn || !option) return fail({code: 'choice/not-deciding', phase: at.phase})
  const behind = position(chosen.value)
  const step: Step = {
    turn,
    option,
    seats: seatsOf(turn),
    by,
    roll: face,
    prologue: at.prologue,
    before: play.boundary,
    decided: at.rungs,
    after: behind.rungs,
    event: at.log,
    log: behind.log,
    flagsBefore: at.flags,
    flagsAfter: behind.flags,
    open,
    departed: hasDepartedBefore(play),
  }
  return ok({
    ...play,
    game: proceed(chosen.value),
    steps: [...play.steps, step],
    boundary: behind.rungs,
  })
}

/** The face that the waiting turn's die will show. */
export function rollFor(play: Play): number {
  const {turn, prologue} = position(play.game)
  return faceOf(play.setup.dice, turn ?? '', prologue)
}

/** The face of the die at a turn: in a prologue always 3. */
export const faceOf = (dice: Dice, turn: string, prologue: boolean): number =>
  prologue ? PROLOGUE_ROLL : rollOf(dice, turn)

/** What the policy would take at the waiting turn, or undefined where no option is open. */
export function rivalChoice(play: Play): Option | undefined {
  return policyChoice(play, waiting(play), openOptions(play.game))
}

/** What a play's policy would take among the open options of a turn. */
export function policyChoice(
  {setup, steps}: Pick<Play, 'setup' | 'steps'>,
  turn: Turn | undefined,
  open: readonly Option[],
): Option | undefined {
  const [seat] = turn ? seatsOf(turn) : []
  if (seat === undefined || open.length === 0) return undefined
  return decide(setup.rival, {seat, open, past: steps})
}

/** Lets the policy decide every waiting turn until a person's turn comes or the story ends. */
export function playRivals(play: Play): Play {
  let current = play
  while (waiting(current) && !isHeld(current)) {
    const next = playRival(current)
    if (next === current) return current
    current = next
  }
  return current
}

/** Lets the policy decide the waiting turn; where it cannot, the play stays as it is. */
export function playRival(play: Play): Play {
  const option = rivalChoice(play)
  const next = option && order(play, option.id)
  return next?.ok ? next.value : play
}

/** Whether the story ended before its last turn was decided. */
export function endedEarly(play: Play): boolean {
  const last = play.steps.at(-1)?.turn ?? waiting(play)
  return endingId(play) !== undefined && last !== play.playable.flow.turns.at(-1)
}

/** The play as it stood before the last decision that a person took; undefined where there was none. */
export function stepBack(play: Play): Play | undefined {
  const last = play.steps.findLastIndex(step => step.by === 'person')
  return last < 0 ? undefined : playedUpTo(play, last)
}

/** The same play as it stood behind this many of its steps. */
export function playedUpTo(play: Play, steps: number): Play {
  const opening = begin(play.playable, play.setup)
  return play.steps.slice(0, steps).reduce((current, {option, roll}) => {
    const next = order(current, option.id, roll)
    if (!next.ok) throw new Error('A play could not be played again.')
    return next.value
  }, opening)
}

/** The orders so far as a rival remembers them. */
export const pastOf = (play: Play): readonly PastOrder[] => play.steps

const PROLOGUE_ROLL = 3

const hasDepartedBefore = (play: Play) =>
  play.setup.rival === 'documented' && hasDeparted(pastOf(play))
