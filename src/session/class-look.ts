import {PHASES, type Phase} from '../records/prompts.ts'
import {newTimer, type Timer} from './class-timer.ts'
import {asking, type TextStore} from './run-store.ts'

/** Which plays of a class are looked at. */
export type Choice = {
  readonly scenario: string
  readonly seat: string | undefined
  readonly group: string | undefined
}

/** Where a room stands with its class: what it looks at, and how far its debrief is. */
export type ClassLook = {
  /** The id of the view; empty for the first. */
  readonly tab: string
  /** Undefined until it was chosen. */
  readonly choice: Choice | undefined
  /** The place of the team beside the class. */
  readonly shown: number | undefined
  readonly isMerged: boolean
  readonly isLeading: boolean
  readonly timer: Timer
}

/** How each class was last looked at, so that a reload in the middle of a debrief comes back to it. */
export type ClassLooks = {
  readonly read: (id: string, now: number) => ClassLook
  /** A browser that refuses only forgets where the room stood. */
  readonly keep: (id: string, look: ClassLook) => void
  readonly forget: (id: string) => void
}

/** As a class is first looked at. */
export const FIRST_LOOK: ClassLook = {
  tab: '',
  choice: undefined,
  shown: undefined,
  isMerged: false,
  isLeading: false,
  timer: newTimer,
}

const PREFIX = 'demarche/class-look/'
/** Milliseconds after which nobody is in the room any more whose clock was left running. */
const LEFT = 2 * 3_600_000

export function classLooks(store: TextStore | undefined): ClassLooks {
  const attempt = asking(store)
  return {
    read(id, now) {
      const kept = attempt((it): unknown => JSON.parse(it.getItem(PREFIX + id) ?? 'null'))
      return isObject(kept) ? lookOf(kept, now) : FIRST_LOOK
    },
    keep: (id, look) => void attempt(it => it.setItem(PREFIX + id, JSON.stringify(look))),
    forget: id => void attempt(it => it.removeItem(PREFIX + id)),
  }
}

/** What can be read of a kept look; the rest is as at first. */
function lookOf(kept: Fields, now: number): ClassLook {
  const {tab, choice, shown, isMerged, isLeading, timer} = kept
  return {
    tab: text(tab) ?? '',
    choice: isObject(choice)
      ? {
          scenario: text(choice.scenario) ?? '',
          seat: text(choice.seat),
          group: text(choice.group),
        }
      : undefined,
    shown: whole(shown),
    isMerged: isMerged === true,
    isLeading: isLeading === true,
    timer: isObject(timer) ? timerOf(timer, now) : newTimer,
  }
}

function timerOf({phase, spent, added, since}: Fields, now: number): Timer {
  const started = whole(since)
  const isRunning = started !== undefined && started <= now && now - started < LEFT
  return {
    phase: PHASES.find(({id}) => id === phase)?.id ?? newTimer.phase,
    spent: perPhase(spent),
    added: perPhase(added),
    since: isRunning ? started : undefined,
  }
}

const perPhase = (kept: unknown): Timer['spent'] => ({
  ...newTimer.spent,
  ...Object.fromEntries(
    PHASES.map(({id}): [Phase, number] => [id, (isObject(kept) ? whole(kept[id]) : 0) ?? 0]),
  ),
})

type Fields = Readonly<Record<string, unknown>>

const isObject = (data: unknown): data is Fields => typeof data === 'object' && data !== null
const text = (data: unknown) => (typeof data === 'string' ? data : undefined)
const whole = (data: unknown) =>
  typeof data === 'number' && Number.isSafeInteger(data) && data >= 0 ? data : undefined
