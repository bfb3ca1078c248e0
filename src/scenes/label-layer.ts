import {restingRung} from '../machines/steps.ts'
import type {StageView} from '../session/stage-view.ts'
import {placesIn} from './board.ts'
import {coverage} from './effects/arrange.ts'
import type {Side, Tag} from './labels.ts'
import {placeLabels} from './labels.ts'
import type {Box, Lens} from './lens.ts'
import {onScreen} from './lens.ts'
import type {MapData, Point} from './map-data.ts'

/** The names on the map, as text that grows with the reader's text; nothing here is for a screen reader. */
export type LabelLayer = {
  /** The part of `free` above the credit line. */
  above(free: Box): Box
  /** Makes the names of a view; what it speaks of comes before the rest. */
  name(view: StageView): void
  /** Chooses where each name stands once `lens` is reached, and hides those without room. */
  layout(lens: Lens, free: Box): void
  /** Keeps the names at their points while the lens moves. */
  follow(lens: Lens): void
}

type Label = {
  readonly element: HTMLElement
  readonly point: Point
  readonly kind: Kind
  /** A country's name is shown where it fits into the country. */
  readonly room: number | undefined
  rank: number
  gap: number
  offset: Point | undefined
}
type Kind = 'capital' | 'area' | 'crossing' | 'country' | 'home' | 'land'

const BESIDE: readonly Side[] = [
  'right',
  'left',
  'below',
  'above',
  'below left',
  'above left',
  'below right',
  'above right',
]
const WITHIN: readonly Side[] = ['on', 'over', 'under', 'higher', 'lower']
/** A name beside an effect keeps clear of its ring. */
const GAP = {plain: 9, effect: 23}
const CREDIT = 16
/** In a lower strip the credit line would lie on what is shown. */
const LOWEST = 110
/** In a lower part of the screen the caption would leave the map too little. */
const CAPTIONED = 260
const MARGIN = 6
/** Names without which a map of the story cannot be read. */
const OF_SEATS: readonly Kind[] = ['capital', 'country', 'home']
/** How many times as wide as its room a country's name may be: one of the story may cross its borders a little. */
const STRETCH = {home: 9, land: 5}
/** The seats' capitals come before what a view speaks of, and that before the rest. */
const FIRST = {capital: 20, spoken: 10}
const RANK: Readonly<Record<Kind, number>> = {
  capital: 1,
  area: 2,
  crossing: 3,
  country: 4,
  home: 5,
  land: 6,
}

/** What the foot of the map says: its credit, and what it shows at a view. */
export type FootWords = {
  readonly credit: string
  readonly caption: (view: StageView) => string
  /** What a country is called that the map names in English. */
  readonly land: (name: string) => string
}

