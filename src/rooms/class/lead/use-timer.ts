import {useState} from 'preact/hooks'
import type {Phase} from '../../../records/prompts.ts'
import {atPhase, paused, started, type Timer, withMore} from '../../../session/class-timer.ts'

/** The clock of a debrief that stood so, by whatever tells the time in milliseconds since 1970. */
export function useTimer(stood: Timer, now: () => number) {
  const [timer, set] = useState(stood)
  return {
    timer,
    now,
    start: () => set(started(timer, now())),
    pause: () => set(paused(timer, now())),
    more: () => set(withMore(timer)),
    go: (phase: Phase) => set(atPhase(timer, phase, now())),
  }
}
