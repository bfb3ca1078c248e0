import type {Placer} from './positions.ts'
import type {Path, Place} from './problems.ts'

/** Finds where in the text a value stands. Every path is answered, at the nearest thing that exists. */
export type Places = {
  /** The value itself. */
  readonly value: (path: Path) => Place
  /** The name in front of the value, or of an entry of a list its first line. */
  readonly name: (path: Path) => Place
  /** A stretch of `whole`, or its end, where that stands in the value as it is; otherwise the value. */
  readonly within: (path: Path, whole: string, from?: number, to?: number) => Place
}

/** From where to where in the text, with the space that may follow. */
export type Span = readonly [start: number, end: number]

/** What a path leads to. */
export type Found = {
  readonly span: Span
  /** The name in front of it or, where it has none, what it begins with. */
  readonly name: Span
  /** How many steps of the path led nowhere. */
  readonly rest: number
}

/** Looks paths up in a text, by what finds them. */
export function placesIn(find: (path: Path) => Found, text: string, place: Placer): Places {
  const trimmed = ([start, end]: Span): Span => [
    start,
    start + text.slice(start, end).trimEnd().length,
  ]
  const value = (path: Path): Place => {
    const {span, rest} = find(path)
    if (rest > 0) return name(path.slice(0, path.length - rest))
    const [start, end] = trimmed(span)
    return start === end ? name(path) : place(start, end)
  }
  const name = (path: Path): Place => {
    const found = find(path)
    if (found.rest > 0) return name(path.slice(0, path.length - found.rest))
    return place(...trimmed(found.name))
  }
  const within = (path: Path, whole: string, from = 0, to = whole.length): Place => {
    const {span, rest} = find(path)
    const [start, end] = trimmed(span)
    const at = rest > 0 || whole === '' ? -1 : text.indexOf(whole, start)
    if (at === -1 || at + whole.length > end) return value(path)
    return from < to ? place(at + from, at + to) : place(at + to - 1, at + to)
  }
  return {value, name, within}
}
