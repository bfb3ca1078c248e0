import type {Flow} from '../machines/flow.ts'
import type {Condition} from '../scenarios/conditions.ts'
import {LADDERS, type Ladder} from '../scenarios/ladders.ts'
import type {FlagSet} from './flag-sets.ts'
import {rungsOf, STANDINGS} from './ladder-table.ts'

/** Whether a condition holds at a standing with these flags; undefined always does. */
export type Asked = (when: string | boolean | undefined, standing: number, set: FlagSet) => boolean

/** Asks each condition once for all that it can tell apart, its own ladders and flags, and remembers. */
export function askedOnce(flow: Flow): Asked {
  const memories = new Map<string, Asking>()
  return (when, standing, set) => {
    if (when === undefined) return true
    if (typeof when === 'boolean') return when
    const known = memories.get(when)
    if (known) return known(standing, set)
    const asking = remembering(flow.conditionOf(when))
    memories.set(when, asking)
    return asking(standing, set)
  }
}

type Asking = (standing: number, set: FlagSet) => boolean

/** More flags than these do not fit a whole number; such a condition is asked anew each time. */
const MOST_FLAGS = 16

function remembering(condition: Condition): Asking {
  const {flags, ladders} = condition
  const ask: Asking = (standing, set) => condition(rungsOf(standing), set.flags)
  if (flags.length > MOST_FLAGS) return ask
  const classes = classesOf(ladders)
  const answers = new Map<number, boolean>()
  return (standing, set) => {
    let key = classes[standing] ?? 0
    flags.forEach((flag, i) => {
      if (set.flags.includes(flag)) key += STANDINGS * 2 ** i
    })
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(standing, set)
    answers.set(key, answer)
    return answer
  }
}

/** For each standing a number that is the same where these ladders stand alike. */
function classesOf(ladders: readonly Ladder[]): readonly number[] {
  return Array.from({length: STANDINGS}, (_, standing) => {
    const rungs = rungsOf(standing)
    return LADDERS.filter(ladder => ladders.includes(ladder)).reduce(
      (sum, ladder) => sum * 5 + rungs[ladder],
      0,
    )
  })
}
