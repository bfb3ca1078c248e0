import {TONES, type Tone} from '../scenarios/ladders.ts'
import type {Exploration} from './explore.ts'
import type {Odds} from './odds.ts'

/** What each tone's bot gets on average, 0 to 3, best first; of two alike the softer first. */
export function toneWorths(
  {scenario}: Exploration,
  {bots}: Odds,
): readonly {readonly tone: Tone; readonly worth: number}[] {
  const worthOf = (tone: Tone) =>
    scenario.endings.reduce((sum, {id, worth}) => sum + (bots[tone][id] ?? 0) * worth, 0)
  return TONES.map(tone => ({tone, worth: worthOf(tone)})).sort(
    (one, other) => other.worth - one.worth,
  )
}

/** What play gets on average that takes the best option in every state, for all seats. */
export function bestWorth({scenario, states}: Exploration): number {
  const values = new Float64Array(states.length)
  const worthAt = (ending: number | undefined) =>
    ending === undefined ? 0 : (scenario.endings[ending]?.worth ?? 0)
  for (const {place, branches, ending: standing} of [...states].reverse()) {
    let best = branches.length > 0 ? 0 : worthAt(standing)
    for (const {outcomes} of branches) {
      let worth = 0
      for (const {faces, next, ending} of outcomes)
        worth += ((next ? (values[next.place] ?? 0) : worthAt(ending)) * faces) / 6
      best = Math.max(best, worth)
    }
    values[place] = best
  }
  return values[0] ?? 0
}
