import {whenIdle} from './rooms/shared/when-idle.ts'
import type {StageView} from './session/stage-view.ts'

/**
 * The stage behind a replay, fetched once nobody waits for anything; gives what shows a moment on it. Where there is
 * nothing to show, such as over a class, what the last replay drew is hidden.
 */
export function stageOfReplay(): (view: StageView | undefined) => void {
  const stage = document.querySelector('#stage')
  let view: StageView | undefined
  const listeners: (() => void)[] = []
  if (stage instanceof HTMLElement) {
    whenIdle(async () => {
      const {attachStage} = await import('./stage-host.ts')
      attachStage(stage, {view: () => view, subscribe: listener => listeners.push(listener)})
    })
  }
  return now => {
    view = now
    if (stage instanceof HTMLElement) stage.hidden = now === undefined
    for (const listener of listeners) listener()
  }
}
