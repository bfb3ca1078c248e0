import {allRead, partInside} from './part-inside.ts'
import type * as Stage from './scenes/stage.ts'
import './scenes/stage.css'

/** Runs the script of the stage, which came in the same file; the policy of the page names its hash. */
async function stageInside(): Promise<typeof Stage> {
  await allRead()
  const part = partInside('stage')
  const script = document.createElement('script')
  script.textContent = part.ok ? part.value : ''
  document.head.append(script)
  script.remove()
  const {demarche_stage: made} = globalThis as {demarche_stage?: typeof Stage}
  if (!made) throw new Error('The stage of this file is damaged.')
  return made
}

export const {createStage} = await stageInside()
