import {useMemo} from 'preact/hooks'
import type {MapEdge, MapNode, TurnMap} from '../../odds/turn-map.ts'
import {turnMapWords} from '../../words/turn-map.ts'
import type {MapProblems} from './turn-map.tsx'

type Props = {
  readonly map: TurnMap
  /** How many of its turns and endings are shown by now. */
  readonly shown: number
  readonly problems: MapProblems
  readonly selected?: string | undefined
  readonly onGoTo: (key: string) => void
}

/** The turn map in words: every turn and ending with a button, what it holds and where it leads. */
export function Outline({map, shown, problems, selected, onGoTo}: Props) {
  const titles = new Map(map.nodes.map(({key, title}) => [key, title || turnMapWords.untitled]))
  const ways = useMemo(() => waysOf(map), [map])
  const nodes = map.nodes.slice(0, shown)
  const item = (node: MapNode) => (
    <li key={node.key}>
      <button
        type="button"
        aria-current={node.key === selected ? 'true' : undefined}
        onClick={() => onGoTo(node.key)}
      >
        {titles.get(node.key)}
      </button>
      <Facts node={node} problem={problems.get(node.key)} />
      {node.kind === 'turn' && <Ways edges={ways.get(node.key) ?? []} titles={titles} />}
    </li>
  )
  return (
    <nav class="outline" aria-label={turnMapWords.outline}>
      <h3>{turnMapWords.turns}</h3>
      <ol>{nodes.filter(({kind}) => kind === 'turn').map(item)}</ol>
      <h3>{turnMapWords.endings}</h3>
      <ul>{nodes.filter(({kind}) => kind === 'ending').map(item)}</ul>
    </nav>
  )
}

/** The ways out of each node, by its key. */
function waysOf({edges}: TurnMap): ReadonlyMap<string, readonly MapEdge[]> {
  const ways = new Map<string, MapEdge[]>()
  for (const edge of edges) {
    const known = ways.get(edge.from)
    if (known) known.push(edge)
    else ways.set(edge.from, [edge])
  }
  return ways
}

type FactsProps = {
  readonly node: MapNode
  readonly problem: 'error' | 'warning' | undefined
}

function Facts({node, problem}: FactsProps) {
  const {kind, options, share, when} = node
  const facts = [
    ...(kind === 'turn' ? [`${turnMapWords.options(options)}.`] : []),
    ...(share === null ? [] : [turnMapWords.reached(share)]),
    ...(when === undefined ? [] : [turnMapWords.when(when)]),
  ]
  return (
    <p>
      {facts.join(' ')}
      {problem && <strong class={`outline-${problem}`}> {turnMapWords.problem[problem]}</strong>}
    </p>
  )
}

type WaysProps = {
  readonly edges: readonly MapEdge[]
  readonly titles: ReadonlyMap<string, string>
}

function Ways({edges, titles}: WaysProps) {
  if (edges.length === 0) return <p>{turnMapWords.leadsNowhere}</p>
  const ways = edges.map(({to, share}) => turnMapWords.way(titles.get(to) ?? to, share))
  return (
    <p>
      {turnMapWords.leadsTo} {ways.join('; ')}.
    </p>
  )
}
