import type {Drawing} from '../../drafts/judge.ts'
import type {PlacedEdge, PlacedNode} from '../../drafts/map-layout.ts'
import {factsOf, headOf, pathOf} from '../../drafts/map-shapes.ts'
import {TITLE_LINE} from '../../drafts/map-turns.ts'
import {turnMapWords} from '../../words/turn-map.ts'
import {Outline} from './outline.tsx'
import {useSlices} from './use-slices.ts'
import './turn-map.css'

/** The gravest problem of each turn and ending that has one, by the key of its node. */
export type MapProblems = ReadonlyMap<string, 'error' | 'warning'>

type Props = {
  readonly drawing: Drawing
  readonly problems: MapProblems
  /** The key of the node that the author is at. */
  readonly selected?: string | undefined
  /** Hears the key of a node that was chosen. */
  readonly onGoTo: (key: string) => void
}

/** The turn map as a drawing, and beside it the outline that says the same in words. */
export function TurnMapView({drawing, problems, selected, onGoTo}: Props) {
  const {map, layout} = drawing
  const shown = useSlices(layout.nodes.length)
  const standing = new Set(layout.nodes.slice(0, shown).map(({key}) => key))
  if (map.nodes.every(({kind}) => kind === 'ending')) return <p>{turnMapWords.empty}</p>
  const {width, height, nodes, edges} = layout
  const drawn = edges.filter(({from, to}) => standing.has(from) && standing.has(to))
  return (
    <div class="turn-map">
      {/* The outline beside it has the same for keys and screen readers. */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {drawn.map(edge => (
          <Line key={`${edge.from} ${edge.to}`} edge={edge} />
        ))}
        {nodes.slice(0, shown).map(node => (
          <Box
            key={node.key}
            node={node}
            problem={problems.get(node.key)}
            isSelected={node.key === selected}
            onGoTo={onGoTo}
          />
        ))}
      </svg>
      <Outline map={map} shown={shown} problems={problems} selected={selected} onGoTo={onGoTo} />
    </div>
  )
}

const Line = ({edge}: {readonly edge: PlacedEdge}) => (
  <path class="map-line" d={pathOf(edge.points)} stroke-width={edge.width} />
)

type BoxProps = Pick<Props, 'onGoTo'> & {
  readonly node: PlacedNode
  readonly problem: 'error' | 'warning' | undefined
  readonly isSelected: boolean
}

function Box({node, problem, isSelected, onGoTo}: BoxProps) {
  const {x, y, width, height, kind} = node
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the outline has a button for the same.
    <g
      class={`map-box map-${kind}${isSelected ? ' is-selected' : ''}`}
      onClick={() => onGoTo(node.key)}
    >
      <title>{node.title}</title>
      <rect x={x} y={y} width={width} height={height} rx="8" />
      {headOf(node, turnMapWords).map((line, at) => (
        <text key={at} class="map-title" x={x + 10} y={y + 19 + at * TITLE_LINE}>
          {line}
        </text>
      ))}
      <text class="map-facts" x={x + 10} y={y + height - 8}>
        {factsOf(node, turnMapWords)}
      </text>
      {problem && (
        <circle class={`map-${problem}`} cx={x + width - 11} cy={y + height - 13} r="5" />
      )}
    </g>
  )
}
