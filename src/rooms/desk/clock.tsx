import {useEffect, useRef, useState} from 'preact/hooks'
import type {Option} from '../../scenarios/schema.ts'
import {driftOf} from '../../session/drift.ts'
import {clockWords as words} from '../../words/clock.ts'

type Props = {
  /** Seconds for this decision. */
  readonly seconds: number
  /** Those that are open. */
  readonly options: readonly Option[]
  /** Takes the id of the option that stands as the order when nobody has decided. */
  readonly onZero: (option: string) => void
}

/** Seconds left at which whoever cannot see the clock is told. */
const SOON = [30, 10]

/** A clock that a teacher or team switched on; it can always be given more time, without end. */
export function Clock({seconds, options, onZero}: Props) {
  const [left, setLeft] = useState(seconds)
  const drift = driftOf(options)
  const zero = useRef(onZero)
  zero.current = onZero
  useEffect(() => {
    if (left <= 0) {
      if (drift) zero.current(drift.id)
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return (
    <div class={left <= Math.max(...SOON) ? 'clock soon' : 'clock'}>
      <span class="mono" role="timer" aria-label={words.label}>
        {words.left(left)}
      </span>
      {drift && <span class="small">{words.atZero(drift.label)}</span>}
      <button type="button" class="ghost" onClick={() => setLeft(left + seconds)}>
        {words.more}
      </button>
      <span class="unseen" role="status">
        {SOON.includes(left) && words.soon(left)}
      </span>
    </div>
  )
}

/** Says of an order that nobody gave it. */
export const ClockGave = () => <p class="note critical">{words.gave}</p>
