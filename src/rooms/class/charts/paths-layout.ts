import {LINE, type Space, tenth} from './drawing.ts'
import {percent} from './figures.ts'
import {marked} from './groups.ts'
import type {PathBox, PathColumn, PathFlow, Paths} from './paths.ts'
import {type Fitted, linesOf} from './words-fit.ts'

/** The paths with a place for every box and flow, in pixels. */
export type PathsLayout = {
  readonly width: number
  readonly height: number
  readonly letter: number
  /** Where the boxes begin, under the heads of the columns. */
  readonly top: number
  readonly columns: readonly PlacedColumn[]
  readonly flows: readonly PlacedFlow[]
}
export type PlacedColumn = Omit<PathColumn, 'boxes'> & {
  readonly x: number
  readonly width: number
  readonly head: Fitted
  readonly boxes: readonly PlacedBox[]
}
export type PlacedBox = PathBox & {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Its share of the scale. */
  readonly height: number
  readonly label: string
  readonly words: Fitted
  readonly figure: string
  /** Where its words begin: in the box, or under it where it is too low for them. */
  readonly wordsAt: number
  readonly isInside: boolean
}
/** From the right side of a box to the left side of another; `y` is the upper edge there. */
export type PlacedFlow = PathFlow & {
  readonly start: {readonly x: number; readonly y: number}
  readonly stop: {readonly x: number; readonly y: number}
  readonly thickness: number
}

/** Letters that a column with its gap needs, so that its words can be read. */
const NARROWEST = 5.6
/** The gap between columns, in widths of a column, where there is room and where there is little. */
const GAP = {wide: 0.45, narrow: 0.22}
const ROOMY = 9.5
/** Under the words in a box that the team in view went through stays room for its point. */
const FOOT = 1
const LEAST_FOOT = 0.3
const PAD = 0.45
const BETWEEN = 0.5

/** Whether the columns can be read in so much room. */
export const fitsPaths = (columns: number, {width, letter}: Space): boolean =>
  width >= columns * NARROWEST * letter

/**
 * Lays paths out: all boxes and flows on one scale, as large as the fullest column allows. The trail
 * names the boxes that the team in view went through.
 */
export function layPaths(
  {columns, flows}: Paths,
  space: Space,
  trail: readonly string[] = [],
): PathsLayout {
  const {letter} = space
  const count = Math.max(columns.length, 1)
  const margin = 0.5 * letter
  const size = space.width / count > ROOMY * letter ? 'wide' : 'narrow'
  const gap = GAP[size]
  // Names of endings are long, and nothing goes on behind them.
  const more = count > 1 ? LAST[size] : 0
  const wide = Math.min(
    (space.width - 2 * margin) / (count + more + (count - 1) * gap),
    MOST_WIDE * letter,
  )
  const widthAt = (index: number) => (index === count - 1 ? wide * (1 + more) : wide)
  const heads = columns.map(({number, title}, index) =>
    linesOf(number > 0 ? `${number} ${title}` : title, widthAt(index), letter, 4),
  )
  const headLines = Math.max(...heads.map(({lines}) => lines.length), 1)
  const top = Math.ceil((headLines * LINE + 0.7) * letter)
  const room = Math.max(space.height - top - margin, LEAST_HIGH * letter)
  const last = new Set(columns.at(-1)?.boxes)
  const fitted = wordsFor(box => widthAt(last.has(box) ? count - 1 : 0) - 2 * PAD * letter, letter)
  const slotFor = (box: PathBox, most: number, scale: number) => {
    const fit = {letter, scale, foot: trail.includes(box.key) ? FOOT : LEAST_FOOT}
    const slot = (lines: number) => slotOf(box, fitted(box, lines), fit)
    // A high box has room for more lines than the others of its column.
    const inside = MOST_LINES.map(slot).filter(({isInside}) => isInside)
    const whole = inside.find(({words}) => !words.isCut)
    const usual = slot(most)
    return whole ?? (usual.words.isCut ? inside[0] : undefined) ?? usual
  }
  const highOf = ({boxes}: PathColumn, most: number, at: number) =>
    boxes.reduce((sum, box) => sum + slotFor(box, most, at).high, 0) +
    (boxes.length - 1) * BETWEEN * letter
  const scale = scaleOf(room, (most, at) =>
    columns.every(column => highOf(column, most, at) <= room),
  )
  const placed = columns.map((column, index): PlacedColumn => {
    const x = tenth(margin + index * wide * (1 + gap))
    const most = MOST_LINES.find(lines => highOf(column, lines, scale) <= room) ?? 1
    let y = top
    const boxes = column.boxes.map(box => {
      const slot = slotFor(box, most, scale)
      const at = {x, y: tenth(y), width: tenth(widthAt(index)), height: tenth(box.share * scale)}
      const wordsAt = tenth(slot.isInside ? y : y + box.share * scale)
      y += slot.high + BETWEEN * letter
      return {...box, ...at, ...slot, wordsAt}
    })
    const head = heads[index] ?? {lines: [], isCut: false}
    return {...column, x, width: tenth(widthAt(index)), head, boxes}
  })
  const bottom = Math.max(...placed.flatMap(({boxes}) => boxes.map(endOf(letter))), top)
  return {
    width: space.width,
    // Under the boxes runs the way of a team that leaves columns out.
    height: Math.ceil(bottom + margin + (trail.length > 0 ? letter : 0)),
    ...{letter, top, columns: placed, flows: layFlows(flows, placed, scale)},
  }
}

