import {useState} from 'preact/hooks'
import type {Phase} from '../../../records/prompts.ts'
import {atPhase, newTimer, paused, started, withMore} from '../../../session/class-timer.ts'

/** The clock of a debrief, by whatever tells the time in milliseconds since 1970. */
export function useTimer(now: () => number) {
  const [timer, set] = useState(newTimer)
  return {
    timer,
    now,
    start: () => set(started(timer, now())),
    pause: () => set(paused(timer, now())),
    more: () => set(withMore(timer)),
    go: (phase: Phase) => set(atPhase(timer, phase, now())),
  }
}
