import {viewWords as words} from '../../../words/class-views.ts'
import {type Drawing, LINE, type Mark, tenth} from './drawing.ts'
import {percent} from './figures.ts'
import type {PathsLayout, PlacedBox, PlacedColumn, PlacedFlow} from './paths-layout.ts'

/** What of the paths is looked at. */
export type PathsAt = {
  /** The id of the turn that the room talks about. */
  readonly turn: string
  /** Keys of the boxes that the team in view went through. */
  readonly trail: readonly string[]
  /** Whether the heads of the columns are drawn; in the page buttons stand there. */
  readonly heads: boolean
}

/** The paths as marks: flows lie behind boxes, and what goes past a box goes behind it. */
export function drawPaths(layout: PathsLayout, {turn, trail, heads}: PathsAt): Drawing {
  const {width, height, letter, columns, flows} = layout
  const boxes = columns.flatMap(each => each.boxes)
  const byKey = new Map(boxes.map(box => [box.key, box]))
  const points = teamPoints(
    trail.flatMap(key => byKey.get(key) ?? []),
    letter,
  )
  const sorted = [...flows].sort((one, two) => Number(one.isTrunk) - Number(two.isTrunk))
  const chosen = columns.find(each => each.turn === turn && turn !== '')
  return {
    ...{width, height, letter},
    marks: [
      ...boxes.flatMap((box, index) =>
        restMarks(box, layout, index < (columns[0]?.boxes.length ?? 0)),
      ),
      ...sorted.map(flow => flowMark(flow, byKey)),
      ...bends(points, layout),
      ...boxes.flatMap(box => boxMarks(box, letter)),
      ...boxes.flatMap(box => wordMarks(box, letter)),
      ...levels(points, letter),
      ...(heads ? columns.flatMap(column => headMarks(column, letter)) : []),
      ...(chosen
        ? [
            {
              ...{kind: 'rect' as const, look: 'chosen' as const, round: 8},
              ...{x: tenth(chosen.x - 0.4 * letter), y: 1},
              ...{width: tenth(chosen.width + 0.8 * letter), height: height - 2},
            },
          ]
        : []),
    ],
  }
}

const headMarks = ({x, head, title}: PlacedColumn, letter: number): readonly Mark[] =>
  head.lines.map((text, index) => ({
    ...{kind: 'text', look: 'strong', x, text},
    y: tenth((index + 1) * LINE * letter - 0.3 * letter),
    ...(head.isCut ? {title} : {}),
  }))

/** Short ends at both sides of a box for whatever of it goes on or comes in flows that are not drawn. */
function restMarks(
  box: PlacedBox,
  {flows, letter, columns}: PathsLayout,
  isFirst: boolean,
): readonly Mark[] {
  const sum = (all: readonly PlacedFlow[]) =>
    all.reduce((total, {thickness}) => total + thickness, 0)
  const long = 0.9 * letter
  const isLast = columns.at(-1)?.boxes.includes(box) ?? false
  const end = (side: number, drawn: number): readonly Mark[] => {
    const rest = tenth(box.height - drawn)
    if (rest < 1) return []
    const x = side < 0 ? box.x : tenth(box.x + box.width)
    const y = tenth(box.y + drawn)
    const line = `M${x},${y}L${tenth(x + side * long)},${tenth(y + rest / 2)}L${x},${tenth(y + rest)}Z`
    return [{kind: 'path', look: 'flow-rest', line}]
  }
  return [
    ...(isLast ? [] : end(1, sum(flows.filter(({from}) => from === box.key)))),
    ...(isFirst ? [] : end(-1, sum(flows.filter(({to}) => to === box.key)))),
  ]
}

