import {transition} from 'xstate'
import {type ChartContext, chartSetup} from '../machines/chart-setup.ts'
import {ladderRegions, ladderValue} from '../machines/ladder-regions.ts'
import type {Refusal, Step} from '../machines/steps.ts'
import {LADDERS, type Rungs} from '../scenarios/ladders.ts'

/** The number of ways five ladders of five rungs can stand. */
export const STANDINGS = 5 ** 5

/** What the ladders answered to one step: where they stand, and why the asked ladder stayed, if it did. */
export type Answer = {readonly standing: number; readonly refused: Refusal | undefined}

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
  const answers = new Map<number, Answer>()
  const kinds = new Map<string, number>()
  const numberOf = (kind: string) => {
    const known = kinds.get(kind)
    if (known !== undefined) return known
    kinds.set(kind, kinds.size)
    return kinds.size - 1
  }
  return {
    answer(standing, step, eased) {
      const key = numberOf(kindOf(step, eased)) * STANDINGS + standing
      const known = answers.get(key)
      if (known) return known
      const answer = ask(chart, standing, step, eased, audienceGate)
      answers.set(key, answer)
      return answer
    },
  }
}

/** What of a step the ladders can tell apart. */
function kindOf(step: Step, eased: boolean): string {
  if (step.type === 'military.relief') return `${step.type}/${eased}`
  if (step.type === 'trust.better') return `${step.type}/${step.quiet}/${step.deterred}`
  return step.type
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
  return {standing: standingOf(after.context.rungs), refused: after.context.log[0]?.refused}
}
