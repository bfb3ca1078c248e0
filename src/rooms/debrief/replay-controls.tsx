import {useEffect, useState} from 'preact/hooks'
import {debriefWords} from '../../words/debrief.ts'

type Props = {
  /** The moment shown, from 0 to `last`. */
  readonly at: number
  readonly last: number
  /** The first moment off the documents' path, where there is one. */
  readonly divergence: number | undefined
  readonly onGo: (at: number) => void
}

/** Seconds that a moment stays while the replay plays by itself, by speed. */
const SPEEDS = {slow: 14, usual: 8, fast: 4} as const
type Speed = keyof typeof SPEEDS

/** Step, back, jump, play and speed; the arrow keys step wherever no field has the focus. */
export function ReplayControls({at, last, divergence, onGo}: Props) {
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('usual')
  // A control that leads nowhere keeps the focus, which a disabled one would lose.
  const go = (to: number) => {
    const within = Math.max(0, Math.min(last, to))
    if (within !== at) onGo(within)
  }

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const field =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
      if (field || document.querySelector('dialog[open]')) return
      const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last}[event.key]
      if (to === undefined) return
      event.preventDefault()
      go(to)
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  })
  useEffect(() => {
    if (!playing) return
    if (at >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => onGo(at + 1), SPEEDS[speed] * 1000)
    return () => clearTimeout(timer)
  }, [playing, speed, at, last, onGo])

  return (
    <nav class="replay-controls" aria-label={debriefWords.controls}>
      <button type="button" aria-disabled={at === 0} onClick={() => go(0)}>
        {debriefWords.first}
      </button>
      <button type="button" aria-disabled={at === 0} onClick={() => go(at - 1)}>
        {debriefWords.back}
      </button>
      <button type="button" aria-pressed={playing} onClick={() => setPlaying(!playing)}>
        {playing ? debriefWords.pause : debriefWords.play}
      </button>
      <button type="button" class="strong" aria-disabled={at === last} onClick={() => go(at + 1)}>
        {debriefWords.next}
      </button>
      <button type="button" aria-disabled={at === last} onClick={() => go(last)}>
        {debriefWords.last}
      </button>
      <span class="scrub">
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={debriefWords.moment}
          aria-valuetext={debriefWords.moments(at, last)}
          list="moments"
          onInput={event => go(Number(event.currentTarget.value))}
        />
        <span class="ticks" aria-hidden="true">
          {Array.from({length: last + 1}, (_, index) => (
            <i
              key={index}
              class={
                index === divergence
                  ? 'left'
                  : divergence === undefined || index < divergence
                    ? 'on'
                    : ''
              }
            />
          ))}
        </span>
      </span>
      <span class="mono small">{debriefWords.moments(at, last)}</span>
      <label class="small">
        {debriefWords.speed}{' '}
        <select value={speed} onChange={event => setSpeed(speedOf(event.currentTarget.value))}>
          {Object.entries(debriefWords.speeds).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </nav>
  )
}

const speedOf = (value: string): Speed =>
  (Object.keys(SPEEDS) as Speed[]).find(speed => speed === value) ?? 'usual'
