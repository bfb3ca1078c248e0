import {candidates} from '../machines/flow.ts'
import type {Ending, Turn} from '../scenarios/schema.ts'
import type {Exploration} from './explore.ts'
import {evenly, reachOf} from './odds.ts'

/** A scenario's turns and endings, and how play flows between them. */
export type TurnMap = {readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[]}

/** A turn or an ending. */
export type MapNode = {
  /** `turn:` or `ending:` and the id; a later one of the same id has `#2` and so on behind it. */
  readonly key: string
  readonly kind: 'turn' | 'ending'
  readonly id: string
  readonly title: string
  readonly when?: string
  /** How many options the turn has; 0 for an ending. */
  readonly options: number
  /** Of uniformly random play, 0 to 1: how much comes here; null where the odds are not known. */
  readonly share: number | null
  /** The place among the turns, or among the endings, of the file. */
  readonly index: number
}

/** A way that play can take, by the keys of its nodes. */
export type MapEdge = {
  readonly from: string
  readonly to: string
  /** Of all uniformly random play, 0 to 1: how much goes this way; null where the odds are not known. */
  readonly share: number | null
}

/** What a map needs of a scenario, whole or still being written. */
export type Mappable = {
  readonly turns: readonly (Pick<Turn, 'id' | 'title' | 'when'> & {
    readonly options: readonly unknown[]
  })[]
  readonly endings: readonly Pick<Ending, 'id' | 'title' | 'when' | 'immediate'>[]
}

/** The map of a scenario with exact shares; it has no edge that play never takes. */
export function turnMapOf(exploration: Exploration): TurnMap {
  const {scenario, states} = exploration
  const turns = turnNodes(scenario)
  const endings = endingNodes(scenario)
  const shares = new Map<MapNode, number>()
  const flows = new Map<string, Required<MapEdge> & {share: number}>()
  const add = (from: MapNode | undefined, to: MapNode | undefined, share: number) => {
    if (!to) return
    shares.set(to, (shares.get(to) ?? 0) + share)
    if (!from) return
    const name = `${from.key} ${to.key}`
    const known = flows.get(name)?.share ?? 0
    flows.set(name, {from: from.key, to: to.key, share: known + share})
  }
  // A state behind the last turn is no box of its own: what comes there has come to its ending.
  const boxOf = (state: {turn: number; ending: number | undefined}) =>
    turns[state.turn] ?? (state.ending === undefined ? undefined : endings[state.ending])
  const [first] = states
  if (first) add(undefined, boxOf(first), 1)
  const reaches = reachOf(exploration, evenly, () => {})
  for (const state of states) {
    const reach = reaches[state.place] ?? 0
    if (reach === 0) continue
    const turn = turns[state.turn]
    if (!turn) continue
    if (state.ending !== undefined) add(turn, endings[state.ending], reach)
    for (const {outcomes} of state.branches) {
      for (const {faces, next, ending} of outcomes) {
        const to = next ? boxOf(next) : endings[ending ?? -1]
        add(turn, to, (reach * faces) / 6 / state.branches.length)
      }
    }
  }
  const nodes = [...turns, ...endings]
  return {
    nodes: nodes.map(node => ({...node, share: shares.get(node) ?? 0})),
    edges: inOrder(nodes, [...flows.values()]),
  }
}

/** The map of a scenario whose odds are not known: every way that its conditions might leave open. */
export function outlineMapOf(scenario: Mappable): TurnMap {
  const turns = turnNodes(scenario)
  const endings = endingNodes(scenario)
  const final = firstCertain(endings.filter(({index}) => !scenario.endings[index]?.immediate))
  const immediate = endings.filter(({index}) => scenario.endings[index]?.immediate)
  const edges = turns.flatMap((turn, index) => {
    const next = candidates({turns}, index)
    const isLast = next.at(-1)?.when !== undefined || next.length === 0
    return [...next, ...immediate, ...(isLast ? final : [])].map(to => ({
      from: turn.key,
      to: to.key,
      share: null,
    }))
  })
  const nodes = [...turns, ...endings]
  return {nodes, edges: inOrder(nodes, edges)}
}

function turnNodes({turns}: Mappable): readonly MapNode[] {
  const keyOf = keys('turn')
  return turns.map(({id, title, when, options}, index) => ({
    ...{key: keyOf(id), kind: 'turn', id, title, ...conditional(when)},
    ...{options: options.length, share: null, index},
  }))
}

function endingNodes({endings}: Mappable): readonly MapNode[] {
  const keyOf = keys('ending')
  return endings.map(({id, title, when}, index) => ({
    ...{key: keyOf(id), kind: 'ending', id, title, ...conditional(when)},
    ...{options: 0, share: null, index},
  }))
}

const conditional = (when: string | boolean | undefined) =>
  when === undefined ? {} : {when: String(when)}

/** Keys of one kind, each once. */
function keys(kind: MapNode['kind']) {
  const seen = new Map<string, number>()
  return (id: string) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? `${kind}:${id}` : `${kind}:${id}#${times}`
  }
}

/** The endings up to the first that has no condition, which takes the rest. */
function firstCertain(endings: readonly MapNode[]): readonly MapNode[] {
  const certain = endings.findIndex(({when}) => when === undefined)
  return certain < 0 ? endings : endings.slice(0, certain + 1)
}

/** In the order of the file, by where they start and then by where they lead. */
function inOrder(nodes: readonly MapNode[], edges: readonly MapEdge[]): readonly MapEdge[] {
  const places = new Map(nodes.map(({key}, place) => [key, place]))
  const placeOf = (key: string) => places.get(key) ?? nodes.length
  return [...edges].sort(
    (one, other) => placeOf(one.from) - placeOf(other.from) || placeOf(one.to) - placeOf(other.to),
  )
}
