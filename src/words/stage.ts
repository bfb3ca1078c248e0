import {type Entry, restingRung} from '../machines/steps.ts'
import type {Rung, Rungs} from '../scenarios/ladders.ts'
import type {Scenario, Scene} from '../scenarios/schema.ts'

type View = {
  readonly scene: Scene
  readonly places: Scenario['places']
  readonly rungs: Rungs
  readonly steps: readonly Entry[]
}
type Shown = NonNullable<Scene['show']>[number]

/** What the map shows, named by its effect; places come behind. */
const NAMES: Readonly<Record<Shown['effect'], string>> = {
  pulse: 'reported strike or violence',
  alert: 'alert',
  calm: 'calmer',
  envoy: 'envoy',
  call: 'telephone',
  meeting: 'meeting',
  committee: 'committee sits',
  statement: 'public statement',
  gate: 'gate',
  queue: 'trucks waiting',
  trade: 'trade',
  market: 'market',
  pledge: 'pledge',
  delegation: 'delegation',
  conference: 'conference',
  document: 'document',
}

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
  const parts = [...named].map(([where, whats]) => [...whats, where].join(', '))
  return parts.length > 0 ? `On the map: ${parts.join(' · ')}` : ''
}

function whatOf({effect, state = 'closed'}: Shown, economic: Rung): string {
  if (effect === 'gate') return `${NAMES.gate} ${state}`
  // The map draws no truck while trade flows, and no load once it has ceased.
  if ((effect === 'queue' && economic === 0) || (effect === 'trade' && economic === 4))
    return `no ${NAMES[effect]}`
  return NAMES[effect]
}

function whereOf({at, from, to}: Shown, places: Scenario['places']): string {
  const name = (place: string | undefined) => (place && places[place]?.name) ?? place ?? ''
  return from && to ? `${name(from)} to ${name(to)}` : name(at)
}
