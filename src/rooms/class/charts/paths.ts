import type {TurnChoices} from '../../../records/choices.ts'
import type {ClassView} from '../../../records/class-view.ts'
import {trunkOf} from '../../../records/divergence.ts'
import {shareOf, tally} from '../../../records/shares.ts'
import {smallCells} from '../../../records/small-cells.ts'
import {viewWords as words} from '../../../words/class-views.ts'
import {endingGroups, type Group, optionGroups} from './groups.ts'

/** The paths of a class as they may be shown; shares are of all plays. */
export type Paths = {
  readonly plays: number
  /** The turns that any play decided, and last the endings. */
  readonly columns: readonly PathColumn[]
  readonly flows: readonly PathFlow[]
  /** Whether flows of too few are left out. */
  readonly isHiding: boolean
}

export type PathColumn = {
  /** The id of the turn; empty for the endings. */
  readonly turn: string
  /** The number of the turn in the file, from 1; 0 for the endings. */
  readonly number: number
  readonly title: string
  readonly boxes: readonly PathBox[]
}

/** An option or an ending, or several as one. */
export type PathBox = Group & {
  readonly key: string
  /** Whether the way of the documents goes here. */
  readonly isTrunk: boolean
}

/** What goes from one box on to another. */
export type PathFlow = {
  readonly from: string
  readonly to: string
  readonly count: number
  readonly share: number
  /** Whether it joins two boxes of the documents' way. */
  readonly isTrunk: boolean
}

/** The columns and flows of a class, the way of the documents first in each column. */
export function pathsOf(view: ClassView, merge: boolean): Paths {
  const {plays, choices} = view
  const endings = endingGroups(view, undefined, merge).groups
  const columns: readonly PathColumn[] = [
    ...choices.flatMap((each, index) => columnOf(each, index + 1, plays, merge)),
    {
      ...{turn: '', number: 0, title: words.paths.end},
      boxes: endings
        .filter(({count}) => count > 0)
        .map(group => boxOf(group, '', plays, undefined)),
    },
  ]
  const flows = flowsOf(view, columns)
  const hidden = merge ? smallCells(flows) : new Set()
  return {
    plays,
    columns: columns.filter(({boxes}) => boxes.length > 0),
    // What goes to a box that is not shown has no place either.
    flows: flows.filter(flow => !hidden.has(flow) && flow.to !== '' && flow.from !== ''),
    isHiding: hidden.size > 0,
  }
}

/** The boxes that a play goes through, as far as they are shown; ids of turns and options, and its ending. */
export function trailOf(
  {columns}: Paths,
  steps: readonly {readonly turn: string; readonly option: string}[],
  ending: string | undefined,
): readonly string[] {
  return [...steps, {turn: '', option: ending ?? ''}].flatMap(
    ({turn, option}) => boxFor(columns, turn, option)?.key ?? [],
  )
}

function columnOf(
  choice: TurnChoices,
  number: number,
  plays: number,
  merge: boolean,
): readonly PathColumn[] {
  const {turn, decided} = choice
  if (decided === 0) return []
  const trunk = trunkOf(turn)?.id
  const boxes = optionGroups(choice, merge)
    .map(group => boxOf(group, turn.id, plays, trunk))
    // Where nobody went with the documents, that is worth a place.
    .filter(({count, isTrunk}) => count > 0 || isTrunk)
    .sort((one, other) => Number(other.isTrunk) - Number(one.isTrunk))
  return [{turn: turn.id, number, title: turn.title, boxes}]
}

const boxOf = (
  {ids, label, mark, count}: Group,
  turn: string,
  plays: number,
  trunk: string | undefined,
): PathBox => ({
  ...{ids, label, mark, ...shareOf(count, plays)},
  key: `${turn} ${ids.join(' ')}`,
  isTrunk: ids.length === 1 && ids[0] === trunk,
})

const boxFor = (columns: readonly PathColumn[], turn: string, id: string) =>
  columns.find(each => each.turn === turn)?.boxes.find(({ids}) => ids.includes(id))

/** The flows between boxes; an empty key stands for boxes that are too small to be shown. */
function flowsOf({divergence: {nodes, flows}, plays}: ClassView, columns: readonly PathColumn[]) {
  const turnOf = new Map(nodes.map(({option, turn}) => [option, turn.id]))
  const ends = flows.map(({from, to, kind, count}) => {
    const fromBox = boxFor(columns, turnOf.get(from) ?? '', from.id)
    const toTurn = 'tone' in to && kind === 'onward' ? (turnOf.get(to) ?? '') : ''
    return {from: fromBox, to: boxFor(columns, toTurn, to.id), count}
  })
  const sums = new Map<string, number>()
  for (const {from, to, count} of ends) tally(sums, `${from?.key ?? ''}|${to?.key ?? ''}`, count)
  const trunk = new Set(
    columns.flatMap(({boxes}) => boxes.filter(({isTrunk}) => isTrunk).map(({key}) => key)),
  )
  return [...sums].map(([name, count]) => {
    const [from = '', to = ''] = name.split('|')
    const isTrunk = trunk.has(from) && trunk.has(to)
    return {from, to, row: from, column: to, isTrunk, ...shareOf(count, plays)}
  })
}
