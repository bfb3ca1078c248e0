import type {Scenario, Scene} from '../scenarios/schema.ts'

type Shown = {readonly scene: Scene; readonly places: Scenario['places']}

/** What the map shows, named by its effect; places come behind. */
const NAMES: Readonly<Record<NonNullable<Scene['show']>[number]['effect'], string>> = {
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

/** One line that says what the map shows now, such as "On the map: envoy, Tehran to Islamabad"; empty where nothing is shown. */
export function stageCaption({scene, places}: Shown): string {
  const name = (place: string | undefined) => (place && places[place]?.name) ?? place ?? ''
  const shown = (scene.show ?? []).map(({effect, at, from, to, state}) => {
    const what = effect === 'gate' ? `${NAMES.gate} ${state ?? 'closed'}` : NAMES[effect]
    return from && to ? `${what}, ${name(from)} to ${name(to)}` : `${what}, ${name(at)}`
  })
  return shown.length > 0 ? `On the map: ${[...new Set(shown)].join(' · ')}` : ''
}
