import type {Scene} from '../scenarios/schema.ts'

export type Effect = NonNullable<Scene['show']>[number]['effect']
type GateState = 'open' | 'half-open' | 'closed'

/* What the map shows, in one line such as "On the map: envoy, Tehran to Islamabad". */
export const stageWords = {
  /** By effect; places come behind. */
  effect: {
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
  } satisfies Record<Effect, string>,
  gate: (state: GateState) => `gate ${state}`,
  none: (what: string) => `no ${what}`,
  way: (from: string, to: string) => `${from} to ${to}`,
  caption: (parts: readonly string[]) => `On the map: ${parts.join(' · ')}`,
  /** What shares a place, and the place behind it. */
  at: (whats: readonly string[], where: string) => [...whats, where].join(', '),
}
