import {compileCondition} from '../scenarios/conditions.ts'
import {LADDERS, type Ladder, type Rung, type Rungs} from '../scenarios/ladders.ts'
import type {Scenario} from '../scenarios/schema.ts'

/** The rungs of each ladder, low to high, that end the story at once. */
export type ClosingRungs = Readonly<Record<Ladder, readonly Rung[]>>

/**
 * The rungs at which an immediate ending is told whatever the other ladders show. An ending that
 * also asks for flags marks no rung: what it closes depends on the story, not on the ladder.
 */
export function closingRungs(scenario: Pick<Scenario, 'endings' | 'flags'>): ClosingRungs {
  const flags = Object.keys(scenario.flags)
  const conditions = scenario.endings.flatMap(({immediate, when}) => {
    if (!immediate) return []
    const condition = compileCondition(when, flags)
    return condition.ok && condition.value.flags.length === 0 ? [condition.value] : []
  })
  const closes = (ladder: Ladder, rung: Rung) =>
    conditions.some(condition => {
      if (!condition.ladders.includes(ladder)) return false
      const others = condition.ladders.filter(each => each !== ladder)
      return everyStanding(others, {...BOTTOM, [ladder]: rung}, rungs => condition(rungs, []))
    })
  const closing = LADDERS.map(ladder => [ladder, RUNGS.filter(rung => closes(ladder, rung))])
  return Object.fromEntries(closing) as ClosingRungs
}

const RUNGS: readonly Rung[] = [0, 1, 2, 3, 4]
const BOTTOM: Rungs = {military: 0, diplomatic: 0, economic: 0, audience: 0, trust: 0}

/** Whether something holds wherever these ladders stand, the rest standing as in `rungs`. */
function everyStanding(
  [ladder, ...rest]: readonly Ladder[],
  rungs: Rungs,
  holds: (rungs: Rungs) => boolean,
): boolean {
  if (ladder === undefined) return holds(rungs)
  return RUNGS.every(rung => everyStanding(rest, {...rungs, [ladder]: rung}, holds))
}
