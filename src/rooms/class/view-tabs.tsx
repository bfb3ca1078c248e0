import {useRef} from 'preact/hooks'
import {classWords} from '../../words/class.ts'
import {VIEWS, type View} from './views.ts'

const words = classWords.views

type Tab = View['id'] | 'teams'
type Props = {readonly tab: Tab; readonly onTab: (tab: Tab) => void}

const TABS: readonly Tab[] = [...VIEWS.map(({id}) => id), 'teams']

/** The views as tabs; the arrow keys go from one to the next. */
export function ViewTabs({tab, onTab}: Props) {
  const list = useRef<HTMLDivElement>(null)
  const go = (to: number) => {
    const next = TABS[(to + TABS.length) % TABS.length]
    if (!next) return
    onTab(next)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div
      ref={list}
      class="class-tabs"
      role="tablist"
      aria-label={words.label}
      onKeyDown={event => {
        const at = TABS.indexOf(tab)
        const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1}[event.key]
        if (to === undefined) return
        event.preventDefault()
        go(to)
      }}
    >
      {TABS.map(each => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls="class-view"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {words[each]}
        </button>
      ))}
    </div>
  )
}
