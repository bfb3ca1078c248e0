import type {Doubt, Scenario} from '../scenarios/schema.ts'
import type {ClassView} from './class-view.ts'
import {drawnPrompts} from './drawn-prompts.ts'

/** The phases of a debrief in their order, and the minutes that each may take of thirty. */
export const PHASES = [
  {id: 'step-out', minutes: 2},
  {id: 'reactions', minutes: 4},
  {id: 'description', minutes: 7},
  {id: 'analysis', minutes: 11},
  {id: 'application', minutes: 6},
] as const
export type Phase = (typeof PHASES)[number]['id']

/** What each kind of prompt tells, in ids and counts; of no team more than that it is one of many. */
export type PromptFields = {
  /** Said in every debrief. */
  readonly 'own-name': object
  readonly 'worst-moment': object
  readonly facts: object
  readonly 'which-rule': object
  readonly 'one-change': object
  /** A question of the scenario's own. */
  readonly scenario: {readonly question: string}
  /** The turn at which persons agreed least: `count` of `of` took their most chosen option. */
  readonly split: AtTurn & {readonly option: string}
  /** The turn at which most took another option than the documents' path, which is `option`. */
  readonly 'left-path': AtTurn & {readonly option: string; readonly history: 'did' | 'nearest'}
  /** A gate held a ladder in `count` of the `of` plays that ordered the option. */
  readonly blocked: AtTurn & {
    readonly option: string
    readonly ladder: string
    readonly gate: string
  }
  /** A spill-over that came in `count` of `of` plays, and moved so many rungs in all. */
  readonly spill: Counted & {readonly from: string; readonly to: string; readonly moves: number}
  /** Passages of a doubt stood beside decisions `of` times, and had been opened `count` times. */
  readonly unopened: Counted & {
    readonly doubt: string
    readonly title: string
    readonly passages: readonly string[]
  }
  /** `count` of `of` forecasts of a turn failed. */
  readonly forecast: AtTurn
  /** An ending of `count` of `of` plays, and its share in random play. */
  readonly ending: Counted & {readonly ending: string; readonly random: number}
  /** An ending that two seats came to most unalike. */
  readonly seats: {
    readonly ending: string
    readonly one: Counted & {readonly held: readonly string[]}
    readonly other: Counted & {readonly held: readonly string[]}
  }
  /** The clock gave `count` of `of` orders of a turn. */
  readonly drift: AtTurn
  /** An option that was open to `of` and taken by none. */
  readonly untaken: AtTurn & {readonly option: string}
}
type Counted = {readonly count: number; readonly of: number}
type AtTurn = Counted & {readonly turn: string}

export type PromptKind = keyof PromptFields

/** One question for the room, as data; it is worded last. */
export type Prompt = {
  readonly [K in PromptKind]: {
    readonly phase: Phase
    readonly kind: K
    /** How much of the room it is about, 0 to 1; 0 where it does not come from this class. */
    readonly weight: number
    readonly fields: PromptFields[K]
  }
}[PromptKind]

/** What a class may be asked beside its own plays. */
export type PromptSettings = {
  /** Shares of the endings in random play, by id. */
  readonly random?: Readonly<{[ending: string]: number}> | undefined
  /** The doubts of the catalogue. */
  readonly doubts?: readonly Doubt[]
  /** No figure is told that is of fewer, or leaves fewer over; 0 counts nobody and may stand. */
  readonly least?: number
}

/**
 * What to ask a class that played a scenario, phase by phase; within a phase what is about most of
 * the room comes first, and what is said in every debrief last. From fewer than two plays nothing is
 * drawn.
 */
export function promptsOf(
  view: ClassView,
  scenario: Scenario,
  settings: PromptSettings = {},
): readonly Prompt[] {
  const drawn = view.plays < 2 ? [] : drawnPrompts(view, settings)
  const own = scenario.debrief.questions.map(
    (question): Prompt => ({phase: 'analysis', kind: 'scenario', weight: 0, fields: {question}}),
  )
  return PHASES.flatMap(({id}) => [
    ...drawn.filter(({phase}) => phase === id).sort((one, other) => other.weight - one.weight),
    ...[...ALWAYS, ...own].filter(({phase}) => phase === id),
  ])
}

const ALWAYS: readonly Prompt[] = [
  {phase: 'step-out', kind: 'own-name', weight: 0, fields: {}},
  {phase: 'reactions', kind: 'worst-moment', weight: 0, fields: {}},
  {phase: 'description', kind: 'facts', weight: 0, fields: {}},
  {phase: 'analysis', kind: 'which-rule', weight: 0, fields: {}},
  {phase: 'application', kind: 'one-change', weight: 0, fields: {}},
]
