import type {StageView} from '../session/stage-view.ts'
import type {Board} from './board.ts'
import {cuesOfScene, MomentScene} from './moment-scene.ts'

/** What an order did on the map, while the ladders step beside it. */
export class OutcomeScene extends MomentScene {
  constructor(board: Board) {
    super('outcome', board)
  }

  protected cuesOf(view: StageView) {
    return cuesOfScene(view, 700)
  }
}
