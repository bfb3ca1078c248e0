/** A chart as marks with places in pixels, to be drawn in the page or written as a file. */
export type Drawing = {
  readonly width: number
  readonly height: number
  /** The size of every letter, in pixels. */
  readonly letter: number
  /** Those that lie behind come first. */
  readonly marks: readonly Mark[]
}

/** The room that a chart has, in pixels. */
export type Space = {readonly width: number; readonly height: number; readonly letter: number}

export type Mark = RectMark | PathMark | DotMark | TextMark
export type RectMark = {
  readonly kind: 'rect'
  readonly look: ShapeLook
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly round?: number
  /** What it stands for in full, shown where a pointer rests. */
  readonly title?: string
}
export type PathMark = {
  readonly kind: 'path'
  readonly look: ShapeLook
  readonly line: string
  readonly title?: string
}
export type DotMark = {
  readonly kind: 'dot'
  readonly look: ShapeLook
  readonly x: number
  readonly y: number
  readonly radius: number
}
export type TextMark = {
  readonly kind: 'text'
  readonly look: TextLook
  readonly x: number
  /** Of the line that the letters stand on. */
  readonly y: number
  readonly text: string
  readonly anchor?: 'middle' | 'end'
  /** The whole text, where the chart has room for a part of it. */
  readonly title?: string
}

/** What a shape says; its colours differ between the page and a file. */
export type ShapeLook =
  | 'box'
  | 'box-record'
  | 'box-none'
  | 'ground'
  | 'flow'
  | 'flow-record'
  | 'flow-rest'
  | 'chosen'
  | 'track'
  | 'bar'
  | 'bar-second'
  | 'bar-third'
  | 'bar-hollow'
  | 'grid'
  | 'range'
  | 'band'
  | 'median'
  | 'record'
  | 'record-dot'
  | 'team'
  | 'team-dot'

export type TextLook = 'words' | 'strong' | 'figure' | 'record-words' | 'team-words'

/** The height of a line of words, in letters. */
export const LINE = 1.3

/** To a tenth of a pixel, so that a file stays small. */
export const tenth = (value: number) => Math.round(value * 10) / 10
