import type {ClassView} from '../../../records/class-view.ts'
import type {SeatView} from '../../../records/seat-views.ts'
import {smallCells} from '../../../records/small-cells.ts'
import {viewWords as words} from '../../../words/class-views.ts'
import {endingGroups, type Mark, optionGroups, split, sumOf} from './groups.ts'

/** Seats side by side. */
export type SeatTable = {
  readonly seats: readonly {readonly held: string; readonly plays: number}[]
  /** Plays from seats that are too few to be shown. */
  readonly left: number
  /** The endings first, then each turn. */
  readonly parts: readonly SeatPart[]
}

export type SeatPart = {
  /** The id of the turn; empty for the endings. */
  readonly turn: string
  readonly number: number
  readonly title: string
  readonly rows: readonly SeatRow[]
}

/** An option or an ending, and how often each seat came to it, in the order of the seats. */
export type SeatRow = {
  readonly ids: readonly string[]
  readonly label: string
  readonly mark: Mark
  /** Undefined where the number tells of too few, or of one from which such a number could be worked out. */
  readonly cells: readonly ({readonly count: number; readonly share: number} | undefined)[]
}

/** The endings and choices of a class from each seat; the same groups as in the views of all seats. */
export function seatTable(view: ClassView, merge: boolean): SeatTable {
  const {kept, rest} = split(view.seats, merge)
  const endings = {
    ...{turn: '', number: 0, title: words.seats.endings},
    rows: rowsOf(
      endingGroups(view, undefined, merge).groups,
      kept,
      (seat, ids) => sumOf(seat.endings.endings.filter(({ending}) => ids.includes(ending.id))),
      seat => seat.endings.ended,
      merge,
    ),
  }
  const turns = view.choices.flatMap((choice, index): SeatPart[] => {
    if (choice.decided === 0) return []
    const rows = rowsOf(
      optionGroups(choice, merge),
      kept,
      (seat, ids) =>
        sumOf((seat.choices[index]?.options ?? []).filter(({option}) => ids.includes(option.id))),
      seat => seat.choices[index]?.decided ?? 0,
      merge,
    )
    return [{turn: choice.turn.id, number: index + 1, title: choice.turn.title, rows}]
  })
  return {
    seats: kept.map(({held, count}) => ({held: held.join(' '), plays: count})),
    left: sumOf(rest),
    parts: [endings, ...turns].filter(({rows}) => rows.length > 0),
  }
}

type RowGroup = Pick<SeatRow, 'ids' | 'label' | 'mark'>

function rowsOf(
  groups: readonly RowGroup[],
  seats: readonly SeatView[],
  countOf: (seat: SeatView, ids: readonly string[]) => number,
  allOf: (seat: SeatView) => number,
  merge: boolean,
): readonly SeatRow[] {
  const cells = groups.flatMap((group, row) =>
    seats.map((seat, column) => ({
      ...{row: String(row), column: String(column), count: countOf(seat, group.ids)},
      all: allOf(seat),
    })),
  )
  const hidden = merge ? smallCells(cells) : new Set()
  return groups.map(({ids, label, mark}, row) => ({
    ...{ids, label, mark},
    cells: cells
      .filter(cell => cell.row === String(row))
      .map(cell =>
        hidden.has(cell)
          ? undefined
          : {count: cell.count, share: cell.all > 0 ? cell.count / cell.all : 0},
      ),
  }))
}
