import type {Ending, Option, Turn} from '../scenarios/schema.ts'
import type {Course, Step} from './play.ts'
import {type Share, shareOf, tally} from './shares.ts'

/** How the paths of a class part and meet: every option taken at each turn, and what flows between. */
export type Divergence = {
  /** How many plays it rests on. */
  readonly plays: number
  /** In the order of the file. */
  readonly nodes: readonly PathNode[]
  readonly flows: readonly Flow[]
}

/** An option taken at a turn, by however many paths play came there. */
export type PathNode = Share & {
  readonly turn: Turn
  readonly option: Option
  /** Whether the path of the documents goes here: what they report, else what is nearest to it. */
  readonly trunk: boolean
}

/** What flows from an option to the next decision's, or to an ending; share of all plays. */
export type Flow = Share & {
  readonly from: Option
  readonly to: Option | Ending
  readonly kind: 'onward' | 'ending'
  /** Whether it joins two options of the trunk that follow one another. */
  readonly trunk: boolean
}

/** The option of the documents' path at a turn: done, else nearest; undefined where they are silent. */
export const trunkOf = ({options}: Turn): Option | undefined =>
  options.find(({history}) => history === 'did') ??
  options.find(({history}) => history === 'nearest')

/** The paths of these plays, all of one scenario, merged turn by turn. */
export function divergenceOf(plays: readonly Course[]): Divergence {
  const scenario = plays[0]?.playable.scenario
  const taken = new Map<Option, number>()
  const flows = new Map<Option, Map<Option | Ending, number>>()
  const flow = ({option}: Step, to: Option | Ending | undefined) => {
    if (!to) return
    const from = flows.get(option) ?? new Map<Option | Ending, number>()
    flows.set(option, from)
    tally(from, to)
  }
  const endings = new Map(scenario?.endings.map(ending => [ending.id, ending]))
  for (const {steps, ending} of plays) {
    for (const [index, step] of steps.entries()) {
      tally(taken, step.option)
      const next = steps[index + 1]
      flow(step, next ? next.option : endings.get(ending ?? ''))
    }
  }
  const turns = scenario?.turns ?? []
  const trunk = new Set<Option | Ending>(turns.flatMap(turn => trunkOf(turn) ?? []))
  const nodes = turns.flatMap(turn =>
    turn.options
      .filter(option => taken.has(option))
      .map(option => ({
        ...{turn, option, trunk: trunk.has(option)},
        ...shareOf(taken.get(option) ?? 0, plays.length),
      })),
  )
  const targets: readonly (Option | Ending)[] = [
    ...turns.flatMap(({options}) => options),
    ...(scenario?.endings ?? []),
  ]
  return {
    plays: plays.length,
    nodes,
    flows: nodes.flatMap(({option: from}) =>
      targets.flatMap((to): Flow | [] => {
        const count = flows.get(from)?.get(to)
        if (!count) return []
        const kind = 'tone' in to ? 'onward' : 'ending'
        const joins = trunk.has(from) && trunk.has(to)
        return {from, to, kind, trunk: joins, ...shareOf(count, plays.length)}
      }),
    ),
  }
}
