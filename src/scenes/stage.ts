import {AUTO, CANVAS, Core, Game, Renderer, Scale, type Scene, type Types} from 'phaser'
import type {StageView} from '../session/stage-view.ts'
import type {Board, GaugeBoxes} from './board.ts'
import {placesIn} from './board.ts'
import {BriefingScene} from './briefing-scene.ts'
import {EndingScene} from './ending-scene.ts'
import {INK} from './ink.ts'
import {labelLayer} from './label-layer.ts'
import {LaddersScene} from './ladders-scene.ts'
import type {Box} from './lens.ts'
import {lensOn} from './lens.ts'
import {LibraryScene} from './library-scene.ts'
import type {MapData} from './map-data.ts'
import {MapScene} from './map-scene.ts'
import type {MomentScene} from './moment-scene.ts'
import {OutcomeScene} from './outcome-scene.ts'
import {RivalScene} from './rival-scene.ts'
import './stage.css'
import {TurnScene} from './turn-scene.ts'

export type {GaugeBox, GaugeBoxes} from './board.ts'

/** What the page gives the stage. */
export type StageOptions = {
  readonly map: MapData
  readonly reducedMotion: () => boolean
  /** Where the page has the ladders, in CSS pixels from the corner of the host. */
  readonly gauges: () => GaugeBoxes
  /** The part of the host that neither paper nor ladders cover. */
  readonly free: () => Box
  readonly words: {
    /** The line on the map about its boundaries. */
    readonly credit: string
  }
}

/** The stage shows what the page says; it never takes focus and has no words for a screen reader. */
export type Stage = {
  show(view: StageView): void
  /** To be called when the page moved its paper or its ladders. */
  refresh(): void
  destroy(): void
}

/** Builds the stage inside `host`, which must be positioned; throws where no canvas is to be had. */
export function createStage(host: HTMLElement, options: StageOptions): Stage {
  const root = document.createElement('div')
  root.className = 'stage'
  root.setAttribute('aria-hidden', 'true')
  host.append(root)
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
  let booted = false
  let frame = 0

  measure()
  board.lens = lens()
  const listeners = {onblur: window.onblur, onfocus: window.onfocus}
  const game = boot()
  root.append(document.createElement('div'))
  root.lastElementChild?.classList.add('stage-shade')
  const labels = labelLayer(root, options.map, options.words.credit)
  const observer = new ResizeObserver(() => refresh())
  observer.observe(host)
  void document.fonts.ready.then(() => refresh())

  function boot(): Game {
    try {
      return new Game(settings(root, board, scenes, started))
    } catch (error) {
      root.remove()
      throw error
    }
  }

  function started(ready: Game) {
    booted = true
    // Phaser takes the window's focus handlers for itself; the page may want them.
    ready.events.once(Core.Events.STEP, () => Object.assign(window, listeners))
    ready.events.on(Core.Events.POST_RENDER, () => {
      if (!scenes.some(scene => scene.scene.isActive() && scene.busy)) ready.loop.sleep()
    })
    ready.renderer.on(Renderer.Events.RESTORE_WEBGL, () => {
      map.bake()
      stir()
    })
    queueMicrotask(() => present(true))
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

  function lens() {
    const {view} = board
    const named = view && !moments[view.screen].whole ? placesIn(view) : []
    const shown = named.length > 0 ? named : Object.keys(view?.places ?? board.map.places)
    const points = shown.map(id => board.map.places[id]).filter(point => point !== undefined)
    return lensOn(points, free(), board.screen, board.map)
  }

  /** Turns the lens and begins what the view shows; `still` shows at once how it ends. */
  function present(still: boolean) {
    const {view} = board
    if (!booted || !view) return
    const target = lens()
    labels.name(view)
    const delay = map.look(target, !still)
    labels.layout(target, free())
    labels.follow(board.lens)
    const next = moments[view.screen]
    if (moment && moment !== next) moment.leave(still)
    moment = next
    game.scene.start(next, {still, delay: delay * 0.7})
    ladders.present(still, delay * 0.5)
    stir()
  }

  function refresh() {
    measure()
    if (!booted || !board.view) return
    const {width, height} = board.screen
    const canvas = {
      width: Math.round(width * board.pixels),
      height: Math.round(height * board.pixels),
    }
    if (game.scale.width !== canvas.width || game.scale.height !== canvas.height) {
      game.scale.setZoom(1 / board.pixels)
      game.scale.resize(canvas.width, canvas.height)
      for (const scene of scenes) scene.cameras.main?.setZoom(board.pixels)
      map.bake()
    }
    const target = lens()
    map.look(target, false)
    labels.layout(target, free())
    labels.follow(board.lens)
    moment?.redraw()
    ladders.redraw()
    stir()
  }

  /** Wakes the loop for at least one frame; it sleeps again by itself. */
  function stir() {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (game.loop.running) return
      game.loop.resetDelta()
      game.loop.wake()
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
      observer.disconnect()
      cancelAnimationFrame(frame)
      booted = false
      game.destroy(true)
      // The game goes at its next step, and a sleeping one takes none.
      if (game.isRunning) game.loop.wake()
      root.remove()
    },
  }
}

function settings(
  parent: HTMLElement,
  {screen, pixels}: Board,
  scene: Scene[],
  postBoot: (game: Game) => void,
): Types.Core.GameConfig {
  return {
    type: fastGraphics() ? AUTO : CANVAS,
    parent,
    scene,
    backgroundColor: INK.sea,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    input: {keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false},
    audio: {noAudio: true},
    fps: {smoothStep: false},
    scale: {
      mode: Scale.NONE,
      expandParent: false,
      width: Math.round(screen.width * pixels),
      height: Math.round(screen.height * pixels),
      zoom: 1 / pixels,
    },
    callbacks: {postBoot},
  }
}

/** Whether WebGL runs on a graphics card; done by the processor it is slower than a plain canvas. */
function fastGraphics(): boolean {
  const probe = document.createElement('canvas')
  const context = probe.getContext('webgl', {failIfMajorPerformanceCaveat: true})
  const names = context?.getExtension('WEBGL_debug_renderer_info')
  const name = context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null && !/swiftshader|llvmpipe|software|basic render/i.test(name)
}
