import type {Exploration} from './explore.ts'
import {rungsOf} from './ladder-table.ts'
import {evenly, reachOf} from './odds.ts'

/** An ending further down in the file, and the share of plays that meet its condition as well. */
export type Overtaken = {readonly title: string; readonly share: number}

/**
 * Of random plays that come to a final ending, those that would have come to one further down, were it
 * tested first: the one that loses most. Undefined where none does, and for immediate endings.
 */
export function overtakenBy(exploration: Exploration, ending: string): Overtaken | undefined {
  const {scenario, flow, states} = exploration
  const at = flow.final.findIndex(({id}) => id === ending)
  if (at < 0) return undefined
  const own = scenario.endings.findIndex(({id}) => id === ending)
  const reach = reachOf(exploration, evenly, () => {})
  const ended = states.filter(state => state.turn === flow.turns.length && state.ending === own)
  const shareOf = (kept: typeof ended) =>
    kept.reduce((sum, {place}) => sum + (reach[place] ?? 0), 0)
  const all = shareOf(ended)
  return (
    flow.final
      .slice(at + 1)
      // One without a condition would take every play.
      .filter(({when}) => when !== undefined)
      .map(({title, when}) => ({
        title,
        share:
          shareOf(ended.filter(({standing, flags}) => flow.holds(when, rungsOf(standing), flags))) /
          all,
      }))
      .filter(({share}) => share > 0)
      .reduce<Overtaken | undefined>(
        (most, each) => (most && most.share >= each.share ? most : each),
        undefined,
      )
  )
}
