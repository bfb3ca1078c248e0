import type {ComponentChildren} from 'preact'
import {useRef} from 'preact/hooks'

type Props<Id extends string> = {
  readonly label: string
  readonly className: string
  /** What the ids of the tabs begin with; the panel names the chosen one by it. */
  readonly prefix: string
  /** The id of the panel that they change. */
  readonly panel: string
  readonly tabs: readonly {readonly id: Id; readonly label: ComponentChildren}[]
  readonly chosen: Id
  readonly onTab: (id: Id) => void
}

/** Tabs over one panel; the arrow keys go from one to the next, and around. */
export function Tabs<Id extends string>(props: Props<Id>) {
  const {label, className, prefix, panel, tabs, chosen, onTab} = props
  const list = useRef<HTMLDivElement>(null)
  const go = (to: number) => {
    const next = tabs[(to + tabs.length) % tabs.length]
    if (!next) return
    onTab(next.id)
    list.current?.querySelector<HTMLElement>(`#${prefix}-${next.id}`)?.focus()
  }
  return (
    <div
      ref={list}
      class={className}
      role="tablist"
      aria-label={label}
      onKeyDown={event => {
        const at = tabs.findIndex(({id}) => id === chosen)
        const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1}[event.key]
        if (to === undefined) return
        event.preventDefault()
        go(to)
      }}
    >
      {tabs.map(({id, label: name}) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${prefix}-${id}`}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
