import {type Entry, restingRung} from '../machines/steps.ts'
import type {Rung, Rungs} from '../scenarios/ladders.ts'
import type {Scenario, Scene} from '../scenarios/schema.ts'
import {stageWords} from './stage-words.ts'

type View = {
  readonly scene: Scene
  readonly places: Scenario['places']
  readonly rungs: Rungs
  readonly steps: readonly Entry[]
}
type Shown = NonNullable<Scene['show']>[number]

/**
 * One line that says what the map shows now, such as "On the map: envoy, Tehran to Islamabad"; what
 * shares a place is named before it. Empty where nothing is shown.
 */
export function stageCaption({scene, places, ...ladders}: View): string {
  const economic = restingRung(ladders, 'economic')
  const named = new Map<string, Set<string>>()
  for (const shown of scene.show ?? []) {
    const where = whereOf(shown, places)
    named.set(where, (named.get(where) ?? new Set()).add(whatOf(shown, economic)))
  }
  const parts = [...named].map(([where, whats]) => stageWords.at([...whats], where))
  return parts.length > 0 ? stageWords.caption(parts) : ''
}

function whatOf({effect, state = 'closed'}: Shown, economic: Rung): string {
  if (effect === 'gate') return stageWords.gate(state)
  // The map draws no truck while trade flows, and no load once it has ceased.
  if ((effect === 'queue' && economic === 0) || (effect === 'trade' && economic === 4))
    return stageWords.none(stageWords.effect[effect])
  return stageWords.effect[effect]
}

function whereOf({at, from, to}: Shown, places: Scenario['places']): string {
  const name = (place: string | undefined) => (place && places[place]?.name) ?? place ?? ''
  return from && to ? stageWords.way(name(from), name(to)) : name(at)
}
