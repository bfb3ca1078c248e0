import type {StageView} from '../session/stage-view.ts'
import type {Board} from './board.ts'
import {lights, MomentScene} from './moment-scene.ts'

/** Before a scenario is chosen: its world at rest, the places lit one after another. */
export class LibraryScene extends MomentScene {
  override readonly whole = true

  constructor(board: Board) {
    super('library', board)
  }

  protected cuesOf(view: StageView) {
    return lights(view)
  }
}
