import {misreadFaces, orderSteps, type Step} from '../machines/steps.ts'
import {LADDERS, type Rung} from '../scenarios/ladders.ts'
import type {Option} from '../scenarios/schema.ts'

/** One of the different things a die can do to an order: its faces, of six, and the steps that follow. */
export type DicePlan = {readonly faces: number; readonly steps: readonly Step[]}

/** What a die can do to an option at a trust; options that move alike share one list. */
export function dicePlans(): (option: Option, trust: Rung) => readonly DicePlan[] {
  const shared = new Map<string, ByTrust>()
  const plans = new Map<Option, ByTrust>()
  return (option, trust) => {
    let byTrust = plans.get(option)
    if (!byTrust) {
      const key = keyOf(option)
      byTrust = shared.get(key) ?? []
      shared.set(key, byTrust)
      plans.set(option, byTrust)
    }
    const plan = byTrust[trust] ?? planOf(option, trust)
    byTrust[trust] = plan
    return plan
  }
}

type ByTrust = (readonly DicePlan[] | undefined)[]

const keyOf = ({moves, tone, channel}: Option) =>
  [tone, channel, ...LADDERS.map(ladder => moves[ladder] ?? 0)].join()

function planOf(option: Option, trust: Rung): readonly DicePlan[] {
  const misread = misreadFaces(trust)
  const leak = option.channel === 'quiet' ? 1 : 0
  const rolls = [
    {faces: misread, roll: 1},
    {faces: 6 - misread - leak, roll: 3},
    {faces: leak, roll: 6},
  ]
  return rolls
    .filter(({faces}) => faces > 0)
    .map(({faces, roll}) => ({faces, steps: orderSteps(option, trust, roll, false)}))
}
