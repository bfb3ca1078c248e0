import type {ComponentChildren} from 'preact'
import {useLayoutEffect, useRef} from 'preact/hooks'

type Props = {
  readonly label: string
  readonly className: string
  readonly onClose: () => void
  readonly onKey?: (event: KeyboardEvent) => void
  readonly children: ComponentChildren
}

/** A modal dialog named by `label`; Escape and a click beside it close it, and focus returns. */
export function Dialog({label, className, onClose, onKey, children}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the effects of what stands inside, which scroll to their place in an open dialog.
  useLayoutEffect(() => {
    const opener = document.activeElement
    const element = dialog.current
    element?.showModal()
    // Else the first field takes the focus, and a long dialog opens in its middle.
    element?.focus()
    element?.scrollTo(0, 0)
    return () => {
      // While it is open, nothing behind it can take the focus.
      element?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class={className}
      tabIndex={-1}
      aria-label={label}
      onClose={onClose}
      onKeyDown={event => onKey?.(event)}
      onClick={event => {
        if (event.target === dialog.current) onClose()
      }}
    >
      {children}
    </dialog>
  )
}
