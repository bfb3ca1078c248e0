import type {StageView} from '../session/stage-view.ts'
import type {Board} from './board.ts'
import {cuesOfScene, MomentScene} from './moment-scene.ts'

/** A turn before its decision: what is reported, where it is reported. */
export class TurnScene extends MomentScene {
  constructor(board: Board) {
    super('turn', board)
  }

  protected cuesOf(view: StageView) {
    return cuesOfScene(view)
  }
}
