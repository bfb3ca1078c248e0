import type {StageView} from '../session/stage-view.ts'
import type {Board} from './board.ts'
import type {Cue} from './moment-scene.ts'
import {cuesOfScene, lights, MomentScene} from './moment-scene.ts'

/** The briefing: the capitals are lit and threads drawn between those that have to do with each other. */
export class BriefingScene extends MomentScene {
  override readonly whole = true

  constructor(board: Board) {
    super('briefing', board)
  }

  protected cuesOf(view: StageView): Cue[] {
    const capitals = Object.keys(view.places).filter(id => view.places[id]?.kind === 'capital')
    const [first, ...others] = capitals
    const threads = others.map(
      (to, index): Cue => ({effect: 'thread', from: first, to, start: 500 + index * 500}),
    )
    return [...lights(view), ...threads, ...cuesOfScene(view)]
  }
}
