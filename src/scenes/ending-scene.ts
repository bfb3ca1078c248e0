import type {StageView} from '../session/stage-view.ts'
import type {Board} from './board.ts'
import {cuesOfScene, lights, MomentScene} from './moment-scene.ts'

/** The end, whatever it was: the whole map again, every place lit alike. */
export class EndingScene extends MomentScene {
  override readonly whole = true

  constructor(board: Board) {
    super('ending', board)
  }

  protected cuesOf(view: StageView) {
    return [...lights(view, 400), ...cuesOfScene(view)]
  }
}