const MOST_WIDE = 13
/** By how much of a column the last one is wider. */
const LAST = {wide: 0.45, narrow: 0.3}
const MOST_LINES = [4, 3, 2]
const LEAST_HIGH = 25

const endOf = (letter: number) => (box: PlacedBox) =>
  Math.max(box.y + box.height, box.wordsAt + (box.words.lines.length + 1) * LINE * letter)

/** The words of each box in at most so many lines, which no scale changes. */
function wordsFor(widthOf: (box: PathBox) => number, letter: number) {
  const known = new Map<string, Fitted>()
  return (box: PathBox, most: number): Fitted => {
    const name = `${most} ${box.key}`
    const words = known.get(name) ?? linesOf(box.label, widthOf(box), letter, most)
    known.set(name, words)
    return words
  }
}

type Fit = {
  readonly letter: number
  readonly scale: number
  readonly foot: number
}

/** The words of a box and the height that both take. */
function slotOf(box: PathBox, words: Fitted, {letter, scale, foot}: Fit) {
  const figure = marked(box.mark, percent(box.share))
  const text = (words.lines.length + 1) * LINE * letter
  const own = box.share * scale
  const isInside = own >= text + foot * letter
  return {words, figure, isInside, high: isInside ? own : own + text}
}

/** The largest scale that fits with two lines of words in each box, or else with one. */
function scaleOf(room: number, fits: (most: number, scale: number) => boolean): number {
  for (const {most, least} of [
    {most: 2, least: 0.4},
    {most: 1, least: LEAST_PART},
  ]) {
    for (let part = 1; part >= least; part -= 0.01) {
      if (fits(most, room * part)) return room * part
    }
  }
  return room * LEAST_PART
}

const LEAST_PART = 0.28

/** Flows stacked on both sides of each box, in the order of where they go and whence they come. */
function layFlows(
  flows: readonly PathFlow[],
  columns: readonly PlacedColumn[],
  scale: number,
): readonly PlacedFlow[] {
  const boxes = new Map(columns.flatMap(each => each.boxes.map(box => [box.key, box] as const)))
  const known = flows.flatMap(flow => {
    const from = boxes.get(flow.from)
    const to = boxes.get(flow.to)
    return from && to ? [{flow, from, to}] : []
  })
  const offsets = (side: 'from' | 'to', other: 'from' | 'to') => {
    const used = new Map<PlacedBox, number>()
    const sorted = [...known].sort(
      (one, two) => one[other].x - two[other].x || one[other].y - two[other].y,
    )
    return new Map(
      sorted.map(each => {
        const before = used.get(each[side]) ?? 0
        used.set(each[side], before + each.flow.share * scale)
        return [each.flow, before]
      }),
    )
  }
  const starts = offsets('from', 'to')
  const stops = offsets('to', 'from')
  return known.map(({flow, from, to}) => ({
    ...flow,
    start: {x: tenth(from.x + from.width), y: tenth(from.y + (starts.get(flow) ?? 0))},
    stop: {x: to.x, y: tenth(to.y + (stops.get(flow) ?? 0))},
    thickness: tenth(flow.share * scale),
  }))
}
