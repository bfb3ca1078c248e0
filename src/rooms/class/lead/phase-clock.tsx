import {useEffect, useRef, useState} from 'preact/hooks'
import {PHASES} from '../../../records/prompts.ts'
import {clockText, leftOf, leftOfAll} from '../../../session/class-timer.ts'
import {leadWords} from '../../../words/class-lead.ts'
import {phaseNames} from '../../../words/phases.ts'
import type {useTimer} from './use-timer.ts'

const words = leadWords.clock

/** What is left of the phase and of the whole, quietly; the end of a phase is said once. */
export function PhaseClock({clock}: {readonly clock: ReturnType<typeof useTimer>}) {
  const {timer, now} = clock
  const {phase, since} = timer
  const isRunning = since !== undefined
  const [told, tell] = useState('')
  const [, tick] = useState(0)
  const left = leftOf(timer, phase, now())
  const whole = leftOfAll(timer, now())
  useEffect(() => {
    if (!isRunning) return
    const ticking = setInterval(() => tick(ticks => ticks + 1), 500)
    return () => clearInterval(ticking)
  }, [isRunning])
  const before = useRef({phase, left})
  useEffect(() => {
    const {current: last} = before
    before.current = {phase, left}
    if (last.phase !== phase || left > 0) return tell('')
    if (last.left <= 0) return
    const next = PHASES[PHASES.findIndex(({id}) => id === phase) + 1]
    tell(words.ended(phaseNames[phase], next && phaseNames[next.id]))
  })
  return (
    <fieldset class="phase-clock">
      <legend class="unseen">{words.label}</legend>
      <span class="phase-left">
        <b class="mono" role="timer" aria-live="off">
          {clockText(left)}
        </b>{' '}
        {left < 0 ? words.over : words.left}
        <small>
          {whole < 0 ? words.wholeOver(clockText(whole)) : words.whole(clockText(whole))}
        </small>
      </span>
      <button type="button" class="ghost" onClick={isRunning ? clock.pause : clock.start}>
        {isRunning ? words.pause : words.start}
      </button>
      <button type="button" class="ghost" aria-label={words.moreInWords} onClick={clock.more}>
        {words.more}
      </button>
      <p class={told ? 'small phase-end' : 'unseen'} role="status">
        {told}
      </p>
    </fieldset>
  )
}
