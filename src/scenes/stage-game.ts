import {AUTO, CANVAS, Core, Game, Renderer, Scale, type Scene, type Types} from 'phaser'
import type {Board} from './board.ts'
import {INK} from './ink.ts'

/** What the game asks of the stage. */
export type Hooks = {
  /** Called once the scenes stand. */
  readonly started: () => void
  /** Called when the graphics card has lost and found its pictures. */
  readonly restored: () => void
  /** Whether anything moves; the loop sleeps as soon as nothing does. */
  readonly busy: () => boolean
}

/** Starts Phaser without input, sound, focus or banner; throws where there is no canvas. */
export function startGame(parent: HTMLElement, board: Board, scenes: Scene[], hooks: Hooks): Game {
  // Without a canvas Phaser fails late and half-built.
  if (!document.createElement('canvas').getContext('2d')) throw new Error('no canvas')
  const settings: Types.Core.GameConfig = {
    type: fastGraphics() ? AUTO : CANVAS,
    parent,
    scene: scenes,
    backgroundColor: INK.sea,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    input: {keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false},
    audio: {noAudio: true},
    fps: {smoothStep: false},
    scale: {mode: Scale.NONE, expandParent: false, zoom: 1 / board.pixels, ...canvasSize(board)},
    callbacks: {
      postBoot(game) {
        // Phaser is about to take the window's focus handlers for itself; the page may want them.
        const {onblur, onfocus} = window
        queueMicrotask(() => Object.assign(window, {onblur, onfocus}))
        game.events.on(Core.Events.POST_RENDER, () => {
          if (!hooks.busy()) game.loop.sleep()
        })
        game.renderer.on(Renderer.Events.RESTORE_WEBGL, hooks.restored)
        hooks.started()
      },
    },
  }
  return new Game(settings)
}

/** Fits the canvas to the board's screen; returns whether it had another size before. */
export function resizeGame(game: Game, board: Board): boolean {
  const {width, height} = canvasSize(board)
  if (game.scale.width === width && game.scale.height === height) return false
  game.scale.setZoom(1 / board.pixels)
  game.scale.resize(width, height)
  for (const scene of game.scene.scenes) scene.cameras?.main?.setZoom(board.pixels)
  return true
}

/** Wakes the loop for at least one frame; it sleeps again by itself. */
export function wakeGame(game: Game) {
  if (game.loop.running) return
  game.loop.resetDelta()
  game.loop.wake()
}

/** Ends the game now: a sleeping one would wait for a step that never comes. */
export function endGame(game: Game) {
  game.destroy(true)
  if (game.isRunning) wakeGame(game)
}

const canvasSize = ({screen, pixels}: Board) => ({
  width: Math.round(screen.width * pixels),
  height: Math.round(screen.height * pixels),
})

/** Whether WebGL runs on a graphics card; done by the processor it is slower than a plain canvas. */
function fastGraphics(): boolean {
  const probe = document.createElement('canvas')
  const context = probe.getContext('webgl', {failIfMajorPerformanceCaveat: true})
  const names = context?.getExtension('WEBGL_debug_renderer_info')
  const name = context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : ''
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null && !/swiftshader|llvmpipe|software|basic render/i.test(name)
}
