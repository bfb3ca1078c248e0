import {useMemo} from 'preact/hooks'
import {endingId} from '../../../records/play.ts'
import {viewWords} from '../../../words/class-views.ts'
import type {Space} from '../charts/drawing.ts'
import {markWords} from '../charts/groups.ts'
import {type Paths, pathsOf, trailOf} from '../charts/paths.ts'
import {drawPaths} from '../charts/paths-drawing.ts'
import {fitsPaths, layPaths} from '../charts/paths-layout.ts'
import type {ViewProps} from '../view-props.ts'
import {Legend} from './legend.tsx'
import {type NamedFigures, ViewFrame} from './view-frame.tsx'

const words = viewWords.paths

/** How the plays part and meet, a column for each turn. */
export function PathsView({scenario, view, highlight, merge, turn, onTurn}: ViewProps) {
  const paths = useMemo(() => pathsOf(view, merge), [view, merge])
  const trail = useMemo(() => {
    if (!highlight) return []
    const {play} = highlight
    const steps = play.steps.map(step => ({turn: step.turn.id, option: step.option.id}))
    return trailOf(paths, steps, endingId(play))
  }, [paths, highlight])
  const hasPolicy = view.choices.some(({rivals}) => rivals > 0)
  const lay = (space: Space) => layPaths(paths, space, trail)
  return (
    <ViewFrame
      id="paths"
      title={words.title}
      says={words.says(view.plays)}
      scenario={scenario}
      name={words.name}
      draw={(space, use) => drawPaths(lay(space), {turn, trail, heads: use === 'file'})}
      fits={space => fitsPaths(paths.columns.length, space)}
      tables={tablesOf(paths)}
      over={space => <Columns layout={lay(space)} turn={turn} onTurn={onTurn} />}
    >
      <Legend
        marks={paths.columns.flatMap(({boxes}) => boxes.map(({mark}) => mark))}
        team={highlight?.alias}
        extra={words.trunk}
      />
      {hasPolicy && <p class="small">{viewWords.policy}</p>}
      {merge && <p class="small">{viewWords.merged}</p>}
      {paths.isHiding && <p class="small">{words.fewFlows}</p>}
    </ViewFrame>
  )
}

type ColumnsProps = Pick<ViewProps, 'turn' | 'onTurn'> & {
  readonly layout: ReturnType<typeof layPaths>
}

/** A button over each column, which shows its head. */
function Columns({layout: {columns, top, height, letter}, turn, onTurn}: ColumnsProps) {
  return (
    <fieldset class="path-columns">
      <legend class="unseen">{words.columns}</legend>
      {columns.map(({turn: id, number, title, head, x, width}) => {
        const place = {left: `${x}px`, width: `${width}px`, height: `${height}px`}
        const lines = (
          <span class="path-head" style={{height: `${top - 0.4 * letter}px`}}>
            {head.lines.map(line => (
              <span key={line}>{line}</span>
            ))}
          </span>
        )
        return id === '' ? (
          <div key={id} class="path-column" style={place}>
            {lines}
          </div>
        ) : (
          <button
            key={id}
            type="button"
            class="path-column"
            style={place}
            title={title}
            aria-label={words.choose(number, title)}
            aria-pressed={id === turn}
            onClick={() => onTurn(id)}
          >
            {lines}
          </button>
        )
      })}
    </fieldset>
  )
}

function tablesOf({columns, flows}: Paths): readonly NamedFigures[] {
  const {head} = viewWords
  const nameOf = new Map(
    columns.flatMap(({title, number, boxes}) =>
      boxes.map(({key, label}) => [key, number > 0 ? `${number} ${label}` : `${title}: ${label}`]),
    ),
  )
  return [
    {
      caption: words.tableBoxes,
      columns: [head.turn, head.option, head.documents, head.plays, head.share],
      rows: columns.flatMap(({title, number, boxes}) =>
        boxes.map(({label, mark, count, share}) => [
          ...[number > 0 ? `${number} ${title}` : title, label, markWords(mark)],
          ...[count, {share}],
        ]),
      ),
    },
    {
      caption: words.tableFlows,
      columns: [head.from, head.to, head.plays, head.share],
      rows: flows.map(({from, to, count, share}) => [
        ...[nameOf.get(from), nameOf.get(to)],
        ...[count, {share}],
      ]),
    },
  ]
}