function flowMark(flow: PlacedFlow, boxes: ReadonlyMap<string, PlacedBox>): Mark {
  const {from, to, start, stop, thickness, share, count, isTrunk} = flow
  const middle = tenth((start.x + stop.x) / 2)
  const end = {start: tenth(start.y + thickness), stop: tenth(stop.y + thickness)}
  const line =
    `M${start.x},${start.y}C${middle},${start.y} ${middle},${stop.y} ${stop.x},${stop.y}` +
    `V${end.stop}C${middle},${end.stop} ${middle},${end.start} ${start.x},${end.start}Z`
  const names = [boxes.get(from)?.label ?? '', boxes.get(to)?.label ?? ''] as const
  const title = words.paths.flow(...names, percent(share), count)
  return {kind: 'path', look: isTrunk ? 'flow-record' : 'flow', line, title}
}

function boxMarks(box: PlacedBox, letter: number): readonly Mark[] {
  const {x, y, width, height, count, share, isTrunk, label} = box
  const title = words.paths.box(label, percent(share), count)
  const look = count === 0 ? 'box-none' : isTrunk ? 'box-record' : 'box'
  const high = (box.words.lines.length + 1) * LINE * letter
  const ground = {x, width, y: box.wordsAt, height: tenth(high), title}
  return [
    ...(box.isInside ? [] : [{kind: 'rect', look: 'ground', ...ground} as const]),
    {kind: 'rect', look, x, y, width, height: Math.max(height, 2), round: 3, title},
  ]
}

function wordMarks(box: PlacedBox, letter: number): readonly Mark[] {
  const {x, wordsAt, words: fitted, figure, label, isTrunk} = box
  const at = (line: number) => ({
    x: tenth(x + (box.isInside ? 0.45 : 0.1) * letter),
    y: tenth(wordsAt + (line + 1) * LINE * letter - 0.2 * letter),
  })
  const last = fitted.lines.length
  return [
    ...fitted.lines.map(
      (text, line): Mark => ({
        ...{kind: 'text', look: 'strong', ...at(line), text},
        ...(fitted.isCut ? {title: label} : {}),
      }),
    ),
    {kind: 'text', look: isTrunk ? 'record-words' : 'figure', ...at(last), text: figure},
  ]
}

type TeamPoint = {
  readonly left: number
  readonly middle: number
  readonly right: number
  readonly y: number
}

/** Where the team's way goes through its boxes, under their words. */
const teamPoints = (boxes: readonly PlacedBox[], letter: number): readonly TeamPoint[] =>
  boxes.map(({x, y, width, height}) => ({
    ...{left: x, right: tenth(x + width), middle: tenth(x + width / 2)},
    y: tenth(y + Math.max(height / 2, height - 0.55 * letter)),
  }))

/** Between two boxes the way bends; past columns that the team never saw it goes under them. */
function bends(
  points: readonly TeamPoint[],
  {columns, height, letter}: PathsLayout,
): readonly Mark[] {
  return points.slice(1).map((next, index): Mark => {
    const at = points[index] ?? next
    const passed = columns.filter(({x}) => x > at.left && x < next.left).length
    const [from, to] = [`M${at.right},${at.y}`, `${next.left},${next.y}`]
    if (passed === 0) {
      const bend = tenth((at.right + next.left) / 2)
      return team(`${from}C${bend},${at.y} ${bend},${next.y} ${to}`)
    }
    const under = tenth(height - 0.6 * letter)
    const wide = 1.6 * letter
    const [left, right] = [tenth(at.right + wide), tenth(next.left - wide)]
    const [down, up] = [tenth(at.right + wide / 2), tenth(next.left - wide / 2)]
    return team(
      `${from}C${down},${at.y} ${down},${under} ${left},${under}` +
        `H${right}C${up},${under} ${up},${next.y} ${to}`,
    )
  })
}

const team = (line: string): Mark => ({kind: 'path', look: 'team', line})

/** Through a box the way is level, with a point. */
const levels = (points: readonly TeamPoint[], letter: number): readonly Mark[] =>
  points.flatMap(({left, middle, right, y}, index): readonly Mark[] => {
    const from = index === 0 ? middle : left
    const to = index === points.length - 1 ? middle : right
    return [
      {kind: 'path', look: 'team', line: `M${from},${y}H${to}`},
      {kind: 'dot', look: 'team-dot', x: middle, y, radius: tenth(0.34 * letter)},
    ]
  })
