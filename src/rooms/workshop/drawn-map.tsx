import type {DraftProblem, Drawing} from '../../drafts/judge.ts'
import type {Outline} from '../../drafts/outline.ts'
import {workshop as words} from '../../words/workshop.ts'
import {type MapProblems, TurnMapView} from './turn-map.tsx'

type Props = {
  readonly drawing: Drawing | undefined
  /** Whether the text as it stands cannot be read, so that the map is of an older one. */
  readonly isStale: boolean
  readonly outline: Outline | undefined
  readonly problems: readonly DraftProblem[]
  /** The line that the author is in. */
  readonly line: number
  /** Hears the line of a turn or an ending that was chosen. */
  readonly onLine: (line: number) => void
}

/** The turn map of the draft, coloured by its problems; a click leads to the text. */
export function DrawnMap({drawing, isStale, outline, problems, line, onLine}: Props) {
  const entries = [
    ...(outline?.turns ?? []).map(entry => ({...entry, kind: 'turn'})),
    ...(outline?.endings ?? []).map(entry => ({...entry, kind: 'ending'})),
  ].sort((one, other) => one.line - other.line)
  const nodes = drawing?.map.nodes ?? []
  const at = entries.findLast(entry => entry.line <= line)
  const selected = at && nodes.find(({kind, index}) => kind === at.kind && index === at.index)
  const go = (key: string) => {
    const node = nodes.find(each => each.key === key)
    const entry = entries.find(({kind, index}) => kind === node?.kind && index === node?.index)
    if (entry) onLine(entry.line)
  }
  return (
    <section class="map-side" aria-labelledby="map-title">
      <h2 id="map-title" class="label">
        {words.map.byPlay}
      </h2>
      {drawing && isStale && <p class="small">{words.map.stale}</p>}
      {drawing && !isStale && nodes.every(({share}) => share === null) && (
        <p class="small">{words.map.unshared}</p>
      )}
      {drawing ? (
        <TurnMapView
          drawing={drawing}
          problems={problemsOn(drawing, problems)}
          selected={selected?.key}
          onGoTo={go}
        />
      ) : (
        <p>{isStale ? words.map.broken : words.map.reading}</p>
      )}
    </section>
  )
}

/** The gravest problem that each box has. */
function problemsOn({map}: Drawing, problems: readonly DraftProblem[]): MapProblems {
  const found = new Map<string, 'error' | 'warning'>()
  for (const {path, severity} of problems) {
    const kind = path[0] === 'turns' ? 'turn' : path[0] === 'endings' ? 'ending' : undefined
    const node = map.nodes.find(each => each.kind === kind && each.index === path[1])
    if (node && found.get(node.key) !== 'error') found.set(node.key, severity)
  }
  return found
}
