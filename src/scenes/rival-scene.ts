import type {StageView} from '../session/stage-view.ts'
import type {Board} from './board.ts'
import type {Cue} from './moment-scene.ts'
import {cuesOfScene, MomentScene} from './moment-scene.ts'

/** The other side moves: the map dims, and the place looked at is lit. */
export class RivalScene extends MomentScene {
  override readonly veil = 0.4

  constructor(board: Board) {
    super('rival', board)
  }

  protected cuesOf(view: StageView): Cue[] {
    return [{effect: 'light', at: view.scene.look, start: 0}, ...cuesOfScene(view, 1100)]
  }
}
