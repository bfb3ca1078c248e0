import {useMemo} from 'preact/hooks'
import {viewWords} from '../../../words/class-views.ts'
import {type BarGroup, drawBars} from '../charts/bars.ts'
import type {ShapeLook} from '../charts/drawing.ts'
import {type Cell, percent} from '../charts/figures.ts'
import {marked, markWords} from '../charts/groups.ts'
import {type SeatPart, type SeatTable, seatTable} from '../charts/seat-table.ts'
import {seatName} from '../filters.tsx'
import type {ViewProps} from '../view-props.ts'
import {Legend} from './legend.tsx'
import {ViewFrame} from './view-frame.tsx'

const words = viewWords.seats

/** The endings and choices of the class, seat against seat. */
export function SeatsView({scenario, view, merge, turn}: ViewProps) {
  const table = useMemo(() => seatTable(view, merge), [view, merge])
  const {seats, left, parts} = table
  const names = seats.map(({held}) => seatName(scenario, held))
  if (view.seats.length < 2 || seats.length === 0) {
    const only = view.seats.map(({held}) => seatName(scenario, held.join(' '))).join(', ')
    return (
      <div class="view-frame">
        <h2>{words.title}</h2>
        <p>{words.says}</p>
        <p>{view.seats.length < 2 ? words.one(only) : words.few}</p>
      </div>
    )
  }
  const groups = parts.map(part => barsOf(part, names, turn))
  const hasPolicy = view.choices.some(({rivals}) => rivals > 0)
  const isHiding = parts.some(({rows}) => rows.some(({cells}) => cells.includes(undefined)))
  return (
    <ViewFrame
      id="seats"
      title={words.title}
      says={words.says}
      scenario={scenario}
      name={words.name}
      draw={space => drawBars(groups, space)}
      tables={tablesOf(table, names)}
    >
      <Legend
        marks={parts.flatMap(({rows}) => rows.map(({mark}) => mark))}
        looks={seats.map(({plays}, index) => ({
          look: lookOf(index),
          text: `${names[index]} · ${plays}`,
        }))}
      />
      {left > 0 && <p class="small">{words.left(left)}</p>}
      {hasPolicy && <p class="small">{viewWords.policy}</p>}
      {merge && <p class="small">{viewWords.merged}</p>}
      {isHiding && <p class="small">{viewWords.hidden}</p>}
    </ViewFrame>
  )
}

const LOOKS: readonly ShapeLook[] = ['bar', 'bar-second', 'bar-third', 'bar-hollow']
const lookOf = (index: number): ShapeLook => LOOKS[index % LOOKS.length] ?? 'bar'
const titleOf = ({number, title}: SeatPart) => (number > 0 ? `${number} ${title}` : title)

const barsOf = (part: SeatPart, names: readonly string[], turn: string): BarGroup => ({
  title: titleOf(part),
  isChosen: part.turn !== '' && part.turn === turn,
  rows: part.rows.map(({label, mark, cells}) => ({
    label: marked(mark, label),
    bars: cells.map((cell, index) => ({
      parts: [{share: cell?.share ?? 0, look: lookOf(index)}],
      says: `${names[index]} ${cell ? `${percent(cell.share)} · ${cell.count}` : '–'}`,
    })),
  })),
})

const tablesOf = ({parts}: SeatTable, names: readonly string[]) => [
  {
    caption: words.name,
    columns: [
      ...[words.head.of, viewWords.head.option, viewWords.head.documents],
      ...names.flatMap(name => [
        `${name}: ${viewWords.head.plays}`,
        `${name}: ${viewWords.head.share}`,
      ]),
    ],
    rows: parts.flatMap(part =>
      part.rows.map(({label, mark, cells}): readonly Cell[] => [
        ...[titleOf(part), label, markWords(mark)],
        ...cells.flatMap(cell => [cell?.count, cell && {share: cell.share}]),
      ]),
    ),
  },
]
