import type {ComponentChildren} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import type {Selection} from '../../drafts/anchors.ts'
import type {AnchorCheck} from '../../drafts/recheck.ts'
import {citing, passagesPanel as words} from '../../words/passages-panel.ts'
import {CopyButton} from './copy-button.tsx'
import {MarkedUnit} from './marked-unit.tsx'
import {selectionWithin} from './selected-words.ts'

type Props = {
  readonly units: readonly string[]
  readonly checks: readonly AnchorCheck[]
  readonly picked: Selection | undefined
  readonly onPick: (selection: Selection) => void
  /** Shows a passage in the draft. */
  readonly onGoTo: ((passage: string) => void) | undefined
  /** Stands below the unit in which words are being chosen. */
  readonly form: ComponentChildren
}

/** The units of a text, a page at a time; words selected in one are picked. */
export function UnitList({units, checks, picked, onPick, onGoTo, form}: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [from, setFrom] = useState(0)
  const [told, setTold] = useState('')
  useEffect(() => setFrom(0), [units])
  useEffect(() => {
    if (picked) setFrom(picked.unit - (picked.unit % PAGE))
  }, [picked])
  useEffect(() => {
    const item = itemOf(list.current, picked?.unit)
    item?.scrollIntoView({block: 'nearest'})
    // A form that closes takes the focus with it.
    return () => {
      if (document.activeElement !== document.body) return
      item?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
    }
  }, [picked?.unit])
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(wait)
      wait = setTimeout(() => {
        const found = list.current && selectionWithin(list.current)
        setTold(found === 'several' ? words.oneUnit : '')
        if (found && found !== 'several') onPick(found)
      }, 350)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(wait)
      document.removeEventListener('selectionchange', look)
    }
  }, [onPick])
  const to = Math.min(from + PAGE, units.length)
  return (
    <>
      <p role="status" class="small">
        {told}
      </p>
      <ol class="panel-units" ref={list} start={from + 1}>
        {units.slice(from, to).map((unit, index) => {
          const at = from + index
          const here = checks.filter(check => check.status === 'found' && check.unit === at + 1)
          const chosen = picked?.unit === at ? picked : undefined
          return (
            <li key={at}>
              <p class="panel-unit-head small">
                <b class="mono">{at + 1}</b>
                {here.map(({passage}) => (
                  <Cited key={passage} passage={passage} onGoTo={onGoTo} />
                ))}
                <button
                  type="button"
                  class="panel-button"
                  aria-label={words.chooseWords(at + 1)}
                  aria-expanded={chosen !== undefined}
                  onClick={() => onPick({unit: at, start: 0, end: 0})}
                >
                  {words.chooseShort}
                </button>
              </p>
              <p class="panel-unit" data-unit={at}>
                <MarkedUnit unit={unit} checks={here} chosen={chosen} />
              </p>
              {chosen && form}
            </li>
          )
        })}
      </ol>
      {units.length > PAGE && (
        <p class="panel-actions">
          <button
            type="button"
            class="panel-button"
            disabled={from === 0}
            onClick={() => setFrom(Math.max(0, from - PAGE))}
          >
            {words.earlier}
          </button>
          <span role="status" class="small">
            {words.shown(from + 1, to, units.length)}
          </span>
          <button
            type="button"
            class="panel-button"
            disabled={to === units.length}
            onClick={() => setFrom(to)}
          >
            {words.later}
          </button>
        </p>
      )}
    </>
  )
}

const itemOf = (list: Element | null, unit: number | undefined) =>
  list?.querySelector(`[data-unit="${unit}"]`)?.closest('li')

/** Units shown at a time: a long report would hold up the page. */
const PAGE = 40

function Cited({passage, onGoTo}: {passage: string; onGoTo: Props['onGoTo']}) {
  return (
    <>
      <span>{words.citedAs(passage)}</span>
      <CopyButton text={citing.mark(passage)} name={citing.copy} />
      {onGoTo && (
        <button
          type="button"
          class="panel-button"
          aria-label={words.goTo(passage)}
          onClick={() => onGoTo(passage)}
        >
          {words.goToShort}
        </button>
      )}
    </>
  )
}
