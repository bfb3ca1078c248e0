import {keepSite} from './offline.ts'
import {type AttachedStage, attachStage, type StageSource} from './stage-host.ts'

/** What comes behind the desk once nobody waits for it: the stage, and the copy of the site on this device. */
export function bringBehind(host: HTMLElement, source: StageSource): AttachedStage {
  void keepSite()
  return attachStage(host, source)
}
