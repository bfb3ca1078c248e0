import type {StageView} from '../session/stage-view.ts'
import type {Board, GaugeBoxes} from './board.ts'
import {placesIn} from './board.ts'
import {BriefingScene} from './briefing-scene.ts'
import {EndingScene} from './ending-scene.ts'
import {type FootWords, labelLayer} from './label-layer.ts'
import {LaddersScene} from './ladders-scene.ts'
import type {Box} from './lens.ts'
import {between, lensOn} from './lens.ts'
import {LibraryScene} from './library-scene.ts'
import type {MapData} from './map-data.ts'
import {MapScene} from './map-scene.ts'
import type {MomentScene} from './moment-scene.ts'
import {OutcomeScene} from './outcome-scene.ts'
import {RivalScene} from './rival-scene.ts'
import {endGame, resizeGame, startGame, wakeGame} from './stage-game.ts'
import {TurnScene} from './turn-scene.ts'
import './stage.css'

export type {GaugeBoxes} from './board.ts'

/** What the page gives the stage. */
export type StageOptions = {
  readonly map: MapData
  readonly reducedMotion: () => boolean
  /** Where the page has the ladders, in CSS pixels from the corner of the host. */
  readonly gauges: () => GaugeBoxes
  /** The part of the host that neither paper nor ladders cover. */
  readonly free: () => Box
  readonly words: FootWords
}

/** The stage shows what the page says; it never takes focus and has no words for a screen reader. */
export type Stage = {
  show(view: StageView): void
  /** To be called when the page moved its paper or its ladders. */
  refresh(): void
  destroy(): void
}

/** How far the lens leans from the whole to what is spoken of. */
const LEAN = 0.55

/** Builds the stage inside `host`, which must be positioned; throws where no canvas is to be had. */
export function createStage(host: HTMLElement, options: StageOptions): Stage {
  const root = division(host, 'stage')
  root.setAttribute('aria-hidden', 'true')
  const picture = division(root, 'stage-picture')
  division(root, 'stage-shade')
  const labels = labelLayer(root, options.map, options.words)
  const board: Board = {
    map: options.map,
    view: undefined,
    lens: {x: 0, y: 0, zoom: 1},
    screen: {width: 1, height: 1},
    pixels: 1,
    gauges: null,
  }
  const map = new MapScene(board, () => labels.follow(board.lens))
  const ladders = new LaddersScene(board)
  const moments: Record<StageView['screen'], MomentScene> = {
    library: new LibraryScene(board),
    briefing: new BriefingScene(board),
    turn: new TurnScene(board),
    rival: new RivalScene(board),
    outcome: new OutcomeScene(board),
    ending: new EndingScene(board),
  }
  const scenes = [map, ...Object.values(moments), ladders]
  let moment: MomentScene | undefined
  let ready = false
  let gone = false
  let frame = 0

  measure()
  board.lens = lens()
  const game = start()
  const observer = new ResizeObserver(refresh)
  observer.observe(host)
  void document.fonts.ready.then(refresh)

  function start() {
    try {
      return startGame(picture, board, scenes, {
        started() {
          ready = true
          queueMicrotask(() => present(options.reducedMotion()))
        },
        restored() {
          map.bake()
          stir()
        },
        busy: () => scenes.some(scene => scene.scene.isActive() && scene.busy),
      })
    } catch (error) {
      root.remove()
      throw error
    }
  }

  function measure() {
    board.screen = {width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight)}
    board.pixels = Math.min(2, window.devicePixelRatio || 1)
    board.gauges = options.gauges()
  }

  /** Where nothing is free, the whole screen is. */
  function free(): Box {
    const box = options.free()
    return box.width < 60 || box.height < 60 ? {x: 0, y: 0, ...board.screen} : box
  }

  /** Between all the places and those spoken of, so that nobody loses sight of where they are. */
  function lens() {
    const {view} = board
    const on = (places: readonly string[]) => {
      const points = places.map(id => board.map.places[id]).filter(point => point !== undefined)
      return lensOn(points, labels.above(free()), board.screen, board.map)
    }
    const all = on(Object.keys(view?.places ?? board.map.places))
    const spoken = view && !moments[view.screen].whole ? placesIn(view) : []
    return spoken.length > 0 ? between(all, on(spoken), LEAN, board.screen) : all
  }

  /** Turns the lens; returns how many milliseconds it will move. */
  function turn(view: StageView, gently: boolean): number {
    const target = lens()
    const span = map.look(target, moments[view.screen].veil, gently)
    labels.layout(target, free())
    labels.follow(board.lens)
    return span
  }

  /** Begins what the view shows; `still` shows at once how it ends. */
  function present(still: boolean) {
    const {view} = board
    if (gone || !ready || !view) return
    root.dataset.still = String(still)
    labels.name(view)
    const span = turn(view, !still && moment !== undefined)
    const next = moments[view.screen]
    if (moment && moment !== next) moment.leave(still)
    moment = next
    game.scene.start(next, {still, delay: span * 0.7})
    ladders.present(still, span * 0.5)
    stir()
  }

  function refresh() {
    const {view} = board
    if (gone || !ready || !view) return
    measure()
    const resized = resizeGame(game, board)
    if (resized) map.bake()
    turn(view, !resized && !options.reducedMotion())
    moment?.redraw()
    ladders.redraw()
    stir()
  }

  /** Once the page has drawn itself, so that its words come first. */
  function stir() {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      wakeGame(game)
    })
  }

  return {
    show(view) {
      const fresh = view.key !== board.view?.key
      board.view = view
      measure()
      if (fresh) present(options.reducedMotion())
      else refresh()
    },
    refresh,
    destroy() {
      gone = true
      observer.disconnect()
      cancelAnimationFrame(frame)
      endGame(game)
      root.remove()
    },
  }
}

function division(parent: HTMLElement, name: string): HTMLElement {
  const child = parent.appendChild(document.createElement('div'))
  child.className = name
  return child
}
