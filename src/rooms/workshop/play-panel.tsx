import {useEffect, useRef, useState} from 'preact/hooks'
import type {Outline} from '../../drafts/outline.ts'
import type {Opening} from '../../drafts/start-at.ts'
import {LADDERS, type Rungs} from '../../scenarios/ladders.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {ladderName} from '../../words/ladders.ts'
import {workshop as words} from '../../words/workshop.ts'

/** What the page that plays a draft is told. */
export type TryMessage = {
  readonly type: 'demarche/try'
  readonly scenario: Scenario
  /** From the briefing where there is none. */
  readonly opening: Opening | null
  /** Seats that the author holds; all where there is none. */
  readonly held: readonly string[]
  /** A new number begins again; the same one goes on where the play was. */
  readonly round: number
}

type Props = {
  /** The newest text that can be played. */
  readonly scenario: Scenario
  /** Whether the text as it stands cannot be played, so that this is an older one. */
  readonly isOlder: boolean
  readonly outline: Outline
  /** The turn to begin at; null for the whole play. */
  readonly from: string | null
  readonly onClose: () => void
}

/** The real desk beside the text: after an edit it goes on where it was, as far as that still fits. */
export function PlayPanel({scenario, isOlder, outline, from, onClose}: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [isReady, setReady] = useState(false)
  const [round, setRound] = useState(1)
  const [turn, setTurn] = useState(from ?? '')
  const [held, setHeld] = useState('')
  const [rungs, setRungs] = useState<Rungs>(() => startOf(scenario))
  const [flags, setFlags] = useState<readonly string[]>([])

  useEffect(() => {
    const listen = ({data, source, origin}: MessageEvent) => {
      const isOurs = origin === location.origin && source === frame.current?.contentWindow
      if (isOurs && data?.type === 'demarche/try-ready') setReady(true)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  useEffect(() => {
    setTurn(from ?? '')
    setRound(before => before + 1)
  }, [from])
  useEffect(() => {
    if (!isReady) return
    const message: TryMessage = {
      type: 'demarche/try',
      scenario,
      opening: turn ? {turn, rungs, flags} : null,
      held: held ? [held] : Object.keys(scenario.seats),
      round,
    }
    frame.current?.contentWindow?.postMessage(message, location.origin)
  }, [isReady, scenario, round])

  const again = () => setRound(before => before + 1)
  return (
    <section class="play-panel" aria-label={words.play.title}>
      <div class="panel-head">
        <h2 class="label">{words.play.title}</h2>
        <details class="play-setup">
          <summary>{words.play.setup}</summary>
          <form
            onSubmit={event => {
              event.preventDefault()
              again()
            }}
          >
            <label>
              {words.play.turn}
              <select value={turn} onChange={event => setTurn(event.currentTarget.value)}>
                <option value="">{words.play.opening}</option>
                {outline.turns.map(({id, title}) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.play.seat}
              <select value={held} onChange={event => setHeld(event.currentTarget.value)}>
                <option value="">{words.play.all}</option>
                {Object.entries(scenario.seats).map(([id, {name}]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <fieldset disabled={!turn}>
              <legend>{words.play.rungs}</legend>
              {LADDERS.map(ladder => (
                <label key={ladder}>
                  {ladderName(scenario, ladder)}
                  <input
                    type="number"
                    min="0"
                    max="4"
                    value={rungs[ladder]}
                    onInput={event => {
                      const rung = Math.round(event.currentTarget.valueAsNumber)
                      if (rung >= 0 && rung <= 4) setRungs({...rungs, [ladder]: rung})
                    }}
                  />
                </label>
              ))}
            </fieldset>
            {outline.names.flag.length > 0 && (
              <fieldset disabled={!turn}>
                <legend>{words.play.flags}</legend>
                {outline.names.flag.map(flag => (
                  <label key={flag}>
                    <input
                      type="checkbox"
                      checked={flags.includes(flag)}
                      onChange={event =>
                        setFlags(
                          event.currentTarget.checked
                            ? [...flags, flag]
                            : flags.filter(each => each !== flag),
                        )
                      }
                    />
                    {flag}
                  </label>
                ))}
              </fieldset>
            )}
            <button type="submit" class="tool is-main">
              {words.play.restart}
            </button>
          </form>
        </details>
        <button type="button" class="tool" onClick={again}>
          {words.play.restart}
        </button>
        <button type="button" class="tool" onClick={onClose}>
          {words.play.close}
        </button>
      </div>
      {isOlder && (
        <p class="small warning" role="status">
          {words.play.broken}
        </p>
      )}
      <iframe ref={frame} title={words.play.frame} src="../try.html" />
    </section>
  )
}

const startOf = ({ladders}: Scenario) =>
  Object.fromEntries(LADDERS.map(ladder => [ladder, ladders[ladder].start])) as Rungs
