import {transition} from 'xstate'
import {type ChartContext, chartSetup} from '../machines/chart-setup.ts'
import {ladderRegions, ladderValue} from '../machines/ladder-regions.ts'
import type {Entry, Refusal, Step} from '../machines/steps.ts'
import {LADDERS, type Rungs} from '../scenarios/ladders.ts'

/** The number of ways five ladders of five rungs can stand. */
export const STANDINGS = 5 ** 5

/** What the ladders answered to one step. */
export type Answer = {
  /** Where they stand. */
  readonly standing: number
  /** Why the asked ladder stayed, if it did. */
  readonly refused: Refusal | undefined
  /** What moved, spill-overs behind the step; the cause of the first entry is that of whoever asked first. */
  readonly log: readonly Entry[]
}

/**
 * The answers of the ladder chart, remembered: each is asked of the chart once and then looked up.
 * The rules know no scenario, so one table serves all that share its switch.
 */
export type LadderTable = {
  readonly answer: (standing: number, step: Step, eased: boolean) => Answer
}

/** A standing as a number from 0 to 3124, military the most significant digit. */
export const standingOf = (rungs: Rungs): number =>
  LADDERS.reduce((sum, ladder) => sum * 5 + rungs[ladder], 0)

const RUNGS_OF: readonly Rungs[] = Array.from({length: STANDINGS}, (_, standing) => {
  const digits = standing.toString(5).padStart(5, '0')
  return Object.fromEntries(LADDERS.map((ladder, i) => [ladder, Number(digits[i])])) as Rungs
})

/** The rungs of a standing. */
export function rungsOf(standing: number): Rungs {
  const rungs = RUNGS_OF[standing]
  if (!rungs) throw new RangeError(`There is no standing ${standing}.`)
  return rungs
}

/** A table that asks its own chart, with the audience gate on or off; `transition` may be replaced to count. */
export function ladderTable(audienceGate: boolean): LadderTable {
  const chart = ladderChart()
  const answers: (Answer | undefined)[] = Array.from({length: KINDS * STANDINGS}, () => undefined)
  return {
    answer(standing, step, eased) {
      const key = kindOf(step, eased) * STANDINGS + standing
      const known = answers[key]
      if (known) return known
      const answer = ask(chart, standing, step, eased, audienceGate)
      answers[key] = answer
      return answer
    },
  }
}

const tables = new Map<boolean, LadderTable>()

/** The table that everyone with this switch shares; it remembers from use to use. */
export function sharedTable(audienceGate: boolean): LadderTable {
  const table = tables.get(audienceGate) ?? ladderTable(audienceGate)
  tables.set(audienceGate, table)
  return table
}

/** The types of steps that the ladders can tell apart, each with room for what else they can. */
const TYPES = new Map<Step['type'], number>(
  (
    [
      ...LADDERS.flatMap(ladder => [`${ladder}.worse`, `${ladder}.better`] as const),
      'military.relief',
    ] as const
  ).map((type, i) => [type, i * 4]),
)
const KINDS = TYPES.size * 4

/** What of a step the ladders can tell apart, as a number. */
function kindOf(step: Step, eased: boolean): number {
  const kind = TYPES.get(step.type) ?? 0
  if (step.type === 'military.relief') return kind + (eased ? 1 : 0)
  if (step.type === 'trust.better') return kind + (step.quiet ? 1 : 0) + (step.deterred ? 2 : 0)
  return kind
}

function ladderChart() {
  const config = {
    type: 'parallel' as const,
    context: ({input}: {input: ChartContext}) => input,
    states: ladderRegions(rungsOf(0)),
  }
  // The states are built from data, which XState's inference of literal names cannot follow.
  return chartSetup.createMachine(
    config as unknown as Parameters<typeof chartSetup.createMachine>[0],
  )
}

function ask(
  chart: ReturnType<typeof ladderChart>,
  standing: number,
  step: Step,
  eased: boolean,
  audienceGate: boolean,
): Answer {
  const rungs = rungsOf(standing)
  const context: ChartContext = {
    rungs,
    flags: [],
    log: [],
    eased: eased ? ['military'] : [],
    steps: [],
    prologue: false,
    held: [],
    audienceGate,
    deterrence: false,
  }
  const before = chart.resolveState({value: ladderValue(rungs), context})
  const [after] = transition(chart, before, step)
  const {rungs: stood, log} = after.context
  return {standing: standingOf(stood), refused: log[0]?.refused, log}
}
