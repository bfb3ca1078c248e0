import {and, assign, not, or, raise, setup, stateIn} from 'xstate'
import type {Ladder, Rung, Rungs} from '../scenarios/ladders.ts'
import type {Moves} from '../scenarios/schema.ts'
import type {Entry, Order, Refusal, Step} from './steps.ts'
import {orderSteps, worseSteps} from './steps.ts'

/** What the chart remembers beside its states. */
export type ChartContext = {
  /** The rungs again as numbers, moved by the same actions, because conditions read numbers. */
  readonly rungs: Rungs
  /** Flags set so far, in alphabetical order. */
  readonly flags: readonly string[]
  /** What moved since the event or the order began, in rule order. */
  readonly log: readonly Entry[]
  /** Ladders that have eased since the order began; each eases once. */
  readonly eased: readonly Ladder[]
  /** What is still to be sent to the ladders. */
  readonly steps: readonly Step[]
  /** Whether no held seat has decided yet, so that no ending is tested. */
  readonly prologue: boolean
  /** Seats that people hold. */
  readonly held: readonly string[]
  /** Whether a locked-in public holds the diplomatic ladder. */
  readonly audienceGate: boolean
  /** Whether a person's easing orders earn no trust. */
  readonly deterrence: boolean
}

/** An order as the chart hears it: `choose.` and the option's id. */
export type ChooseEvent = {
  readonly type: `choose.${string}`
  /** 1 to 6. */
  readonly roll: number
  readonly by: 'person' | 'rival'
}
export type ChartEvent =
  | Step
  | ChooseEvent
  /** Leaves an outcome for the next turn. */
  | {readonly type: 'continue'}
  /** Internal: a step has been sent, and what it spills is still to come. */
  | {readonly type: 'moved'}
  /** Internal: the ladders are at rest; sends the next step. */
  | {readonly type: 'next'}

type MoveParams = {ladder: Ladder; from: Rung; to: Rung}
type RefuseParams = {ladder: Ladder; at: Rung; refusal: Refusal}

const at = (ladder: Ladder, ...rungs: readonly Rung[]) =>
  or(rungs.map(rung => stateIn({[ladder]: String(rung)})))

/**
 * The guards and actions that the regions name, so that a chart is plain data. `holds` and
 * `endsAtOnce` are provided with a scenario's conditions.
 */
export const chartSetup = setup({
  types: {context: {} as ChartContext, events: {} as ChartEvent, input: {} as ChartContext},
  guards: {
    militaryHasEased: ({context}) => context.eased.includes('military'),
    audienceGateOn: ({context}) => context.audienceGate,
    isQuiet: ({event}) => 'quiet' in event && event.quiet,
    // Rule 3: what holds a ladder that wants to ease, each by the reason that is logged.
    'trust-gate': at('trust', 0),
    'audience-gate': and(['audienceGateOn', at('audience', 4)]),
    'military-gate': at('military', 3, 4),
    'envoys-gate': and([at('diplomatic', 3, 4), not('isQuiet')]),
    deterrence: ({event}) => 'deterred' in event && event.deterred,
    /** Rule 5: high trust cools. */
    relieves: and([at('trust', 3, 4), not('militaryHasEased')]),
    hasSteps: ({context}) => context.steps.length > 0,
    holds: (_, _params: When): boolean => withoutConditions(),
    /** Whether an immediate ending is told here; none is before the first decision. */
    endsAtOnce: (_, _params: When): boolean => withoutConditions(),
  },
  actions: {
    move: assign(({context, event}, {ladder, from, to}: MoveParams) => ({
      rungs: {...context.rungs, [ladder]: to},
      log: [...context.log, entryOf(event, ladder, from, to)],
    })),
    markEased: assign(({context}, {ladder}: {ladder: Ladder}) => ({
      eased: [...context.eased, ladder],
    })),
    refuse: assign(({context, event}, {ladder, at, refusal}: RefuseParams) => ({
      log: [...context.log, {...entryOf(event, ladder, at, at), refused: refusal}],
    })),
    spill: raise((_, {to, by}: {to: Ladder; by: Ladder}) => ({
      type: `${to}.worse` as const,
      cause: 'spill' as const,
      by,
    })),
    sendStep: raise(({context}) => context.steps[0] ?? {type: 'next'}),
    raiseMoved: raise({type: 'moved'}),
    raiseNext: raise({type: 'next'}),
    enterTurn: assign(() => ({log: []})),
    /** A person's first decision ends the prologue, but not the event that comes before it. */
    meetDecision: assign(({context}, {seats}: {seats: readonly string[]}) => ({
      prologue: context.prologue && !seats.some(seat => context.held.includes(seat)),
    })),
    beginEvent: assign((_, {moves}: {moves: Moves}) => ({
      eased: [],
      steps: worseSteps(moves, 'event'),
    })),
    beginOrder: assign(({context, event}, order: Order) => {
      if (!isChoose(event)) return {}
      const deterred = context.deterrence && event.by === 'person'
      const steps = orderSteps(order, context.rungs.trust, event.roll, deterred)
      return {log: [], eased: [], steps}
    }),
    dropStep: assign(({context}) => ({steps: context.steps.slice(1)})),
    setFlags: assign(({context}, {flags}: {flags: readonly string[]}) => ({
      flags: withFlags(context.flags, flags),
    })),
  },
})

type When = {when: string}
const withoutConditions = () => {
  throw new Error('A chart was run without its conditions.')
}

/** The flags with these added, in alphabetical order and each once. */
export function withFlags(flags: readonly string[], added: readonly string[]): readonly string[] {
  if (added.every(flag => flags.includes(flag))) return flags
  return [...new Set([...flags, ...added])].sort()
}

const isChoose = (event: ChartEvent): event is ChooseEvent => event.type.startsWith('choose.')

function entryOf(event: ChartEvent, ladder: Ladder, from: Rung, to: Rung): Entry {
  if (event.type === 'military.relief') return {ladder, from, to, cause: 'relief'}
  if (!('cause' in event)) return {ladder, from, to, cause: 'order'}
  return {ladder, from, to, cause: event.cause, ...(event.by ? {by: event.by} : {})}
}
