import {useEffect, useRef, useState} from 'preact/hooks'
import {en} from '../../words/en.ts'

type Props = {
  /** Seconds for this decision. */
  readonly seconds: number
  readonly onZero: () => void
}

/** A clock that a teacher or team switched on; it can always be given more time, without end. */
export function Clock({seconds, onZero}: Props) {
  const [left, setLeft] = useState(seconds)
  const zero = useRef(onZero)
  zero.current = onZero
  useEffect(() => {
    if (left <= 0) {
      zero.current()
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return (
    <p class="clock">
      <span class="mono" role="timer" aria-label={en.clock.label}>
        {en.clock.left(left)}
      </span>
      <button type="button" class="ghost" onClick={() => setLeft(left + seconds)}>
        {en.clock.more}
      </button>
    </p>
  )
}
