import type {ComponentChildren} from 'preact'
import {useEffect, useRef} from 'preact/hooks'

type Props = {
  readonly children: ComponentChildren
  /** A new value is a new moment, and the heading takes the focus. Without one it leaves the focus alone. */
  readonly moment?: string
  /** Whether a new moment leaves the focus on the control that brought it. */
  readonly keepsFocus?: boolean
}

/** The heading of a screen; a screen reader lands on it at each new moment. */
export function Title({children, moment, keepsFocus = false}: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moment === undefined) return
    if (!keepsFocus) heading.current?.focus({preventScroll: true})
    heading.current?.closest('.paper')?.scrollTo(0, 0)
    window.scrollTo(0, 0)
    // On a low screen the bar and the map would leave no room for the heading.
    const low = (heading.current?.getBoundingClientRect().bottom ?? 0) > window.innerHeight * 0.7
    if (low) heading.current?.scrollIntoView({block: 'start'})
  }, [moment])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
