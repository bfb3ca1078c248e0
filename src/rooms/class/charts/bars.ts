import {
  type Drawing,
  LINE,
  type Mark,
  type ShapeLook,
  type Space,
  type TextLook,
  tenth,
} from './drawing.ts'
import {linesOf, widthOf} from './words-fit.ts'

/** Bars under one head. */
export type BarGroup = {
  readonly title: string
  /** Said under the head. */
  readonly note?: string
  /** Whether the room talks about it. */
  readonly isChosen?: boolean
  readonly rows: readonly BarRow[]
}

/** A name with one bar or several. */
export type BarRow = {
  readonly label: string
  /** What marks it beside its name: of the documents, or of the team in view. */
  readonly signs?: readonly {readonly look: 'record-words' | 'team-words'; readonly text: string}[]
  readonly bars: readonly Bar[]
  /** Said under the bars. */
  readonly note?: string
}

/** Parts of a whole one after another, with what they say in words. */
export type Bar = {
  readonly parts: readonly {readonly share: number; readonly look: ShapeLook}[]
  readonly says: string
}

/** Letters that a column of groups needs, and how wide its names may be. */
const COLUMN = 30
const GAP = 2.5
const SIDE_BY_SIDE = 26

/** Groups of bars from top to bottom, in as many columns as have room; groups stay whole. */
export function drawBars(groups: readonly BarGroup[], {width, letter}: Space): Drawing {
  const most = Math.max(1, Math.floor((width / letter + GAP) / (COLUMN + GAP)))
  const count = Math.min(most, groups.length, MOST_COLUMNS)
  const share = (width - (count - 1) * GAP * letter) / Math.max(count, 1)
  const wide = Math.min(share, MOST_WIDE * letter)
  const isBeside = wide >= SIDE_BY_SIDE * letter
  const names = groups
    .flatMap(({rows}) =>
      rows.flatMap(({label, signs = []}) => [label, ...signs.map(it => it.text)]),
    )
    .reduce((most, name) => Math.max(most, widthOf(name, letter)), 0)
  const left = isBeside ? Math.min(names + 2 * letter, wide * 0.42) : 0
  // As wide everywhere, so that bars can be compared.
  const says = groups
    .flatMap(({rows}) => rows.flatMap(({bars}) => bars.map(bar => widthOf(bar.says, letter))))
    .reduce((most, each) => Math.max(most, each), 0)
  const fit = {width: wide, letter, left, says: Math.min(says, (wide - left) * 0.62)}
  const laid = groups.map(group => layGroup(group, fit))
  const columns = balanced(
    laid.map(({height}) => height),
    count,
  )
  const heights = Array.from({length: count}, () => 0)
  const marks = laid.flatMap(({marks: own, height}, index) => {
    const column = columns[index] ?? 0
    const y = heights[column] ?? 0
    heights[column] = y + height
    return own.map(mark => moved(mark, column * (wide + GAP * letter), y))
  })
  return {width, height: Math.ceil(Math.max(...heights, 0)), letter, marks}
}

const MOST_COLUMNS = 3
const MOST_WIDE = 84

type Fit = {
  readonly width: number
  readonly letter: number
  /** Where bars begin; at the left side they stand under the names. */
  readonly left: number
  /** How wide is what bars say. */
  readonly says: number
}
type Laid = {readonly marks: readonly Mark[]; readonly height: number}

function layGroup(group: BarGroup, fit: Fit): Laid {
  const {width, letter} = fit
  const marks: Mark[] = []
  let y = 0
  const write = (text: string, look: 'strong' | 'figure', most = 3) => {
    const {lines, isCut} = linesOf(text, width - letter, letter, most)
    for (const line of lines) {
      y += LINE * letter
      const title = isCut ? {title: text} : {}
      marks.push({kind: 'text', look, x: 0, y: tenth(y - 0.3 * letter), text: line, ...title})
    }
  }
  if (group.title) {
    y += 0.3 * letter
    write(group.title, 'strong')
    if (group.isChosen) {
      const at = {x: 0, y: tenth(y), width: tenth(width), height: 0}
      marks.push({kind: 'rect', look: 'chosen', ...at})
    }
  }
  if (group.note) write(group.note, 'figure')
  y += 0.4 * letter
  for (const row of group.rows) {
    const {marks: own, height} = layRow(row, fit)
    marks.push(...own.map(mark => moved(mark, 0, y)))
    y += height
  }
  return {marks, height: y + 0.9 * letter}
}

/** Name and bars beside one another where there is room, else under one another. */
function layRow({label, signs = [], bars, note}: BarRow, fit: Fit): Laid {
  const {width, letter, left, says: saysWidth} = fit
  const isBeside = left > 0
  const nameWidth = isBeside ? left : width
  const marks: Mark[] = []
  let y = 0
  const write = (text: string, look: TextLook, room: number, most: number) => {
    const {lines, isCut} = linesOf(text, room - 0.6 * letter, letter, most)
    for (const line of lines) {
      y += LINE * letter
      const title = isCut ? {title: text} : {}
      marks.push({kind: 'text', look, x: 0, y: tenth(y - 0.35 * letter), text: line, ...title})
    }
  }
  write(label, 'words', nameWidth, 8)
  for (const {look, text} of signs) write(text, look, nameWidth, 2)
  let at = isBeside ? 0 : y
  const track = width - left - saysWidth - 0.9 * letter
  for (const {parts, says} of bars) {
    const bar = {y: tenth(at + 0.24 * letter), height: tenth(0.82 * letter)}
    marks.push({kind: 'rect', look: 'track', x: tenth(left), ...bar, width: tenth(track)})
    let x = left
    for (const {share, look} of parts) {
      if (share <= 0) continue
      const part = Math.max(share * track, 1)
      marks.push({kind: 'rect', look, x: tenth(x), ...bar, width: tenth(part)})
      x += part
    }
    const {lines, isCut} = linesOf(says, saysWidth + 0.1, letter, 3)
    for (const [index, text] of lines.entries()) {
      const line = tenth(at + (index + 1) * LINE * letter - 0.35 * letter)
      const title = isCut ? {title: says} : {}
      const place = {x: tenth(left + track + 0.6 * letter), y: line}
      marks.push({kind: 'text', look: 'figure', ...place, text, ...title})
    }
    at += Math.max(lines.length, 1) * LINE * letter
  }
  y = Math.max(y, at)
  if (note) write(note, 'figure', width, 8)
  return {marks, height: y + 0.35 * letter}
}

/** The column of each group, in their order, so that the fullest column is as low as it can be. */
function balanced(heights: readonly number[], count: number): readonly number[] {
  const fits = (limit: number) => {
    const places: number[] = []
    let [column, filled] = [0, 0]
    for (const height of heights) {
      if (filled > 0 && filled + height > limit) [column, filled] = [column + 1, 0]
      filled += height
      places.push(column)
    }
    return column < count ? places : undefined
  }
  const all = heights.reduce((sum, height) => sum + height, 0)
  for (let part = 1 / Math.max(count, 1); part < 1; part += 0.02) {
    const places = fits(all * part + 0.5)
    if (places) return places
  }
  return heights.map(() => 0)
}

/** Bars are drawn without paths, which have no one place. */
const moved = (mark: Mark, x: number, y: number): Mark =>
  mark.kind === 'path' ? mark : {...mark, x: tenth(mark.x + x), y: tenth(mark.y + y)}
