import {maps} from 'virtual:maps'
import {LADDERS} from './scenarios/ladders.ts'
import type {MapData} from './scenes/map-data.ts'
import type {GaugeBoxes, Stage} from './scenes/stage.ts'
import type {StageView} from './session/stage-view.ts'
import {en} from './words/en.ts'
import {landName} from './words/lands.ts'
import {stageCaption} from './words/stage.ts'

/** What the stage follows: a moment now, and a call when it changes. */
export type StageSource = {
  /** Undefined where nothing is to be shown. */
  readonly view: () => StageView | undefined
  readonly subscribe: (listener: () => void) => void
  /** Names the map that a moment needs, where that does not follow from the scenario's id; such a map is made in the page. */
  readonly mapKey?: (view: StageView) => string
}

/** A stage that comes and goes behind a page. */
export type AttachedStage = {
  /** Whether its parts are being fetched now; a page is whole without them. */
  readonly isLoading: () => boolean
}

/**
 * Brings the stage behind the page, and keeps it on the moment of its source.
 * Where a stage cannot be had, the page is whole without it.
 */
export function attachStage(host: HTMLElement, source: StageSource): AttachedStage {
  let stage: Stage | undefined
  let mapped: string | undefined
  let failed = false
  let loading = 0
  let asked = 0

  const show = async () => {
    const view = source.view()
    if (view === undefined || failed) return
    const {scenario} = view
    const wanted = source.mapKey?.(view) ?? scenario
    if (mapped !== wanted) {
      mapped = wanted
      asked += 1
      const mine = asked
      stage?.destroy()
      stage = undefined
      loading += 1
      try {
        const built = await build(host, view, source.mapKey !== undefined)
        // Another scenario was opened meanwhile, and brings a stage of its own.
        if (mine !== asked) return built.destroy()
        stage = built
        document.body.classList.add('with-stage')
      } catch {
        if (mine !== asked) return
        failed = true
        document.body.classList.remove('with-stage')
        return
      } finally {
        loading -= 1
      }
    }
    // The page first puts its new words and ladders in place; the stage measures them.
    requestAnimationFrame(() => {
      const view = source.view()
      if (view) stage?.show(view)
    })
  }
  void show()
  source.subscribe(() => void show())
  window.addEventListener('resize', () => stage?.refresh())
  // A paper may come a moment after the view that it belongs to, and covers a part of the map.
  const main = document.querySelector('main')
  if (main) {
    new MutationObserver(() => requestAnimationFrame(() => stage?.refresh())).observe(main, {
      childList: true,
    })
  }
  // Letters may come behind the stage, and change what it measured.
  document.fonts?.addEventListener('loadingdone', () => stage?.refresh())
  return {isLoading: () => loading > 0}
}

async function build(
  host: HTMLElement,
  {scenario, places}: StageView,
  isMadeHere: boolean,
): Promise<Stage> {
  const [{createStage}, map] = await Promise.all([
    import('./scenes/stage.ts'),
    mapFor(isMadeHere ? undefined : scenario, places),
  ])
  return createStage(host, {
    map,
    reducedMotion: () =>
      document.documentElement.classList.contains('less-motion') ||
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    gauges: () => gaugesIn(host),
    free: () => freeIn(host),
    words: {credit: en.map, caption: stageCaption, land: landName},
  })
}

/** A bundled scenario's map was made with the page; another's is made here. */
async function mapFor(scenario: string | undefined, places: StageView['places']): Promise<MapData> {
  const bundled = scenario === undefined ? undefined : maps[scenario]
  if (bundled) return (await bundled()).default
  // A page that is one file has a map for each of its scenarios, and no world beside it.
  if (import.meta.env.MODE === 'one-file') throw new Error('This file has no such map.')
  const {mapMadeHere} = await import('./scenes/atlas/made-here.ts')
  return mapMadeHere(places)
}

/** Where the page has its ladders; null where their rungs do not stand above one another. */
function gaugesIn(host: HTMLElement): GaugeBoxes {
  const origin = host.getBoundingClientRect()
  const boxes = LADDERS.map(ladder => {
    const gauge = document.querySelector(`[data-ladder="${ladder}"]`)
    const dots = [0, 1, 2, 3, 4].map(rung => gauge?.querySelector(`[data-rung="${rung}"]`))
    const rects = dots.flatMap(dot => (dot ? [dot.getBoundingClientRect()] : []))
    const [first] = rects
    if (!first || first.height === 0 || rects.length < 5) return undefined
    const ys = rects.map(rect => rect.top + rect.height / 2 - origin.top)
    if (ys[0] === ys[4]) return undefined
    const around = gauge?.getBoundingClientRect()
    const card = around && {
      x: around.left - origin.left,
      y: around.top - origin.top,
      width: around.width,
      height: around.height,
    }
    const x = first.left + first.width / 2 - origin.left
    return [ladder, {x, ys, ...(card ? {card} : {})}] as const
  })
  const gauges = document.querySelector('.gauges')?.getBoundingClientRect()
  const outside = !gauges || gauges.top >= origin.bottom
  if (outside || boxes.some(box => box === undefined)) return null
  // Every ladder has its box: one without would have been told above.
  return Object.fromEntries(boxes.flatMap(box => (box ? [box] : []))) as unknown as GaugeBoxes
}

/** The part of the stage beside the paper, below the bar and above the ladders. */
function freeIn(host: HTMLElement) {
  const origin = host.getBoundingClientRect()
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
  const paper = boxOf('main > .paper')
  const isHigh = paper !== undefined && paper.top < origin.bottom
  // In a page from right to left the paper lies on the other side.
  const right = isHigh && paper.left > origin.width * 0.25 ? paper.left : origin.right
  const left = isHigh && paper.right < origin.width * 0.75 ? paper.right : origin.left
  const beside = right < origin.right || left > origin.left
  const within = (box: DOMRect | undefined): box is DOMRect =>
    box !== undefined &&
    box.top > origin.top &&
    box.top < origin.bottom &&
    box.left < right &&
    box.right > left
  const below = [boxOf('.gauges'), beside ? undefined : paper].filter(within)
  const bottom = Math.min(origin.bottom, ...below.map(box => box.top))
  const middle = (origin.top + origin.bottom) / 2
  const above = [boxOf('.bar'), boxOf('.record-strip')].flatMap(box =>
    box && box.bottom < middle ? [box.bottom] : [],
  )
  const top = Math.max(origin.top, ...above) - origin.top
  return {
    x: left - origin.left,
    y: top,
    width: right - left,
    height: Math.max(60, bottom - origin.top - top),
  }
}
