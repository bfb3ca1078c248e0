import {type ChartInput, startRungs} from '../machines/chart.ts'
import {seatsOf} from '../machines/flow.ts'
import {decides, type Playable} from '../machines/game.ts'
import {departs} from '../machines/rivals.ts'
import {type Entry, orderSteps, type Step as RuleStep, worseSteps} from '../machines/steps.ts'
import type {Setup, Step} from '../records/play.ts'
import {chartInputOf} from '../records/play.ts'
import type {Rung, Rungs} from '../scenarios/ladders.ts'
import type {Ending, Option, Turn} from '../scenarios/schema.ts'
import {askedOnce} from './asked.ts'
import {type FlagSet, flagSets} from './flag-sets.ts'
import {rungsOf, STANDINGS, sharedTable, standingOf} from './ladder-table.ts'

/** A moment between two orders, shared by all plays that come to it. */
export type Moment = {
  /** The turn that waits; undefined once ended. */
  readonly turn: Turn | undefined
  readonly ending: string | undefined
  /** Whether no held seat has decided up to here. */
  readonly prologue: boolean
  readonly open: readonly Option[]
  /** Gives one of the open options with a roll of 1 to 6. */
  readonly give: (option: Option, roll: number) => Way
}

/** What an order does at a moment: the step as it is told, and the moment it leads to. */
export type Way = {readonly step: Step; readonly next: Moment}

/** Where plays of one scenario stand that have one setup but for their dice. */
export type Ground = {readonly rungs: Rungs; readonly opening: Moment}

/** What of a setup beside the dice decides how a play goes. */
export const groundName = ({held, rival, rules}: Setup): string =>
  [rules.audienceGate, rules.deterrence, rival, ...held].join()

/**
 * A ground that remembers every moment and way that it was asked for, each worked out once from what
 * the ladders of the chart answer.
 */
export function groundOf(playable: Playable, setup: Setup): Ground {
  const {flow, scenario} = playable
  const input: ChartInput = chartInputOf(setup)
  const table = sharedTable(input.audienceGate)
  const holds = askedOnce(flow)
  const sets = flagSets()
  const moments = new Map<string, Moment>()
  const over = new Map<string, Moment>()

  const send = (steps: readonly RuleStep[], from: number): Sent => {
    let standing = from
    let eased = false
    const log: Entry[] = []
    for (const step of steps) {
      const answer = table.answer(standing, step, eased)
      log.push(...asCausedBy(step, answer.log))
      if (step.type === 'military.better' && !answer.refused) eased = true
      standing = answer.standing
    }
    return {standing, log}
  }
  const endingAt = (list: readonly Ending[], standing: number, set: FlagSet) =>
    list.find(({when}) => holds(when, standing, set))?.id
  const nextTurn = (after: number, standing: number, set: FlagSet) =>
    flow.turns.findIndex((turn, index) => index > after && holds(turn.when, standing, set))

  const ended = (ending: string | undefined, prologue: boolean): Moment => {
    const key = `${ending} ${prologue}`
    const known = over.get(key)
    if (known) return known
    const moment = {turn: undefined, ending, prologue, open: [], give: impossible}
    over.set(key, moment)
    return moment
  }
  /** Behind an order, or behind turn -1 in the opening. */
  const arrive = (after: number, at: At): Moment => {
    const {standing, set, prologue} = at
    const immediate = after < 0 || prologue ? undefined : endingAt(flow.immediate, standing, set)
    if (immediate !== undefined) return ended(immediate, prologue)
    const index = nextTurn(after, standing, set)
    return index < 0 ? ended(endingAt(flow.final, standing, set), prologue) : enter(index, at)
  }
  const enter = (index: number, at: At): Moment => {
    const key = [index * STANDINGS + at.standing, at.set.id, at.prologue, at.departed].join()
    const known = moments.get(key)
    if (known) return known
    const moment = opened(index, at)
    moments.set(key, moment)
    return moment
  }
  const opened = (index: number, at: At): Moment => {
    const turn = flow.turns[index]
    if (!turn) throw new RangeError(`There is no turn ${index}.`)
    const {set} = at
    const event = send(turn.event ? worseSteps(turn.event.moves, 'event') : [], at.standing)
    const immediate =
      turn.event && !at.prologue ? endingAt(flow.immediate, event.standing, set) : undefined
    if (immediate !== undefined) return ended(immediate, at.prologue)
    const isHeld = decides(turn, input.held)
    const prologue = at.prologue && !isHeld
    const by = isHeld ? ('person' as const) : ('rival' as const)
    const open = turn.options.filter(({when}) => holds(when, event.standing, set))
    const told = {
      ...{turn, by, seats: seatsOf(turn), prologue, departed: at.departed},
      ...{before: rungsOf(at.standing), decided: rungsOf(event.standing), event: event.log},
      ...{flagsBefore: set.flags, open: open.map(({id}) => id)},
    } as const
    const trust = (event.standing % 5) as Rung
    const ways = new Map<Option, (Way | undefined)[]>(open.map(option => [option, []]))
    const give = (option: Option, roll: number): Way => {
      const byRoll = ways.get(option)
      if (!byRoll) return impossible()
      const known = byRoll[roll]
      if (known) return known
      const deterred = input.deterrence && isHeld
      const {standing, log} = send(orderSteps(option, trust, roll, deterred), event.standing)
      const after = option.sets ? sets.with(set, option.sets) : set
      const step = {...told, option, roll, after: rungsOf(standing), log, flagsAfter: after.flags}
      const departed = at.departed || (setup.rival === 'documented' && departs({by, option, turn}))
      const next = arrive(index, {standing, set: after, prologue, departed})
      const way = {step, next}
      byRoll[roll] = way
      return way
    }
    return {turn, ending: undefined, prologue, open, give}
  }

  const rungs = startRungs(scenario)
  const prologue = input.held.length > 0
  const opening = arrive(-1, {
    ...{standing: standingOf(rungs), set: sets.none, prologue, departed: false},
  })
  return {rungs, opening}
}

/** Where the ladders stand before a turn's event, and what else decides how it goes on. */
type At = {
  readonly standing: number
  readonly set: FlagSet
  readonly prologue: boolean
  /** Whether a documented rival has turned to tit-for-tat. */
  readonly departed: boolean
}

type Sent = {readonly standing: number; readonly log: readonly Entry[]}

function impossible(): never {
  throw new Error('Only an open option can be given.')
}

/** The table's log, which tells no causes apart, with the cause of this step. */
function asCausedBy(step: RuleStep, log: readonly Entry[]): readonly Entry[] {
  const [first, ...spilled] = log
  if (!first || !('cause' in step) || first.cause === step.cause) return log
  return [{...first, cause: step.cause}, ...spilled]
}
