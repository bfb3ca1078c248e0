import {TONES, type Tone} from '../scenarios/ladders.ts'
import type {Exploration, State} from './explore.ts'
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
  const values = new Map<State, number>()
  const worthAt = (ending: number | undefined) =>
    ending === undefined ? 0 : (scenario.endings[ending]?.worth ?? 0)
  for (const state of [...states].reverse()) {
    const byOption = state.branches.map(({outcomes}) =>
      outcomes.reduce((sum, {faces, next, ending}) => {
        const worth = next ? (values.get(next) ?? 0) : worthAt(ending)
        return sum + (worth * faces) / 6
      }, 0),
    )
    values.set(state, byOption.length > 0 ? Math.max(...byOption) : worthAt(state.ending))
  }
  const [first] = states
  return first ? (values.get(first) ?? 0) : 0
}