/** Puts an empty layer with the foot of the map into `root`. */
export function labelLayer(root: HTMLElement, map: MapData, words: FootWords): LabelLayer {
  const layer = root.appendChild(document.createElement('div'))
  const line = element(root, 'stage-credit', '')
  const caption = element(line, 'stage-caption', '')
  element(line, 'stage-source', words.credit)
  const labels = new Map<string, Label>()
  let countries = new Set<string>()
  let covered: ReturnType<typeof coverage> = []
  for (const {name, home, room, x, y} of map.names) {
    const kind = home ? 'home' : 'land'
    add(`land ${name}`, kind, words.land(name), {x, y}, RANK[kind] + 1 / room, room)
  }

  function add(id: string, kind: Kind, text: string, point: Point, rank: number, room?: number) {
    const span = element(layer, 'stage-name', text)
    span.dataset.kind = kind
    const label: Label = {element: span, point, kind, room, rank, gap: 0, offset: undefined}
    labels.set(id, label)
    return label
  }

  return {
    above(free) {
      caption.hidden = caption.textContent === '' || free.height < CAPTIONED
      line.style.maxWidth = `${Math.max(0, free.width - 2 * (MARGIN + CREDIT))}px`
      const fits = free.height >= LOWEST && line.scrollWidth <= line.clientWidth
      line.dataset.seen = String(fits)
      return {...free, height: free.height - (fits ? line.offsetHeight + MARGIN : 0)}
    },

    name(view) {
      caption.textContent = words.caption(view)
      const spoken = placesIn(view)
      const places = Object.values(view.places)
      countries = new Set(places.filter(({kind}) => kind === 'country').map(({name}) => name))
      const {show = []} = view.scene
      const shown = new Set(show.map(({at}) => at))
      covered = coverage(show, {economic: restingRung(view, 'economic')})
      for (const [id, {name, kind}] of Object.entries(view.places)) {
        const point = map.places[id]
        if (!point) continue
        const label = labels.get(`place ${id}`) ?? add(`place ${id}`, kind, name, point, 0)
        label.rank =
          RANK[kind] -
          (kind === 'capital' ? FIRST.capital : 0) -
          (spoken.includes(id) ? FIRST.spoken : 0)
        label.gap = shown.has(id) ? GAP.effect : GAP.plain
      }
    },

    layout(lens, free) {
      const inner = inset(free, MARGIN)
      const {offsetWidth, offsetHeight} = line
      const foot = {
        x: inner.x + CREDIT,
        y: inner.y + inner.height - offsetHeight,
        width: offsetWidth,
        height: offsetHeight,
      }
      line.style.transform = `translate(${foot.x}px, ${foot.y}px)`
      const tags = [...labels]
        .map(([id, label]) => tagOf(id, label, lens))
        .filter(tag => tag !== undefined)
        .sort((one, other) => one.rank - other.rank)
      const marks = [...labels.values()]
        .filter(({room, kind}) => room === undefined && kind !== 'country')
        .map(({point, gap}) => around(onScreen(lens, point), gap - 2))
        .concat(covered.flatMap(({place, box}) => movedTo(map.places[place], lens, box)))
      const taken = line.dataset.seen === 'true' ? [foot, ...marks] : marks
      const corners = placeLabels(tags, inner, taken)
      // A name that has nothing to do with the story is not to stand where one that has found no room.
      const isCrowded = [...labels].some(
        ([id, {kind, point}]) =>
          OF_SEATS.includes(kind) && !corners.has(id) && isInside(inner, onScreen(lens, point)),
      )
      for (const [id, label] of labels) {
        const corner = isCrowded && label.kind === 'land' ? undefined : corners.get(id)
        const point = onScreen(lens, label.point)
        if (corner) label.offset = {x: corner.x - point.x, y: corner.y - point.y}
        label.element.dataset.seen = String(corner !== undefined)
      }
    },

    follow(lens) {
      for (const {element: span, point, offset} of labels.values()) {
        if (!offset) continue
        const {x, y} = onScreen(lens, point)
        span.style.transform = `translate(${Math.round(x + offset.x)}px, ${Math.round(y + offset.y)}px)`
      }
    },
  }

  /** Reads the text's size from the page, because the reader may have enlarged it. */
  function tagOf(
    id: string,
    {element: span, point, kind, rank, room, gap}: Label,
    lens: Lens,
  ): (Tag & {rank: number}) | undefined {
    const [width, height] = [span.offsetWidth, span.offsetHeight]
    if (room !== undefined && countries.has(span.textContent ?? '')) return undefined
    const stretch = STRETCH[kind === 'home' ? 'home' : 'land']
    if (room !== undefined && (width > room * lens.zoom * stretch || height > room * lens.zoom * 2))
      return undefined
    const sides = room !== undefined || kind === 'country' ? WITHIN : BESIDE
    return {id, width, height, gap, sides, rank, ...onScreen(lens, point)}
  }
}

function element(parent: HTMLElement, name: string, text: string): HTMLElement {
  const span = parent.appendChild(document.createElement('span'))
  span.className = name
  span.textContent = text
  return span
}

const isInside = (box: Box, {x, y}: Point) =>
  x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height

const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: Math.max(0, box.width - 2 * by),
  height: Math.max(0, box.height - 2 * by),
})

const movedTo = (point: Point | undefined, lens: Lens, box: Box): Box[] => {
  if (!point) return []
  const {x, y} = onScreen(lens, point)
  return [{...box, x: x + box.x, y: y + box.y}]
}

const around = ({x, y}: Point, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: 2 * by,
  height: 2 * by,
})
