import {keepSite} from './offline.ts'
import {type AttachedStage, attachStage, type StageSource} from './stage-host.ts'

/** What comes behind the desk once nobody waits for it: an address written otherwise, the stage, and the copy of the site on this device. */
export function bringBehind(host: HTMLElement, source: StageSource): AttachedStage {
  heedQuestionMark()
  void keepSite()
  return attachStage(host, source)
}

/** A teacher who wrote a question mark for the number sign means the same lesson. */
function heedQuestionMark() {
  const {hash, pathname, search} = location
  if (hash || !new URLSearchParams(search).has('scenario')) return
  history.replaceState(null, '', `${pathname}#${search.slice(1)}`)
  dispatchEvent(new PopStateEvent('popstate'))
}
